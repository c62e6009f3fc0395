import { msg, plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import {
  feedAddress,
  readSearchAddress,
  resultsPerPage,
  withText,
  writeSearchAddress,
  type SearchState,
} from '@praxis/domain/search';
import { Notice } from '@praxis/ui';
import { ActiveFilters } from '../../../features/search/active-filters';
import { CompareForm } from '../../../features/search/compare-boxes';
import { ConceptNotes } from '../../../features/search/concept-notes';
import { DidYouMean } from '../../../features/search/did-you-mean';
import { ExportMenu } from '../../../features/search/export-menu';
import { Facets } from '../../../features/search/facets';
import { FollowLink } from '../../../features/search/follow-link';
import { PageLinks } from '../../../features/search/page-links';
import { ResultList } from './result-list';
import { SaveLink } from '../../../features/search/save-link';
import { SearchBox } from '../../../features/search/search-box';
import { searchVariables } from '../../../features/search/search-variables';
import { SortAndView } from '../../../features/search/sort-and-view';
import type {
  SearchPageQuery,
  SearchPageQueryVariables,
} from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { useNavigation } from '../../../shared/navigation/navigation';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { EmptyResult, partsOf, ResultMap, ResultTable, ResultTimeline } from './result-views';
import { SearchPageDocument } from './search-page.generated';
import styles from './search-page.module.css';

function SearchPage({
  data: { search, cities },
  context,
}: {
  data: SearchPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const { language } = context;
  const state = readSearchAddress(context.query);
  const action = pathTo(language, 'search');
  const addressOf = (next: SearchState): string => {
    const query = writeSearchAddress(next).toString();
    return query === '' ? action : `${action}?${query}`;
  };
  const wanted = askedState(useNavigation().asked, action) ?? state;
  const kept = [...writeSearchAddress({ ...wanted, text: '', page: 1, sort: 'newest' })];
  return (
    <>
      <h1>
        <Trans>Practices</Trans>
      </h1>
      <div className={styles['search']}>
        <SearchBox
          language={language}
          text={state.text}
          action={action}
          kept={kept}
          addressOf={(text) => addressOf(withText(wanted, text))}
        />
        <p data-print="no">
          <Link href={pathTo(language, 'searchGuide')}>
            <Trans>How to search</Trans>
          </Link>
        </p>
      </div>
      <Announcement count={search.totalCount} url={context.url} />
      <div className={styles['columns']}>
        <Facets
          facets={search.facets}
          state={wanted}
          addressOf={addressOf}
          action={action}
          total={search.totalCount}
        />
        <section className={styles['results']} aria-labelledby="result-heading">
          <div className={styles['top']}>
            <h2 id="result-heading" tabIndex={-1}>
              <Plural value={search.totalCount} one="# practice" other="# practices" />
            </h2>
            <SortAndView state={wanted} addressOf={addressOf} action={action} />
          </div>
          <ActiveFilters state={wanted} facets={search.facets} addressOf={addressOf} />
          {search.respelled === null || search.totalCount === 0 ? null : (
            <DidYouMean words={search.respelled} state={state} addressOf={addressOf} />
          )}
          <ConceptNotes concepts={search.concepts} text={state.text} language={language} />
          {search.isSimplified ? (
            <Notice tone="warn">
              <p>
                <Trans>
                  The search is simplified for the moment: mistyped words are forgiven less.
                  Everything that is public can still be found.
                </Trans>
              </p>
            </Notice>
          ) : null}
          {search.totalCount === 0 ? (
            <EmptyResult
              state={state}
              language={language}
              addressOf={addressOf}
              remedies={search.remedies}
            />
          ) : state.view === 'map' ? (
            <ResultMap
              cities={cities?.edges.map((edge) => edge.node) ?? []}
              facets={search.facets}
              state={state}
              addressOf={addressOf}
              title={t`Cities that have shared practices`}
            />
          ) : state.view === 'table' ? (
            <ResultTable
              practices={search.edges.map(({ node }) => node)}
              state={wanted}
              language={language}
              addressOf={addressOf}
              action={action}
            />
          ) : state.view === 'timeline' ? (
            <ResultTimeline
              search={search}
              state={state}
              language={language}
              addressOf={addressOf}
            />
          ) : (
            <ResultList edges={search.edges} language={language} isSearch={state.text !== ''} />
          )}
          {state.view === 'map' ? null : (
            <PageLinks state={state} total={search.totalCount} addressOf={addressOf} />
          )}
          {search.totalCount > 1 && (state.view === 'list' || state.view === 'table') ? (
            <CompareForm language={language} />
          ) : null}
          <div className={styles['after']}>
            {search.totalCount === 0 ? null : <ExportMenu state={state} language={language} />}
            <SaveLink state={state} language={language} />
            <FollowLink state={state} language={language} />
          </div>
        </section>
      </div>
    </>
  );
}

/** The search that was asked for last: whoever is faster than its result goes on from it. Null where one left for elsewhere. */
function askedState(asked: string, action: string): SearchState | null {
  const [path, query = ''] = asked.split('?');
  return path === action ? readSearchAddress(new URLSearchParams(query)) : null;
}

/** Says to people who do not see the list how many were found, after every change. */
function Announcement({ count, url }: { count: number; url: string }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(url);
  const words = t`${plural(count, { one: '# practice found', other: '# practices found' })}`;
  useEffect(() => {
    if (first.current === url) return;
    first.current = url;
    const timer = setTimeout(() => {
      if (box.current) box.current.textContent = words;
    }, 400);
    return () => {
      clearTimeout(timer);
    };
  }, [url, words]);
  return <div role="status" className="visually-hidden" ref={box} />;
}

function variablesOf({ query }: PageContext): SearchPageQueryVariables {
  const state = readSearchAddress(query);
  const { view, page } = state;
  const isTimeline = view === 'timeline';
  const sort = isTimeline && state.sort !== 'began-reversed' ? 'began' : state.sort;
  return {
    ...searchVariables({ ...state, sort }),
    first: view === 'map' ? 0 : resultsPerPage,
    skip: (page - 1) * resultsPerPage,
    withMap: view === 'map',
    asTable: view === 'table',
    withYears: isTimeline,
  };
}

export const page = definePage({
  document: SearchPageDocument,
  variables: variablesOf,
  parts: ({ query }, data) => partsOf(query, data),
  head: ({ search }, { i18n, query, language }) => {
    const state = readSearchAddress(query);
    const { text } = state;
    const title = text === '' ? i18n._(msg`Practices`) : i18n._(msg`${text} – practices`);
    return {
      title,
      feed: { title, href: feedAddress({ ...state, page: 1 }, language) },
      description: i18n._(
        msg`${plural(search.totalCount, { one: '# practice', other: '# practices' })} of cities for preventing radicalisation, with their evidence, costs and conditions.`,
      ),
      isHidden: query.size > 0,
      canonical: pathTo(language, 'search'),
    };
  },
  Component: SearchPage,
});
