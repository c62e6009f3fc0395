import { Trans, useLingui } from '@lingui/react/macro';
import { reviewLimits } from '@praxis/domain/reviews';
import type { Language } from '@praxis/domain/shared';
import { Button, Notice } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { PostedText } from '../../shared/forms/posted-text';
import { formatDay } from '../../shared/formatting/formatting';
import type { Reviewer } from './assignment-panel';
import styles from './review-panels.module.css';

interface Conflict {
  readonly reason: string;
  readonly declaredAt: string;
  readonly reviewer: Reviewer | null;
}

/** Who has declared a conflict of interest, and the form to declare one's own. */
export function Conflicts({
  conflicts,
  form,
  language,
}: {
  conflicts: readonly Conflict[];
  form: PostedForm | null;
  language: Language;
}) {
  const { t } = useLingui();
  const isBegun = form?.errors['conflict'] !== undefined || (form?.values['conflict'] ?? '') !== '';
  return (
    <section className={styles['panel']} aria-labelledby="conflicts">
      <h2 id="conflicts">
        <Trans>Conflicts of interest</Trans>
      </h2>
      {conflicts.length === 0 ? null : (
        <ul className={styles['list']}>
          {conflicts.map(({ reviewer, reason, declaredAt }) => (
            <li key={`${declaredAt} ${reviewer?.id ?? ''}`}>
              <span>
                <strong>{reviewer?.displayName ?? t`A former member`}</strong>,{' '}
                {formatDay(declaredAt, language)}
              </span>
              <p>{reason}</p>
            </li>
          ))}
        </ul>
      )}
      <details open={isBegun}>
        <summary>
          <Trans>I should not judge this practice</Trans>
        </summary>
        <form method="post" className={styles['form']}>
          <PostedText
            form={form}
            name="conflict"
            label={t`Why not?`}
            hint={t`You know its authors, or have worked on it. Other reviewers read it. It goes back to the queue, and you will not be able to judge this practice again.`}
            rows={3}
            maxLength={reviewLimits.conflict}
          />
          <p>
            <Button type="submit" look="danger" name="do" value="conflict">
              <Trans>Declare a conflict of interest</Trans>
            </Button>
          </p>
        </form>
      </details>
    </section>
  );
}

/** Why the reader may not judge the practice. */
export function OwnConflict({ kind }: { kind: string }) {
  return (
    <Notice tone="warn">
      <p>
        {kind === 'DECLARED' ? (
          <Trans>
            You have declared a conflict of interest: somebody else judges this practice.
          </Trans>
        ) : kind === 'CO_AUTHOR' ? (
          <Trans>You have written in this practice: somebody else judges it.</Trans>
        ) : (
          <Trans>You belong to a city that runs this practice: somebody else judges it.</Trans>
        )}
      </p>
    </Notice>
  );
}
