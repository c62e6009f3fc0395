import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { passwordResetMailsPerHour, passwordResetMinutes } from '@praxis/domain/accounts';
import { Button, Notice } from '@praxis/ui';
import { AccountAddressField } from '../../../shared/forms/account-address-field';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import styles from '../sign-in-page/sign-in-page.module.css';
import { RequestPasswordResetDocument } from './forgotten-password-page.generated';

/** Where somebody asks for a link to set a new password. It says the same to everybody. */
function ForgottenPasswordPage({ context: { form, language, query } }: { context: PageContext }) {
  return (
    <>
      <h1>
        <Trans>Forgotten password</Trans>
      </h1>
      {form === null && query.has('requested') ? (
        <Notice tone="ok">
          <Trans>
            If an account has this address, a mail is on its way. Its link works once, for{' '}
            {passwordResetMinutes} minutes. If no mail comes, look among unwanted mails, and whether
            it is the address of your account.
          </Trans>
        </Notice>
      ) : null}
      <FormErrors form={form} />
      <p>
        <Trans>
          Type the mail address of your account. You get a mail with a link by which you set a new
          password: at most {passwordResetMailsPerHour} an hour.
        </Trans>
      </p>
      <form method="post" className={styles['form']}>
        <AccountAddressField form={form} />
        <p>
          <Button type="submit">
            <Trans>Send me a link</Trans>
          </Button>
        </p>
      </form>
      <p>
        <Link href={pathTo(language, 'signIn')}>
          <Trans>Sign in</Trans>
        </Link>
      </p>
    </>
  );
}

export const page = definePage({
  isForFew: true,
  head: (_data, { i18n, form }) => ({
    title: form === null ? i18n._(msg`Forgotten password`) : i18n._(msg`Error: Forgotten password`),
    isHidden: true,
  }),
  Component: ForgottenPasswordPage,
  action: async (form, { language, i18n }, execute) => {
    const { requestPasswordReset } = await execute(RequestPasswordResetDocument, {
      input: { email: form['email'] ?? '' },
    });
    return isProblem(requestPasswordReset)
      ? { errors: problemErrors(i18n, requestPasswordReset, 'email') }
      : { to: `${pathTo(language, 'forgottenPassword')}?requested` };
  },
});
