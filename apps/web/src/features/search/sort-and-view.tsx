import { Trans, useLingui } from '@lingui/react/macro';
import {
  writeSearchAddress,
  type PracticeSort,
  type SearchState,
  type SearchView,
} from '@praxis/domain/search';
import { Button } from '@praxis/ui';
import { Link } from '../../shared/navigation/link';
import { useNavigation } from '../../shared/navigation/navigation';
import styles from './sort-and-view.module.css';

interface SortAndViewProps {
  state: SearchState;
  addressOf: (state: SearchState) => string;
  action: string;
  sorts: readonly PracticeSort[];
}

/** In which order, and as a list or on the map. */
export function SortAndView({ state, addressOf, action, sorts }: SortAndViewProps) {
  const { t } = useLingui();
  const { go } = useNavigation();
  const sortLabels: Record<PracticeSort, string> = {
    relevance: t`Best match`,
    newest: t`Newest`,
    updated: t`Lately updated`,
    adopted: t`Most adopted`,
  };
  const viewLabels: Record<SearchView, string> = { list: t`List`, map: t`Map` };
  const offered = sorts.filter((sort) => sort !== 'relevance' || state.text !== '');
  return (
    <div className={styles['bar']} data-print="no">
      {state.view === 'map' ? null : (
        <form method="get" action={action} className={styles['sort']}>
          {[
            ...writeSearchAddress({
              ...state,
              page: 1,
              sort: state.text === '' ? 'newest' : 'relevance',
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
                {sortLabels[sort]}
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
        {(['list', 'map'] as const).map((view) => (
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
