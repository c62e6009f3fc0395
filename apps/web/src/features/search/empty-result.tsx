import { Trans } from '@lingui/react/macro';
import type { SearchState } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import styles from './empty-result.module.css';

interface EmptyResultProps {
  state: SearchState;
  language: Language;
  addressOf: (state: SearchState) => string;
  isFiltered: boolean;
}

/** Nothing was found: what, why, and what to do next. */
export function EmptyResult({ state, language, addressOf, isFiltered }: EmptyResultProps) {
  const { text } = state;
  const withoutFilters = addressOf({
    ...state,
    page: 1,
    filter: { values: {}, from: null, to: null },
  });
  return (
    <div className={styles['empty']}>
      <p>
        {isFiltered && text !== '' ? (
          <Trans>No practice has these words and passes all the filters.</Trans>
        ) : isFiltered ? (
          <Trans>No practice passes all the filters together.</Trans>
        ) : (
          <Trans>No practice has the words “{text}”.</Trans>
        )}
      </p>
      <ul>
        {isFiltered ? (
          <li>
            <Link href={withoutFilters}>
              <Trans>Search without the filters</Trans>
            </Link>
          </li>
        ) : null}
        {text !== '' ? (
          <li>
            <Trans>
              Try fewer or more general words, or the same in another language: all languages are
              searched at once.
            </Trans>
          </li>
        ) : null}
        <li>
          <Link href={pathTo(language, 'search')}>
            <Trans>See all practices</Trans>
          </Link>
        </li>
      </ul>
    </div>
  );
}
