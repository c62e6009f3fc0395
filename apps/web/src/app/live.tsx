import { ApolloProvider } from '@apollo/client/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { isLanguage, type Language } from '@praxis/domain/shared';
import { createClient } from '../shared/apollo/client';
import { loadCatalogue } from '../shared/i18n/load-catalogue';
import { persistently } from '../shared/loading/persistently';
import { firstPage } from './first-page';
import { LiveSite } from './live-site';
import { contextOf, type PagePayload } from './page-context';
import { loadWhole } from './pages';

/** The page that the server rendered, made live: its answers go into Apollo's cache, then React takes over. */
export async function makeLive(): Promise<void> {
  const client = createClient();
  const { lang } = document.documentElement;
  const language: Language = isLanguage(lang) ? lang : 'en';
  const i18n = await persistently(() => loadCatalogue(language));
  const payload = JSON.parse(
    document.getElementById('page-payload')?.textContent ?? '{}',
  ) as PagePayload;
  const context = contextOf(payload.url, {
    origin: window.location.origin,
    isSignedIn: payload.isSignedIn,
    i18n,
    form: payload.form,
  });
  const page =
    context === null || payload.refusal !== null
      ? null
      : await persistently(() => loadWhole(context, payload.page));
  await pause();
  const first = firstPage(client, context, page, { frame: payload.frame, data: payload.page });
  await pause();
  const hydrate = (): void => {
    hydrateRoot(
      document.getElementById('root') ?? document.body,
      <StrictMode>
        <ApolloProvider client={client}>
          <LiveSite i18n={i18n} language={language} payload={payload} first={first} />
        </ApolloProvider>
      </StrictMode>,
    );
  };
  // For a reader in short pieces, between which a key or a click is answered; who came to write gets the page at once.
  if (payload.isSignedIn) hydrate();
  else startTransition(hydrate);
}

/** Lets the browser do what waits. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
