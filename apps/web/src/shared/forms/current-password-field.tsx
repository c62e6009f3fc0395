import { useLingui } from '@lingui/react/macro';
import { Field } from '@praxis/ui';

/** Where somebody shows that they know the password of their account. */
export function CurrentPasswordField({
  id,
  name = 'password',
  label,
  hint,
  error,
  required = false,
}: {
  /** When it is not the name: several forms on one page. */
  id?: string;
  name?: string;
  label: string;
  hint?: string;
  error: string | undefined;
  required?: boolean;
}) {
  const { t } = useLingui();
  return (
    <Field id={id ?? name} label={label} hint={hint} error={error} errorWord={t`Error:`}>
      {(control) => (
        <input
          {...control}
          name={name}
          type="password"
          autoComplete="current-password"
          required={required}
        />
      )}
    </Field>
  );
}
