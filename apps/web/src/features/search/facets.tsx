import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { filterNames, type SearchState } from '@praxis/domain/search';
import { Button } from '@praxis/ui';
import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  type MouseEvent,
  type SyntheticEvent,
} from 'react';
import { useNavigation } from '../../shared/navigation/navigation';
import { FacetFields, type FacetList } from './facet-fields';
import { readSearchForm } from './read-search-form';
import styles from './facets.module.css';

export type { FacetList };

/** Loaded when somebody opens it. */
const FacetSheet = lazy(async () => ({ default: (await import('./facet-sheet')).FacetSheet }));

interface FacetsProps {
  facets: FacetList;
  state: SearchState;
  addressOf: (state: SearchState) => string;
  action: string;
  total: number;
}

/**
 * The filters with the number of practices behind each value. A plain form; where JavaScript runs, a tick applies at once
 * on wide screens, and narrow ones get a sheet that says how many practices there would be.
 */
export function Facets({ facets, state, addressOf, action, total }: FacetsProps) {
  const { t } = useLingui();
  const { go } = useNavigation();
  // Each opening is another sheet: a browser tells a moment later that the last one was closed.
  const [sheet, setSheet] = useState<{ opening: number; wanted: SearchState } | null>(null);
  const openings = useRef(0);
  const details = useRef<HTMLDetailsElement>(null);
  const active = filterNames.reduce(
    (sum, name) => sum + (state.filter.values[name]?.length ?? 0),
    0,
  );
  const apply = (event: SyntheticEvent<HTMLFormElement>): void => {
    go(addressOf(readSearchForm(event.currentTarget, state)), { keepFocus: true });
  };
  const openSheet = (wanted: SearchState): void => {
    openings.current += 1;
    setSheet({ opening: openings.current, wanted });
  };
  const open = (event: MouseEvent): void => {
    if (!canShowSheet()) return;
    event.preventDefault();
    openSheet(state);
  };
  // Who opened the filters before the scripts had come goes on in the sheet, with what was ticked.
  const isAlive = useRef(false);
  useEffect(() => {
    const early = details.current;
    if (isAlive.current || early === null) return;
    isAlive.current = true;
    if (!early.open || !canShowSheet()) return;
    const form = early.querySelector('form');
    early.removeAttribute('open');
    openSheet(form ? readSearchForm(form, state) : state);
  });
  return (
    <>
      <details ref={details} className={styles['facets']} data-print="no">
        <summary className={styles['summary']} onClick={open}>
          {active > 0 ? <Trans>Filters ({active})</Trans> : <Trans>Filters</Trans>}
        </summary>
        <form
          method="get"
          action={action}
          className={styles['form']}
          aria-label={t`Filters`}
          onChange={apply}
          onSubmit={(event) => {
            event.preventDefault();
            apply(event);
            event.currentTarget.closest('details')?.removeAttribute('open');
            document.getElementById('result-heading')?.focus();
          }}
        >
          <FacetFields facets={facets} state={state} />
          <Button type="submit" look="quiet">
            <Plural value={total} one="Show # practice" other="Show # practices" />
          </Button>
        </form>
      </details>
      {sheet !== null ? (
        <Suspense fallback={null}>
          <FacetSheet
            key={sheet.opening}
            facets={facets}
            state={state}
            opened={sheet.wanted}
            total={total}
            onShow={(wanted) => {
              setSheet(null);
              go(addressOf(wanted), { keepFocus: true });
              document.getElementById('result-heading')?.focus();
            }}
            onClose={() => {
              setSheet((shown) => (shown === sheet ? null : shown));
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** Narrow screens, in browsers that know dialogs. */
function canShowSheet(): boolean {
  const knowsDialogs = typeof HTMLDialogElement.prototype.showModal === 'function';
  return knowsDialogs && !window.matchMedia('(min-width: 60rem)').matches;
}
