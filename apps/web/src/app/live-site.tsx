import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useOptimistic,
  useState,
  useTransition,
} from 'react';
import type { I18n } from '@lingui/core';
import type { Language } from '@praxis/domain/shared';
import { IsFirstPage, PageData } from '../shared/apollo/page-data';
import { NavigationContext, type Navigation } from '../shared/navigation/navigation';
import { matchPath, pagesApart } from '../shared/navigation/paths';
import type { FirstPage } from './first-page';
import { contextOf, type PagePayload } from './page-context';
import { Site } from './shell/site';
import { themes, type Theme } from './shell/theme-switch';

/** The site at an address that changes without a new document. */
export function LiveSite({
  i18n,
  language,
  payload,
  first,
}: {
  i18n: I18n;
  language: Language;
  payload: PagePayload;
  first: FirstPage;
}) {
  const { origin } = window.location;
  const answered = new URL(payload.asked, origin).href;
  const [{ url, fromTop }, setShown] = useState(() => ({
    url: new URL(payload.url, origin).href,
    fromTop: false,
  }));
  const [asked, setAsked] = useOptimistic(url);
  const [isFirst, setFirst] = useState(true);
  const [isPending, startTransition] = useTransition();

  const show = useCallback(
    (next: string, { fromTop: isFromTop }: { fromTop: boolean }) => {
      first.leaveFor(contextOf(next, { origin, isSignedIn: payload.isSignedIn, i18n }));
      startTransition(() => {
        setAsked(next);
        setFirst(false);
        setShown({ url: next, fromTop: isFromTop });
      });
    },
    [first, origin, payload, i18n, setAsked],
  );

  const go = useCallback<Navigation['go']>(
    (to, { replace = false, keepFocus = false } = {}) => {
      const target = new URL(to, window.location.href);
      const match = matchPath(target.pathname);
      const isHere =
        target.origin === origin && match?.language === language && !pagesApart.has(match.page);
      if (!isHere || target.hash !== '') {
        window.location.assign(target);
        return;
      }
      window.history[replace ? 'replaceState' : 'pushState'](null, '', target);
      show(target.href, { fromTop: !keepFocus && !replace });
    },
    [language, origin, show],
  );

  // When the page is there: the one before it keeps its place as long as it is on screen.
  useLayoutEffect(() => {
    if (fromTop) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [url, fromTop]);

  useEffect(() => {
    const follow = (): void => {
      // A permanent address: only the server knows its page.
      if (matchPath(window.location.pathname) === null) window.location.reload();
      else show(window.location.href, { fromTop: false });
    };
    window.addEventListener('popstate', follow);
    // Who went back before the page was live is at another address than the one that the server answered.
    if (pathOf(window.location.href) !== pathOf(answered)) follow();
    return () => {
      window.removeEventListener('popstate', follow);
    };
  }, [show, answered]);

  const context = useMemo(
    () =>
      contextOf(url, {
        origin,
        isSignedIn: payload.isSignedIn,
        i18n,
        form: isFirst ? payload.form : null,
      }),
    [url, origin, payload, i18n, isFirst],
  );
  const [theme] = useState(shownTheme);
  const navigation = useMemo(
    () => ({ url: pathOf(url), asked: pathOf(asked), go, isPending }),
    [url, asked, go, isPending],
  );
  return (
    <NavigationContext value={navigation}>
      <IsFirstPage value={isFirst}>
        <PageData value={isFirst ? first.answers : noAnswers}>
          <Site
            i18n={i18n}
            language={language}
            context={context}
            refusal={isFirst ? payload.refusal : null}
            url={navigation.url}
            theme={theme}
          />
        </PageData>
      </IsFirstPage>
    </NavigationContext>
  );
}

const noAnswers: FirstPage['answers'] = [];

/** Path and query of an address. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** What the document was drawn in. */
function shownTheme(): Theme {
  const theme = document.documentElement.dataset['theme'] as Theme;
  return themes.includes(theme) ? theme : 'system';
}
