import { Trans } from '@lingui/react/macro';
import { withText, type SearchState } from '@praxis/domain/search';
import { Link } from '../../shared/navigation/link';
import styles from './did-you-mean.module.css';

/** Offers the words as practices write them, where they seem to have been mistyped. */
export function DidYouMean({
  words,
  state,
  addressOf,
}: {
  words: string;
  state: SearchState;
  addressOf: (state: SearchState) => string;
}) {
  return (
    <p className={styles['meant']} data-print="no">
      <Trans>
        Did you mean <Link href={addressOf(withText(state, words))}>{words}</Link>?
      </Trans>
    </p>
  );
}
