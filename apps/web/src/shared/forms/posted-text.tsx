import { useLingui } from '@lingui/react/macro';
import { Field } from '@praxis/ui';
import type { PostedForm } from './posted-form';

/** A field for some lines in a plain form: when the form is shown again, so is what was written, with what is wrong with it. */
export function PostedText({
  form,
  formId,
  name,
  label,
  hint,
  rows,
  maxLength,
}: {
  form: PostedForm | null;
  /** The id of the form that sends it, where it stands outside of that form. */
  formId?: string;
  name: string;
  label: string;
  hint?: string;
  rows: number;
  /** Where browsers stop; without it whoever writes more is told when it is sent. */
  maxLength?: number;
}) {
  const { t } = useLingui();
  return (
    <Field id={name} label={label} hint={hint} error={form?.errors[name]} errorWord={t`Error:`}>
      {(control) => (
        <textarea
          {...control}
          name={name}
          form={formId}
          rows={rows}
          maxLength={maxLength}
          defaultValue={form?.values[name] ?? ''}
        />
      )}
    </Field>
  );
}
