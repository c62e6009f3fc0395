import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SearchState } from '@praxis/domain/search';
import { Link } from '../../shared/navigation/link';
import styles from './result-timeline.module.css';

/** How many practices began in each year: a picture, and the same numbers as links, each into this search. */
export function YearColumns({
  years,
  state,
  addressOf,
}: {
  years: readonly { year: number; count: number }[];
  state: SearchState;
  addressOf: (state: SearchState) => string;
}) {
  const { t } = useLingui();
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  const most = Math.max(...years.map(({ count }) => count));
  return (
    <figure className={styles['figure']}>
      <figcaption>
        {first === last ? (
          <Trans>All of them began in {first}.</Trans>
        ) : (
          <Trans>
            They began between {first} and {last}.
          </Trans>
        )}
      </figcaption>
      <svg
        className={styles['columns']}
        viewBox={`0 0 ${String(last - first + 1)} ${String(most)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {years.map(({ year, count }) => (
          <rect key={year} x={year - first + 0.1} y={most - count} width="0.8" height={count} />
        ))}
      </svg>
      <ol className={styles['years']} aria-label={t`Practices by the year they began`}>
        {years.map(({ year, count }) => (
          <li key={year}>
            <Link
              href={addressOf({
                ...state,
                page: 1,
                filter: { ...state.filter, from: year, to: year },
              })}
              aria-label={t`${year}: ${plural(count, { one: '# practice', other: '# practices' })}`}
              keepFocus
            >
              {year} <span className={styles['count']}>{count}</span>
            </Link>
          </li>
        ))}
      </ol>
    </figure>
  );
}
