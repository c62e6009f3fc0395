import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import { AccountAddressField } from '../../../shared/forms/account-address-field';
import { CurrentPasswordField } from '../../../shared/forms/current-password-field';
import type { SignInPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { safeNext } from '../../../shared/navigation/safe-next';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import styles from './sign-in-page.module.css';
import { SignInDocument, SignInPageDocument } from './sign-in-page.generated';

function SignInPage({ data, context }: { data: SignInPageQuery; context: PageContext }) {
  const { t } = useLingui();
  const { form } = context;
  return (
    <>
      <h1>
        <Trans>Sign in</Trans>
      </h1>
      {form === null && context.query.has('reset') ? (
        <Notice tone="ok">
          <Trans>Your new password is set. Sign in with it.</Trans>
        </Notice>
      ) : null}
      <FormErrors form={form} whole="email" />
      <form method="post" className={styles['form']}>
        <input
          type="hidden"
          name="next"
          value={context.query.get('next') ?? form?.values['next'] ?? ''}
        />
        <AccountAddressField form={form} />
        <CurrentPasswordField label={t`Password`} error={form?.errors['password']} required />
        <p>
          <Button type="submit">
            <Trans>Sign in</Trans>
          </Button>
        </p>
      </form>
      <p>
        <Link href={pathTo(context.language, 'forgottenPassword')}>
          <Trans>I have forgotten my password</Trans>
        </Link>
      </p>
      <p>
        <Trans>Accounts are given by the administrators of the platform. Reading needs none.</Trans>
      </p>
      {data.demoAccounts.length > 0 ? (
        <section className={styles['demo']} aria-labelledby="demo">
          <h2 id="demo">
            <Trans>Demonstration</Trans>
          </h2>
          <p>
            <Trans>
              This is a demonstration. You may sign in with any of these accounts; the password of
              all is {data.demoAccounts[0]?.password}.
            </Trans>
          </p>
          <ul>
            {data.demoAccounts.map((account) => (
              <li key={account.email}>
                <code>{account.email}</code>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

export const page = definePage({
  document: SignInPageDocument,
  outcome: ({ viewer }, { language, query }) =>
    viewer === null
      ? null
      : { status: 303, to: safeNext(query.get('next'), pathTo(language, 'desk')) },
  head: (_data, { i18n, form }) => ({
    title: form === null ? i18n._(msg`Sign in`) : i18n._(msg`Error: Sign in`),
    isHidden: true,
  }),
  Component: SignInPage,
  action: async (form, { language, i18n }, execute) => {
    const { signIn } = await execute(SignInDocument, {
      input: { email: form['email'] ?? '', password: form['password'] ?? '' },
    });
    if (isProblem(signIn)) return { errors: { form: problemMessage(i18n, signIn) } };
    return { to: safeNext(form['next'], pathTo(language, 'desk')) };
  },
});
