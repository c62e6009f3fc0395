import { ApolloProvider } from '@apollo/client/react';
import { StrictMode, useCallback, useEffect, useMemo, useState, useTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { I18n } from '@lingui/core';
import { isLanguage, type Language } from '@praxis/domain/shared';
import './app/styles';
import { contextOf, type PagePayload } from './app/page-context';
import { loadPage } from './app/pages';
import { ShellDocument } from './app/shell/shell.generated';
import { Site } from './app/shell/site';
import { createClient } from './shared/apollo/client';
import { IsFirstPage } from './shared/apollo/page-data';
import { loadCatalogue } from './shared/i18n/load-catalogue';
import { NavigationContext, type Navigation } from './shared/navigation/navigation';
import { matchPath } from './shared/navigation/paths';

const { origin } = window.location;
const client = createClient();

/** The page that the server rendered, made live: its answers go into Apollo's cache, then React takes over. */
async function start(): Promise<void> {
  const { lang } = document.documentElement;
  const language: Language = isLanguage(lang) ? lang : 'en';
  const i18n = await loadCatalogue(language);
  const payload = JSON.parse(
    document.getElementById('page-payload')?.textContent ?? '{}',
  ) as PagePayload;
  client.writeQuery({ query: ShellDocument, data: payload.shell as never });
  const context = contextOf(window.location.href, {
    origin,
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
        data: payload.page as never,
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

/** The site at an address that changes without a new document. */
function LiveSite({
  i18n,
  language,
  payload,
}: {
  i18n: I18n;
  language: Language;
  payload: PagePayload;
}) {
  const [url, setUrl] = useState(window.location.href);
  const [isFirst, setFirst] = useState(true);
  const [isPending, startTransition] = useTransition();

  const show = useCallback((next: string) => {
    startTransition(() => {
      setFirst(false);
      setUrl(next);
    });
  }, []);

  const go = useCallback<Navigation['go']>(
    (to, { replace = false, keepFocus = false } = {}) => {
      const target = new URL(to, window.location.href);
      const isHere = target.origin === origin && matchPath(target.pathname)?.language === language;
      if (!isHere || target.hash !== '') {
        window.location.assign(target);
        return;
      }
      window.history[replace ? 'replaceState' : 'pushState'](null, '', target);
      show(target.href);
      if (!keepFocus && !replace) window.scrollTo({ top: 0, behavior: 'instant' });
    },
    [language, show],
  );

  useEffect(() => {
    const follow = (): void => {
      show(window.location.href);
    };
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
  }, [show]);

  const context = useMemo(
    () =>
      contextOf(url, {
        origin,
        isSignedIn: payload.isSignedIn,
        i18n,
        form: isFirst ? payload.form : null,
      }),
    [url, payload, i18n, isFirst],
  );
  const navigation = useMemo(() => ({ url: pathOf(url), go, isPending }), [url, go, isPending]);
  return (
    <NavigationContext value={navigation}>
      <IsFirstPage value={isFirst}>
        <Site
          i18n={i18n}
          language={language}
          context={context}
          refusal={isFirst ? payload.refusal : null}
          url={navigation.url}
        />
      </IsFirstPage>
    </NavigationContext>
  );
}

/** Path and query of an address. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

void start();
