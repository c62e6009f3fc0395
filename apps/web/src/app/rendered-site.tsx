import { ApolloProvider } from '@apollo/client/react';
import { renderToString } from 'react-dom/server';
import { createClient } from '../shared/apollo/client';
import { PageData, type AnsweredOperation } from '../shared/apollo/page-data';
import { Site, type SiteProps } from './shell/site';

/** Forms ask for Apollo, though they send nothing here: without it they could not be rendered. It keeps nothing. */
const idleClient = createClient();

/** The site as HTML, from answers that were asked for before. A part that cannot be rendered fails the whole page. */
export function htmlOf(answers: readonly AnsweredOperation[], site: SiteProps): string {
  const html = renderToString(
    <ApolloProvider client={idleClient}>
      <PageData value={answers}>
        <Site {...site} />
      </PageData>
    </ApolloProvider>,
  );
  if (html.includes(unfinished))
    throw new Error(
      `A part of ${site.url} was left to the browser: it would be missing without JavaScript.`,
    );
  return html;
}

/** What React leaves where rendering failed inside a boundary; text cannot hold it, for it would be escaped. */
const unfinished = '<!--$!-->';
