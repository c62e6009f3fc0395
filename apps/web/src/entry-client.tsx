import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { isLanguage, type Language } from '@praxis/domain/shared';
import './app/styles';
import { LiveSite } from './app/live-site';
import { contextOf, type PagePayload } from './app/page-context';
import { loadPage } from './app/pages';
import { ShellDocument } from './app/shell/shell.generated';
import { createClient } from './shared/apollo/client';
import { loadCatalogue } from './shared/i18n/load-catalogue';

const client = createClient();

/** The page that the server rendered, made live: its answers go into Apollo's cache, then React takes over. */
async function start(): Promise<void> {
  const { lang } = document.documentElement;
  const language: Language = isLanguage(lang) ? lang : 'en';
  const i18n = await loadCatalogue(language);
  const payload = JSON.parse(
    document.getElementById('page-payload')?.textContent ?? '{}',
  ) as PagePayload;
  client.writeQuery({ query: ShellDocument, data: payload.frame as never });
  const context = contextOf(payload.url, {
    origin: window.location.origin,
    isSignedIn: payload.isSignedIn,
    i18n,
    form: payload.form,
  });
  if (context !== null && payload.refusal === null) {
    const page = await loadPage(context.page);
    if (page.document !== undefined && payload.page !== null)
      client.writeQuery({
        query: page.document,
        variables: page.variables?.(context) ?? {},
        data: payload.page,
      });
  }
  hydrateRoot(
    document.getElementById('root') ?? document.body,
    <StrictMode>
      <ApolloProvider client={client}>
        <LiveSite i18n={i18n} language={language} payload={payload} />
      </ApolloProvider>
    </StrictMode>,
  );
}

void start();
