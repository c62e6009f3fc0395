import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Field, Notice } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { formatMoment } from '../../shared/formatting/formatting';
import styles from './review-panels.module.css';

/** A reviewer, as others see them. */
export interface Reviewer {
  readonly id: string;
  readonly displayName: string;
}

interface AssignmentPanelProps {
  assignment: { readonly assignedAt: string; readonly reviewer: Reviewer | null } | null;
  judges: readonly Reviewer[];
  /** Who is reading. */
  viewerId: string;
  form: PostedForm | null;
  language: Language;
}

/** Who has the draft, and what can be done about it: take it, hand it over, release it. */
export function AssignmentPanel(props: AssignmentPanelProps) {
  const { assignment, judges, viewerId, form, language } = props;
  const { t } = useLingui();
  const holder = assignment?.reviewer ?? null;
  const isMine = holder?.id === viewerId;
  const others = judges.filter(({ id }) => id !== viewerId && id !== holder?.id);
  const seen = <input type="hidden" name="seen" value={holder?.id ?? ''} />;
  return (
    <section className={styles['panel']} aria-labelledby="assignment">
      <h2 id="assignment">
        <Trans>Who has it</Trans>
      </h2>
      {assignment === null ? (
        <p>
          <Trans>Nobody has taken it yet.</Trans>
        </p>
      ) : isMine ? (
        <p>
          <Trans>You have it, since {formatMoment(assignment.assignedAt, language)}.</Trans>
        </p>
      ) : (
        <Notice tone="warn">
          <p>
            <Trans>
              {holder?.displayName ?? ''} has it, since{' '}
              {formatMoment(assignment.assignedAt, language)}. Take it over before you decide.
            </Trans>
          </p>
        </Notice>
      )}
      <div className={styles['actions']}>
        {isMine ? (
          <form method="post">
            {seen}
            <Button type="submit" look="quiet" name="do" value="release">
              <Trans>Put it back in the queue</Trans>
            </Button>
          </form>
        ) : (
          <form method="post">
            {seen}
            <input type="hidden" name="reviewer" value={viewerId} />
            <Button type="submit" look="quiet" name="do" value="assign">
              {assignment === null ? <Trans>Take it</Trans> : <Trans>Take it over</Trans>}
            </Button>
          </form>
        )}
        {others.length === 0 ? null : (
          <form method="post" className={styles['choose']}>
            {seen}
            <Field
              id="reviewer"
              label={t`Hand over to`}
              error={form?.errors['reviewer']}
              errorWord={t`Error:`}
            >
              {(control) => (
                <select {...control} name="reviewer">
                  {others.map(({ id, displayName }) => (
                    <option key={id} value={id}>
                      {displayName}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Button type="submit" look="quiet" name="do" value="assign">
              <Trans>Hand over</Trans>
            </Button>
          </form>
        )}
      </div>
    </section>
  );
}
