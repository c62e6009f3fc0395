import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { practiceLimits } from '@praxis/domain/practices';
import { Button, Choices, ErrorSummary } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { PostedText } from '../../shared/forms/posted-text';
import styles from './decision-form.module.css';

interface DecisionFormProps {
  revision: number;
  form: PostedForm | null;
}

/** What a reviewer decides, and why. A plain form: what was written comes back when something is missing. */
export function DecisionForm({ revision, form }: DecisionFormProps) {
  const { t } = useLingui();
  const [decision, setDecision] = useState(form?.values['decision'] ?? '');
  const errors = Object.entries(form?.errors ?? {}).map(([id, text]) => ({ id, text }));
  return (
    <section className={styles['section']} aria-labelledby="decision-heading">
      <h2 id="decision-heading">
        <Trans>Decision</Trans>
      </h2>
      {errors.length > 0 ? <ErrorSummary title={t`There is a problem`} errors={errors} /> : null}
      <form method="post" className={styles['form']}>
        <input type="hidden" name="revision" value={revision} />
        <Choices
          id="decision"
          kind="radio"
          legend={t`What do you decide?`}
          error={form?.errors['decision']}
          errorWord={t`Error:`}
          choices={[
            { value: 'APPROVE', label: t`Approve`, hint: t`It is published at once.` },
            {
              value: 'REQUEST_CHANGES',
              label: t`Ask for changes`,
              hint: t`The draft is open again for its authors.`,
            },
            { value: 'DECLINE', label: t`Decline`, hint: t`It is not suited; the draft is kept.` },
          ]}
          chosen={[decision]}
          onToggle={setDecision}
        />
        <PostedText
          form={form}
          name="reason"
          label={t`Reason, for the authors`}
          hint={t`Needed when you ask for changes or decline. The authors read it by mail and on their page.`}
          rows={5}
          maxLength={practiceLimits.reason}
        />
        <PostedText
          form={form}
          name="note"
          label={t`Note, published with the version`}
          hint={t`May stay empty. Everybody reads it.`}
          rows={3}
          maxLength={practiceLimits.reviewNote}
        />
        <p>
          <Button type="submit">
            <Trans>Decide</Trans>
          </Button>
        </p>
      </form>
    </section>
  );
}
