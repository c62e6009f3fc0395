import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { practiceLimits } from '@praxis/domain/practices';
import { Choices } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { PostedText } from '../../shared/forms/posted-text';

/** Whether what is sent in is a minor edit of what is published, and what was changed. */
export function MinorEdit({ form }: { form: PostedForm | null }) {
  const { t } = useLingui();
  const [isMinor, setIsMinor] = useState(form?.values['isMinor'] === 'yes');
  return (
    <>
      <Choices
        id="isMinor"
        kind="checkbox"
        legend={t`Is it a minor edit?`}
        choices={[
          {
            value: 'yes',
            label: t`It is a minor edit: a typing error, a new link`,
            hint: t`What the practice says stays the same. A reviewer confirms it; readers are not told of it as of something new.`,
          },
        ]}
        chosen={isMinor ? ['yes'] : []}
        onToggle={(_value, isChosen) => {
          setIsMinor(isChosen);
        }}
      />
      <PostedText
        form={form}
        name="minorEdit"
        label={t`If it is: what have you changed?`}
        hint={t`Everybody reads it in the list of versions.`}
        rows={2}
        maxLength={practiceLimits.minorEdit}
      />
    </>
  );
}

/** What the author says of a minor edit: null when it is none, empty when nothing is said of it. */
export function minorEditIn(form: Readonly<Record<string, string>>): string | null {
  return form['isMinor'] === 'yes' ? (form['minorEdit'] ?? '').trim() : null;
}
