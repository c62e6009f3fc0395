import { useLingui } from '@lingui/react/macro';
import { Field } from '@praxis/ui';

interface WrittenFieldProps {
  name: string;
  label: string;
  hint: string;
  rows: number;
  maxLength: number;
  value: string;
  error: string | undefined;
}

/** Some lines that somebody has written before, or is writing again. */
export function WrittenField({
  name,
  label,
  hint,
  rows,
  maxLength,
  value,
  error,
}: WrittenFieldProps) {
  const { t } = useLingui();
  return (
    <Field id={name} label={label} hint={hint} error={error} errorWord={t`Error:`}>
      {(control) => (
        <textarea {...control} name={name} rows={rows} maxLength={maxLength} defaultValue={value} />
      )}
    </Field>
  );
}
