import { useLingui } from '@lingui/react/macro';
import { Field } from '@praxis/ui';
import type { PostedForm } from './posted-form';

/** Where somebody who is not signed in types the mail address of their account. */
export function AccountAddressField({ form }: { form: PostedForm | null }) {
  const { t } = useLingui();
  return (
    <Field id="email" label={t`E-mail address`} error={form?.errors['email']} errorWord={t`Error:`}>
      {(control) => (
        <input
          {...control}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={form?.values['email'] ?? ''}
        />
      )}
    </Field>
  );
}
