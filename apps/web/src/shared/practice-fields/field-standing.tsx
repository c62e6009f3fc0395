import { Trans } from '@lingui/react/macro';
import styles from './field-standing.module.css';

interface Standing {
  readonly standing: string;
  readonly isUnchecked: boolean;
}

/** What a reader should know of one field of a translation; nothing when there is nothing to say. */
export function FieldStandingNote({ of, shownIn }: { of: Standing | undefined; shownIn?: string }) {
  if (of === undefined) return null;
  return (
    <>
      {of.standing === 'MISSING' && shownIn !== undefined ? (
        <p className={styles['note']}>
          <Trans>Not translated yet: this is in {shownIn}.</Trans>
        </p>
      ) : null}
      {of.standing === 'OUTDATED' ? (
        <p className={styles['note']}>
          <Trans>The original has changed since this was translated.</Trans>
        </p>
      ) : null}
      {of.isUnchecked ? (
        <p className={styles['note']}>
          <Trans>Machine translation, not checked.</Trans>
        </p>
      ) : null}
    </>
  );
}
