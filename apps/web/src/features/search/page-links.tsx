import { Trans, useLingui } from '@lingui/react/macro';
import { resultsPerPage, type SearchState } from '@praxis/domain/search';
import { Link } from '../../shared/navigation/link';
import styles from './page-links.module.css';

/** The pages of a long result, as links: the first, the last, and those around this one. */
export function PageLinks({
  state,
  total,
  addressOf,
}: {
  state: SearchState;
  total: number;
  addressOf: (state: SearchState) => string;
}) {
  const { t } = useLingui();
  const last = Math.ceil(total / resultsPerPage);
  if (last <= 1) return null;
  const { page } = state;
  const near = [1, page - 1, page, page + 1, last].filter((each) => each >= 1 && each <= last);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  const to = (each: number): string => addressOf({ ...state, page: each });
  return (
    <nav aria-label={t`Pages of results`} data-print="no">
      <ol className={styles['pages']}>
        {page > 1 ? (
          <li>
            <Link href={to(page - 1)} rel="prev">
              <Trans>Previous page</Trans>
            </Link>
          </li>
        ) : null}
        {shown.map((each, i) => (
          <li key={each}>
            {i > 0 && each - (shown[i - 1] ?? 0) > 1 ? <span aria-hidden="true">… </span> : null}
            <Link
              href={to(each)}
              aria-current={each === page ? 'page' : undefined}
              aria-label={t`Page ${each}`}
            >
              {each}
            </Link>
          </li>
        ))}
        {page < last ? (
          <li>
            <Link href={to(page + 1)} rel="next">
              <Trans>Next page</Trans>
            </Link>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}
