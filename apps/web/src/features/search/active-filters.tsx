import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { filterNames, toggled, type SearchState } from '@praxis/domain/search';
import { Link } from '../../shared/navigation/link';
import type { FacetList } from './facets';
import { filterLabel } from './filter-labels';
import styles from './active-filters.module.css';

interface ActiveFiltersProps {
  state: SearchState;
  facets: FacetList;
  addressOf: (state: SearchState) => string;
}

/** The filters in force, each a link that takes it away. */
export function ActiveFilters({ state, facets, addressOf }: ActiveFiltersProps) {
  const { t, i18n } = useLingui();
  const valueOf = (name: string, value: string): string =>
    facets
      .find((facet) => facet.name === name.toUpperCase())
      ?.values.find((each) => each.value === value)?.label ?? value;
  const labelOf = (filter: string, value: string): string => t`${filter}: ${value}`;
  const chips = filterNames.flatMap((name) =>
    (state.filter.values[name] ?? []).map((value) => ({
      key: `${name} ${value}`,
      label: labelOf(filterLabel(i18n, name), valueOf(name, value)),
      without: toggled(state, name, value),
    })),
  );
  const { from, to } = state.filter;
  if (from !== null || to !== null) {
    const years = [from ?? '', to ?? ''].join('–');
    chips.push({
      key: 'years',
      label: t`Began ${years}`,
      without: { ...state, page: 1, filter: { ...state.filter, from: null, to: null } },
    });
  }
  if (chips.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label={t`Active filters`} data-print="no">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <Link className={styles['chip']} href={addressOf(without)} keepFocus onClick={focusNext}>
            <Trans>
              {label}
              <span className="visually-hidden">, remove filter</span>
            </Trans>
            <X aria-hidden="true" size={16} />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={addressOf({ ...state, page: 1, filter: { values: {}, from: null, to: null } })}
          keepFocus
          onClick={focusHeading}
        >
          <Trans>Clear all filters</Trans>
        </Link>
      </li>
    </ul>
  );
}

/** The chip that was followed is about to go: the one after it takes the focus, after the last the result's heading. */
function focusNext({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  const next = currentTarget.closest('li')?.nextElementSibling;
  const isChip = next?.nextElementSibling !== null;
  const link = isChip ? next?.querySelector('a') : null;
  if (link) link.focus();
  else focusHeading();
}

/** All the filters are about to go: the result's heading takes the focus. */
function focusHeading(): void {
  document.getElementById('result-heading')?.focus();
}
