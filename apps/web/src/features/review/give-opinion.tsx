import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { reviewLimits } from '@praxis/domain/reviews';
import { Button, Choices } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { PostedText } from '../../shared/forms/posted-text';
import styles from './review-panels.module.css';

/** What the reader thinks, who was asked. */
export function GiveOpinion({ id, form }: { id: string; form: PostedForm | null }) {
  const { t } = useLingui();
  const [verdict, setVerdict] = useState(form?.values['verdict'] ?? '');
  return (
    <form method="post" className={styles['form']}>
      <input type="hidden" name="opinion" value={id} />
      <Choices
        id="verdict"
        kind="radio"
        legend={t`How would you decide?`}
        error={form?.errors['verdict']}
        errorWord={t`Error:`}
        choices={[
          { value: 'APPROVE', label: t`I would approve` },
          { value: 'REQUEST_CHANGES', label: t`I would ask for changes` },
          { value: 'DECLINE', label: t`I would decline` },
        ]}
        chosen={[verdict]}
        onToggle={setVerdict}
      />
      <PostedText
        form={form}
        name="text"
        label={t`Your opinion`}
        hint={t`Reviewers read it, nobody else.`}
        rows={4}
        maxLength={reviewLimits.opinion}
      />
      <p>
        <Button type="submit" name="do" value="give">
          <Trans>Give the opinion</Trans>
        </Button>
      </p>
    </form>
  );
}
