import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { practiceLimits } from '@praxis/domain/practices';
import { Button, Choices } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { PostedText } from '../../shared/forms/posted-text';
import { Criteria } from './criteria';
import styles from './decision-form.module.css';

/** Remarks stand at their fields, outside of the form that sends them. */
export const decisionFormId = 'decide';

interface DecisionFormProps {
  revision: number;
  /** What was changed, where the author calls it a minor edit. */
  minorEdit: string | null;
  form: PostedForm | null;
}

/** What a reviewer decides, and why. A plain form: what was written comes back when something is missing. */
export function DecisionForm({ revision, minorEdit, form }: DecisionFormProps) {
  const { t } = useLingui();
  const [decision, setDecision] = useState(form?.values['decision'] ?? '');
  const [isMinor, setIsMinor] = useState(form?.values['isMinor'] ?? 'no');
  return (
    <section className={styles['section']} aria-labelledby="decision-heading">
      <h2 id="decision-heading">
        <Trans>Decision</Trans>
      </h2>
      <Criteria />
      <form method="post" id={decisionFormId} className={styles['form']}>
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
        {minorEdit === null ? null : (
          <Choices
            id="isMinor"
            kind="radio"
            legend={t`Its authors call it a minor edit: “${minorEdit}” Do you agree, if you approve?`}
            error={form?.errors['isMinor']}
            errorWord={t`Error:`}
            choices={[
              {
                value: 'yes',
                label: t`Yes, a minor edit`,
                hint: t`The list of versions says so, and feeds and alerts do not call it new.`,
              },
              { value: 'no', label: t`No, a version like all others` },
            ]}
            chosen={[isMinor]}
            onToggle={setIsMinor}
          />
        )}
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
          <Button type="submit" name="do" value="decide">
            <Trans>Decide</Trans>
          </Button>
        </p>
      </form>
    </section>
  );
}
