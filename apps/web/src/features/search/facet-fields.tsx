import { Trans, useLingui } from '@lingui/react/macro';
import { filterNames, noFilter, writeSearchAddress } from '@praxis/domain/search';
import type { FilterName, SearchState } from '@praxis/domain/search';
import { fold } from '@praxis/domain/shared';
import { useState, useSyncExternalStore } from 'react';
import type { SearchPageQuery } from '../../shared/apollo/generated/operations';
import { filterLabel } from './filter-labels';
import styles from './facets.module.css';

export type FacetList = SearchPageQuery['search']['facets'];

/** So many options of a facet are shown at once, and with so many there is a box to look for one. */
const shownAtOnce = 6;
const worthLookingFor = 15;

/** The fields of a form of filters: what is not a filter hidden, then each facet with its values, then the years. */
export function FacetFields({ facets, state }: { facets: FacetList; state: SearchState }) {
  const { i18n } = useLingui();
  return (
    <>
      {[...writeSearchAddress({ ...state, filter: noFilter, page: 1 })].map(([name, value], i) => (
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
    </>
  );
}

interface FacetProps {
  name: FilterName;
  legend: string;
  values: FacetList[number]['values'];
  chosen: readonly string[];
}

function Facet({ name, legend, values, chosen }: FacetProps) {
  const [looked, setLooked] = useState('');
  const isLive = useIsLive();
  const inOrder = [
    ...values.filter(({ value }) => chosen.includes(value)),
    ...values.filter(({ value }) => !chosen.includes(value)),
  ];
  const first = inOrder.slice(0, Math.max(shownAtOnce, chosen.length));
  const rest = inOrder.slice(first.length);
  const wanted = fold(looked.trim());
  const box = ({ value, label, count }: FacetProps['values'][number], isHidden = false) => (
    <label key={value} className={styles['value']} hidden={isHidden}>
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
      {first.map((value) => box(value))}
      {rest.length > 0 ? (
        <details className={styles['more']}>
          <summary>
            <Trans>
              Show all {values.length} <span className="visually-hidden">({legend})</span>
            </Trans>
          </summary>
          {isLive && values.length >= worthLookingFor ? (
            <LookFor legend={legend} text={looked} onLook={setLooked} />
          ) : null}
          {rest.map((value) => box(value, !fold(value.label).includes(wanted)))}
        </details>
      ) : null}
    </fieldset>
  );
}

/** Narrows the values on screen to those with the letters in their names; it is no filter, and of no form. */
function LookFor({
  legend,
  text,
  onLook,
}: {
  legend: string;
  text: string;
  onLook: (text: string) => void;
}) {
  const { t } = useLingui();
  return (
    <input
      type="text"
      className={styles['look']}
      aria-label={t`Look for a value of ${legend}`}
      placeholder={t`Look for …`}
      autoComplete="off"
      form=""
      value={text}
      onChange={(event) => {
        event.stopPropagation();
        onLook(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
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

const never = () => () => undefined;

/** Whether scripts run: what does nothing without them is shown only then. */
function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
