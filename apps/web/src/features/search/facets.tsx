import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  filterNames,
  writeSearchAddress,
  type FilterName,
  type SearchState,
} from '@praxis/domain/search';
import { Button } from '@praxis/ui';
import type { SyntheticEvent } from 'react';
import type { SearchPageQuery } from '../../shared/apollo/generated/operations';
import { useNavigation } from '../../shared/navigation/navigation';
import { filterLabel } from './filter-labels';
import { readSearchForm } from './read-search-form';
import styles from './facets.module.css';

export type FacetList = SearchPageQuery['search']['facets'];

interface FacetsProps {
  facets: FacetList;
  state: SearchState;
  addressOf: (state: SearchState) => string;
  action: string;
  total: number;
}

/** So many options of a facet are shown at once. */
const shownAtOnce = 6;

/** The filters with the number of practices behind each value. A plain form; where JavaScript runs, a tick applies at once. */
export function Facets({ facets, state, addressOf, action, total }: FacetsProps) {
  const { t, i18n } = useLingui();
  const { go } = useNavigation();
  const active = filterNames.reduce(
    (sum, name) => sum + (state.filter.values[name]?.length ?? 0),
    0,
  );
  const apply = (event: SyntheticEvent<HTMLFormElement>): void => {
    go(addressOf(readSearchForm(event.currentTarget, state)), { keepFocus: true });
  };
  return (
    <details className={styles['facets']} data-print="no">
      <summary className={styles['summary']}>
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
        {[
          ...writeSearchAddress({
            ...state,
            filter: { values: {}, from: null, to: null },
            page: 1,
          }),
        ].map(([name, value], i) => (
          <input key={i} type="hidden" name={name} value={value} />
        ))}
        {filterNames.map((name) => {
          const facet = facets.find((each) => each.name === name.toUpperCase());
          return facet === undefined || facet.values.length === 0 ? null : (
            <Facet
              key={name}
              name={name}
              legend={filterLabel(i18n, name)}
              values={facet.values}
              chosen={state.filter.values[name] ?? []}
            />
          );
        })}
        <Years state={state} />
        <Button type="submit" look="quiet">
          <Plural value={total} one="Show # practice" other="Show # practices" />
        </Button>
      </form>
    </details>
  );
}

interface FacetProps {
  name: FilterName;
  legend: string;
  values: FacetList[number]['values'];
  chosen: readonly string[];
}

function Facet({ name, legend, values, chosen }: FacetProps) {
  const inOrder = [
    ...values.filter(({ value }) => chosen.includes(value)),
    ...values.filter(({ value }) => !chosen.includes(value)),
  ];
  const first = inOrder.slice(0, Math.max(shownAtOnce, chosen.length));
  const rest = inOrder.slice(first.length);
  const box = ({ value, label, count }: FacetProps['values'][number]) => (
    <label key={value} className={styles['value']}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={chosen.includes(value)}
        onChange={() => undefined}
      />
      <span>{label}</span>
      <span className={styles['count']}>{count}</span>
    </label>
  );
  return (
    <fieldset className={styles['facet']}>
      <legend>{legend}</legend>
      {first.map(box)}
      {rest.length > 0 ? (
        <details className={styles['more']}>
          <summary>
            <Trans>
              Show all {values.length} <span className="visually-hidden">({legend})</span>
            </Trans>
          </summary>
          {rest.map(box)}
        </details>
      ) : null}
    </fieldset>
  );
}

function Years({ state }: { state: SearchState }) {
  const { from, to } = state.filter;
  return (
    <fieldset className={styles['facet']}>
      <legend>
        <Trans>Began in the years</Trans>
      </legend>
      <div className={styles['years']}>
        <label>
          <Trans>from</Trans>
          <input
            key={from}
            name="from"
            inputMode="numeric"
            pattern="[0-9]{4}"
            maxLength={4}
            defaultValue={from ?? ''}
          />
        </label>
        <label>
          <Trans>to</Trans>
          <input
            key={to}
            name="to"
            inputMode="numeric"
            pattern="[0-9]{4}"
            maxLength={4}
            defaultValue={to ?? ''}
          />
        </label>
      </div>
    </fieldset>
  );
}
