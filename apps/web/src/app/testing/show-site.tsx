import { ApolloProvider } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { isLanguage, type Language } from '@praxis/domain/shared';
import { createClient } from '../../shared/apollo/client';
import { loadCatalogue } from '../../shared/i18n/load-catalogue';
import { TestApi, type Answers } from '../../shared/testing/test-api';
import { firstPage } from '../first-page';
import { LiveSite } from '../live-site';
import { contextOf } from '../page-context';
import { withoutPasswords, type PostedForm } from '../../shared/forms/posted-form';
import type { PageContext } from '../page-definition';
import { loadPage, loadParts } from '../pages';
import { ShellDocument } from '../shell/shell.generated';

/** The site as a browser shows it, with what a test may do to the world around it. */
export interface ShownSite {
  api: TestApi;
  /** The path and query in the window. */
  address: () => string;
}

/**
 * Shows the whole site at an address as a browser does after the server rendered it: with its
 * answers. Forms that a browser would post are posted: the page's own action answers, and the page is shown again.
 */
export async function showSite(url: string, answers: Answers): Promise<ShownSite> {
  const api = new TestApi({ viewer: null, ...answers });
  await open(api, url, null);
  return { api, address };
}

const nothing = (): void => undefined;

/** Closes the window that is open, as leaving its page does. */
let close: () => void = nothing;

afterEach(() => {
  close();
});

function address(): string {
  return window.location.pathname + window.location.search;
}

async function open(api: TestApi, url: string, form: PostedForm | null): Promise<void> {
  window.history.replaceState(null, '', url);
  const client = createClient(api.link);
  const language = languageOf(url);
  const i18n = await loadCatalogue(language);
  const shell = await api.execute(ShellDocument, {});
  const isSignedIn = shell.viewer !== null;
  const context = contextOf(window.location.href, {
    origin: window.location.origin,
    isSignedIn,
    i18n,
    form,
  });
  const page = context === null ? null : await loadPage(context.page);
  const data =
    context === null || page?.document === undefined
      ? null
      : await api.execute(page.document, page.variables?.(context) ?? {});
  if (context !== null && page !== null) await loadParts(page, context, data);
  close();
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  close = () => {
    root.unmount();
    container.remove();
    close = nothing;
  };
  root.render(
    <ApolloProvider client={client}>
      <LiveSite
        i18n={i18n}
        language={language}
        payload={{
          url: window.location.href,
          asked: window.location.href,
          refusal: null,
          isSignedIn,
          form,
          frame: shell,
          page: data,
        }}
        first={firstPage(client, context, page, { frame: shell, data })}
      />
    </ApolloProvider>,
  );
  container.addEventListener('submit', (event) => {
    if (event.defaultPrevented || context === null) return;
    event.preventDefault();
    void post(api, context, event.target as HTMLFormElement, event.submitter);
  });
  await screen.findByRole('main');
}

async function post(
  api: TestApi,
  context: PageContext,
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): Promise<void> {
  const page = await loadPage(context.page);
  const given = new FormData(form, submitter);
  // As the server reads them: several values of one name stand one a line.
  const values = Object.fromEntries(
    [...new Set(given.keys())].map((name) => [
      name,
      given
        .getAll(name)
        .filter((value) => typeof value === 'string')
        .join('\n'),
    ]),
  );
  const done = await page.action?.(values, context, api.execute);
  if (done === undefined) throw new Error('This page takes no form.');
  if ('to' in done) return open(api, done.to, null);
  if ('file' in done) throw new Error('A file is no page: look at it in a browser.');
  await open(
    api,
    context.url,
    'done' in done
      ? { values: {}, errors: {}, done: done.done }
      : { values: withoutPasswords(values), errors: done.errors },
  );
}

function languageOf(url: string): Language {
  const first = url.split(/[/?#]/)[1];
  return isLanguage(first) ? first : 'en';
}
