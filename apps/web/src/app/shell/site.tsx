import { I18nProvider } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { I18n } from '@lingui/core';
import { Suspense, use, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '@praxis/domain/shared';
import { IsFirstPage, usePageData } from '../../shared/apollo/page-data';
import { addMembersWords, hasMembersWords } from '../../shared/i18n/load-catalogue';
import { useNavigation } from '../../shared/navigation/navigation';
import type { Refusal } from '../page-context';
import type { PageContext, PageDefinition } from '../page-definition';
import { loadedPage, loadPage, showsMembersWords } from '../pages';
import { noteCaret, putBack, typeAgain } from '../typed-before-live';
import { Failed, Failure } from './failure';
import { Footer } from './footer';
import { Masthead } from './masthead';
import { Forbidden, NotFound } from './not-found';
import { ShellDocument } from './shell.generated';
import type { Theme } from './theme-switch';
import styles from './site.module.css';

export interface SiteProps {
  i18n: I18n;
  language: Language;
  /** Null: no page has this address. */
  context: PageContext | null;
  /** Why the page is not shown to this reader. */
  refusal: Refusal | null;
  /** Path and query. */
  url: string;
  /** Light, dark, or as the device is: what the reader chose. */
  theme: Theme;
}

/** Everything on screen: what every page has, and the page. The same on the server and in a browser. */
export function Site({ i18n, ...frame }: SiteProps) {
  return (
    <I18nProvider i18n={i18n}>
      <a className={styles['skip']} href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <Frame {...frame} />
    </I18nProvider>
  );
}

function Frame({ language, context, refusal, url, theme }: Omit<SiteProps, 'i18n'>) {
  const { viewer } = usePageData(ShellDocument, {});
  const { isPending } = useNavigation();
  return (
    <>
      {isPending ? <div className={styles['pending']} /> : null}
      <Masthead context={context} language={language} viewer={viewer} />
      <main className={styles['main']} id="main" tabIndex={-1} aria-busy={isPending}>
        {/* Around Failure, which is another at each address: a boundary that is new would show its fallback at once. */}
        <Suspense fallback={null}>
          <Failure key={url.split('?')[0]} url={url}>
            {refusal === 'failed' ? (
              <Failed url={url} />
            ) : refusal === 'forbidden' ? (
              <Forbidden language={language} />
            ) : context === null || refusal === 'missing' ? (
              <NotFound language={language} url={url} />
            ) : (
              <Page context={{ ...context, isSignedIn: viewer !== null }} />
            )}
          </Failure>
        </Suspense>
      </main>
      <Footer language={language} url={url} theme={theme} />
    </>
  );
}

function Page({ context }: { context: PageContext }) {
  const page = loadedPage(context.page) ?? use(loadPage(context.page));
  if (showsMembersWords(page) && !hasMembersWords(context.i18n)) use(addMembersWords(context.i18n));
  return page.document === undefined ? (
    <ShownPage page={page} data={null} context={context} />
  ) : (
    <AskingPage page={page} context={context} />
  );
}

function AskingPage({ page, context }: { page: PageDefinition; context: PageContext }) {
  const data = usePageData(page.document as never, (page.variables?.(context) ?? {}) as never);
  return <ShownPage page={page} data={data} context={context} />;
}

function ShownPage({
  page,
  data,
  context,
}: {
  page: PageDefinition;
  data: unknown;
  context: PageContext;
}) {
  const { go } = useNavigation();
  const outcome = page.outcome?.(data, context) ?? null;
  const target = outcome !== null && 'to' in outcome ? outcome.to : null;
  const { t } = useLingui();
  const isMissing = outcome?.status === 404;
  useTitleAndFocus(isMissing ? t`There is no page here` : page.head(data, context).title, context);
  useState(noteCaret);
  useLayoutEffect(putBack, []);
  useEffect(typeAgain, []);
  useEffect(() => {
    if (target !== null) go(target, { replace: true });
  }, [target, go]);
  if (target !== null) return null;
  if (isMissing) return <NotFound language={context.language} url={context.url} />;
  if (outcome?.status === 403) return <Forbidden language={context.language} />;
  return <page.Component data={data} context={context} />;
}

/** After going to another page: its title for the window, its heading for the focus. */
function useTitleAndFocus(title: string, context: PageContext): void {
  const path = context.url.split('?')[0];
  const isFirst = useContext(IsFirstPage);
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    document.title = `${title} – Praxis`;
  }, [title]);
  useEffect(() => {
    // The page that came with the document keeps the browser's own focus.
    const isKept = isFirst || shown.current === path;
    shown.current = path;
    if (isKept) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [path, isFirst]);
}
