import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { DraftWarningFragment } from '../../shared/apollo/generated/operations';
import { formatMoment } from '../../shared/formatting/formatting';
import { WarnedPassage } from '../../shared/warnings/warned-passage';
import styles from './justified-passages.module.css';

/** Passages that could harm somebody, and why their authors think that they may stand. */
export function JustifiedPassages({
  warnings,
  language,
}: {
  warnings: readonly DraftWarningFragment[];
  language: Language;
}) {
  return (
    <section className={styles['passages']} aria-labelledby="passages">
      <h2 id="passages">
        <Trans>Passages that could harm somebody</Trans>
      </h2>
      <p>
        <Trans>The authors were asked to change each of them, or to say why it may stand.</Trans>
      </p>
      <ol className={styles['list']}>
        {warnings.map((warning) => (
          <li key={warning.id} className={styles['passage']}>
            <WarnedPassage warning={warning} />
            <Reason justification={warning.justification} language={language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reason({
  justification,
  language,
}: {
  justification: DraftWarningFragment['justification'];
  language: Language;
}) {
  if (justification === null)
    return (
      <p>
        <Trans>Nobody has said why it may stand.</Trans>
      </p>
    );
  const { reason, justifiedAt, justifiedBy } = justification;
  return (
    <>
      <p className={styles['reason']}>
        <strong>
          <Trans>Why it may stand:</Trans>
        </strong>{' '}
        {reason}
      </p>
      <p className={styles['by']}>
        {justifiedBy === null ? null : `${justifiedBy.displayName}, `}
        {formatMoment(justifiedAt, language)}
      </p>
    </>
  );
}
