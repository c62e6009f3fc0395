import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import type { FieldValue } from './draft-values';
import type { Conflict } from './use-draft';
import styles from './conflict-notice.module.css';

interface ConflictNoticeProps {
  conflicts: readonly Conflict[];
  onResolve: (field: string, choice: 'mine' | 'theirs') => void;
}

/** What two people changed at once: both are shown, one is chosen, nothing is overwritten in silence. */
export function ConflictNotice({ conflicts, onResolve }: ConflictNoticeProps) {
  const { i18n } = useLingui();
  if (conflicts.length === 0) return null;
  return (
    <Notice tone="warn" role="alert">
      <p>
        <Trans>
          Somebody else changed the same while you were writing. Choose what stays; everything else
          has been kept.
        </Trans>
      </p>
      {conflicts.map(({ field, mine, theirs }) => (
        <section
          key={field}
          className={styles['conflict']}
          aria-label={fieldLabel(i18n, field.split('.')[1] ?? '')}
        >
          <h2>{fieldLabel(i18n, field.split('.')[1] ?? '')}</h2>
          <div className={styles['both']}>
            <div>
              <h3>
                <Trans>Yours</Trans>
              </h3>
              <p className={styles['text']}>{inWords(mine)}</p>
              <Button
                look="quiet"
                onClick={() => {
                  onResolve(field, 'mine');
                }}
              >
                <Trans>Keep yours</Trans>
              </Button>
            </div>
            <div>
              <h3>
                <Trans>The other</Trans>
              </h3>
              <p className={styles['text']}>{inWords(theirs)}</p>
              <Button
                look="quiet"
                onClick={() => {
                  onResolve(field, 'theirs');
                }}
              >
                <Trans>Take the other</Trans>
              </Button>
            </div>
          </div>
        </section>
      ))}
    </Notice>
  );
}

function inWords(value: FieldValue): string {
  if (value === null) return '–';
  if (!Array.isArray(value)) return String(value);
  return value
    .map((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry).filter(Boolean).join(', '),
    )
    .join('\n');
}
