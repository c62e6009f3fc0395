import { Trans, useLingui } from '@lingui/react/macro';
import { recordsPerHour, takeAwayMinutes } from '@praxis/domain/participation';
import { Button, Field } from '@praxis/ui';
import type { ReactNode } from 'react';
import { CurrentPasswordField } from '../../shared/forms/current-password-field';
import { FormErrors } from '../../shared/forms/form-errors';
import type { PostedForm } from '../../shared/forms/posted-form';
import type { PaperKind } from './take-away-action';
import styles from './visits.module.css';

/** What is wrong with a form of this page, above it. */
export function TakeAwayErrors({ form }: { form: PostedForm | null }) {
  const { t } = useLingui();
  const kind = form?.values['paper'] ?? '';
  return (
    <FormErrors
      form={form}
      labels={{
        [`reason-${kind}`]: t`What is it for?`,
        [`password-${kind}`]: t`Your password, once more`,
      }}
    />
  );
}

/** Asks for a paper that names people: with a reason and the password once more. */
export function TakeAwayForm({
  kind,
  form,
  children,
}: {
  kind: PaperKind;
  form: PostedForm | null;
  /** What the button says. */
  children: ReactNode;
}) {
  const { t } = useLingui();
  const posted = form?.values['paper'] === kind ? form : null;
  return (
    <form method="post" className={styles['form']}>
      <input type="hidden" name="do" value="paper" />
      <input type="hidden" name="paper" value={kind} />
      <Field
        id={`reason-${kind}`}
        label={t`What is it for?`}
        hint={t`It is kept with your name. Other organisers read it.`}
        error={posted?.errors[`reason-${kind}`]}
        errorWord={t`Error:`}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            name="reason"
            maxLength={500}
            defaultValue={posted?.values['reason'] ?? ''}
          />
        )}
      </Field>
      <CurrentPasswordField
        id={`password-${kind}`}
        label={t`Your password, once more`}
        error={posted?.errors[`password-${kind}`]}
      />
      <p>
        <Button type="submit">{children}</Button>
      </p>
      <p className={styles['quiet']}>
        <Trans>
          It is good for {takeAwayMinutes} minutes, for you alone. Beyond {recordsPerHour} records
          in an hour a second person must agree first.
        </Trans>
      </p>
    </form>
  );
}
