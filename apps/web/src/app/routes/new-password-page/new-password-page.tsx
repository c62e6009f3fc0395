import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { passwordResetMinutes } from '@praxis/domain/accounts';
import { Button, ButtonLink } from '@praxis/ui';
import type { NewPasswordPageQuery } from '../../../shared/apollo/generated/operations';
import { NewPasswordField } from '../../../shared/forms/new-password-field';
import { FormErrors } from '../../../shared/forms/form-errors';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import styles from '../sign-in-page/sign-in-page.module.css';
import { NewPasswordPageDocument, ResetPasswordDocument } from './new-password-page.generated';

/** Where the link of a mail leads: opening it changes nothing, a button does. */
function NewPasswordPage({
  data: { passwordReset },
  context: { form, language },
}: {
  data: NewPasswordPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (passwordReset === null) return <NoLonger language={language} />;
  return (
    <>
      <h1>
        <Trans>Set a new password</Trans>
      </h1>
      <FormErrors form={form} />
      <p>
        <Trans>
          For the account {passwordReset.email}. Wherever it is signed in, it will be signed out.
        </Trans>
      </p>
      <form method="post" className={styles['form']}>
        <input
          type="hidden"
          name="username"
          autoComplete="username"
          value={passwordReset.email}
          readOnly
        />
        <NewPasswordField
          name="password"
          label={t`New password`}
          error={form?.errors['password']}
        />
        <p>
          <Button type="submit">
            <Trans>Set this password</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}

function NoLonger({ language }: Pick<PageContext, 'language'>) {
  return (
    <>
      <h1>
        <Trans>This link no longer works</Trans>
      </h1>
      <p>
        <Trans>
          It works once, for {passwordResetMinutes} minutes, until a newer one is sent or the
          password is changed. If you have set your password, sign in. If not, ask for another mail.
        </Trans>
      </p>
      <p>
        <ButtonLink href={pathTo(language, 'forgottenPassword')}>
          <Trans>Ask for another mail</Trans>
        </ButtonLink>
      </p>
    </>
  );
}

export const page = definePage({
  isForFew: true,
  document: NewPasswordPageDocument,
  variables: ({ params }) => ({ key: params['key'] ?? '' }),
  isSecret: true,
  head: (_data, { i18n, form }) => ({
    title: form === null ? i18n._(msg`Set a new password`) : i18n._(msg`Error: Set a new password`),
    isHidden: true,
  }),
  Component: NewPasswordPage,
  action: async (form, { language, params, i18n }, execute) => {
    const { resetPassword } = await execute(ResetPasswordDocument, {
      input: { key: params['key'] ?? '', password: form['password'] ?? '' },
    });
    return isProblem(resetPassword)
      ? { errors: problemErrors(i18n, resetPassword, 'password') }
      : { to: `${pathTo(language, 'signIn')}?reset` };
  },
});
