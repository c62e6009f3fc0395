import { useLingui } from '@lingui/react/macro';
import { passwordLength } from '@praxis/domain/accounts';
import { Field } from '@praxis/ui';

/** Where somebody chooses a password. No browser cuts it off, whatever it counts as a character. */
export function NewPasswordField({
  name,
  label,
  error,
}: {
  name: string;
  label: string;
  error: string | undefined;
}) {
  const { t } = useLingui();
  const { fewest, most } = passwordLength;
  return (
    <Field
      id={name}
      label={label}
      hint={t`${fewest} to ${most} characters, any of them. Some words that do not belong together are good.`}
      error={error}
      errorWord={t`Error:`}
    >
      {(control) => (
        <input
          {...control}
          name={name}
          type="password"
          autoComplete="new-password"
          required
          minLength={passwordLength.fewest}
        />
      )}
    </Field>
  );
}
