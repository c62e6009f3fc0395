import { Trans, useLingui } from '@lingui/react/macro';
import {
  columnOrders,
  commonSorts,
  defaultSort,
  searchViews,
  writeSearchAddress,
  type PracticeSort,
  type SearchState,
  type SearchView,
} from '@praxis/domain/search';
import { Button } from '@praxis/ui';
import { Link } from '../../shared/navigation/link';
import { useNavigation } from '../../shared/navigation/navigation';
import { columnLabel } from './table-labels';
import styles from './sort-and-view.module.css';

interface SortAndViewProps {
  state: SearchState;
  addressOf: (state: SearchState) => string;
  action: string;
}

/** In which order, and as a list, a table, along the years or on the map. */
export function SortAndView({ state, addressOf, action }: SortAndViewProps) {
  const { t, i18n } = useLingui();
  const { go } = useNavigation();
  const labelOf = (sort: PracticeSort): string => {
    switch (sort) {
      case 'relevance':
        return t`Best match`;
      case 'newest':
        return t`Newest`;
      case 'updated':
        return t`Lately updated`;
      case 'updated-reversed':
        return t`Longest unchanged`;
      case 'adopted':
        return t`Most adopted`;
      default: {
        const column = columnOrders.find((each) => sort.startsWith(each)) ?? 'title';
        const name = columnLabel(i18n, column);
        return sort === column ? t`${name}, ascending` : t`${name}, descending`;
      }
    }
  };
  const viewLabels: Record<SearchView, string> = {
    list: t`List`,
    table: t`Table`,
    timeline: t`Timeline`,
    map: t`Map`,
  };
  const sorts: readonly PracticeSort[] = commonSorts;
  const offered = [
    ...sorts.filter((sort) => sort !== 'relevance' || defaultSort(state.text) === sort),
    ...(sorts.includes(state.sort) ? [] : [state.sort]),
  ];
  return (
    <div className={styles['bar']} data-print="no">
      {state.view === 'map' || state.view === 'timeline' ? null : (
        <form method="get" action={action} className={styles['sort']}>
          {[
            ...writeSearchAddress({
              ...state,
              page: 1,
              sort: defaultSort(state.text),
            }),
          ].map(([name, value], i) => (
            <input key={i} type="hidden" name={name} value={value} />
          ))}
          <label htmlFor="sort">
            <Trans>Sort by</Trans>
          </label>
          <select
            id="sort"
            name="sort"
            value={state.sort}
            onChange={(event) => {
              go(addressOf({ ...state, page: 1, sort: event.target.value as PracticeSort }), {
                keepFocus: true,
              });
            }}
          >
            {offered.map((sort) => (
              <option key={sort} value={sort}>
                {labelOf(sort)}
              </option>
            ))}
          </select>
          <noscript>
            <Button look="quiet" type="submit">
              <Trans>Sort</Trans>
            </Button>
          </noscript>
        </form>
      )}
      <nav aria-label={t`View`} className={styles['views']}>
        {searchViews.map((view) => (
          <Link
            key={view}
            href={addressOf({ ...state, page: 1, view })}
            aria-current={state.view === view ? 'true' : undefined}
            keepFocus
          >
            {viewLabels[view]}
          </Link>
        ))}
      </nav>
    </div>
  );
}
