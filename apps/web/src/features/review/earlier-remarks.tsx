import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@praxis/ui';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import styles from './remarks.module.css';

/** A remark of the last review, and what has become of it. */
export interface EarlierRemark {
  readonly field: string;
  readonly text: string;
  /** Null where it cannot be known. */
  readonly isChanged: boolean | null;
}

/** What the last review remarked, and whether its authors have changed the field since. */
export function EarlierRemarks({ remarks }: { remarks: readonly EarlierRemark[] }) {
  const { i18n } = useLingui();
  if (remarks.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="earlier-remarks">
      <h2 id="earlier-remarks">
        <Trans>What the last review remarked</Trans>
      </h2>
      <ul className={styles['earlier']}>
        {remarks.map(({ field, text, isChanged }) => (
          <li key={field}>
            <strong>{fieldLabel(i18n, field)}</strong>{' '}
            {isChanged === null ? null : isChanged ? (
              <Tag>
                <Trans>changed since</Trans>
              </Tag>
            ) : (
              <Tag tone="plain">
                <Trans>not changed</Trans>
              </Tag>
            )}
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
