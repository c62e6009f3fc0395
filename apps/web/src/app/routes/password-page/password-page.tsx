import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import { CurrentPasswordField } from '../../../shared/forms/current-password-field';
import type { PasswordPageQuery } from '../../../shared/apollo/generated/operations';
import { NewPasswordField } from '../../../shared/forms/new-password-field';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import styles from '../sign-in-page/sign-in-page.module.css';
import { ChangePasswordDocument, PasswordPageDocument } from './password-page.generated';

/** Where somebody who is signed in changes the password of the account. */
function PasswordPage({
  data: { viewer },
  context: { form, language, query },
}: {
  data: PasswordPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>Change your password</Trans>
      </h1>
      {form === null && query.has('changed') ? (
        <Notice tone="ok">
          <Trans>
            Your password is changed, and a mail tells you so. You are signed in here alone.
          </Trans>
        </Notice>
      ) : null}
      <FormErrors form={form} />
      <p>
        <Trans>
          Wherever else you are signed in, you will be signed out.{' '}
          <Link href={pathTo(language, 'apiKeys')}>API keys for programs</Link> go on working.
        </Trans>
      </p>
      <form method="post" className={styles['form']}>
        <input
          type="hidden"
          name="username"
          autoComplete="username"
          value={viewer?.email ?? ''}
          readOnly
        />
        <CurrentPasswordField
          name="currentPassword"
          label={t`The password you have now`}
          error={form?.errors['currentPassword']}
          required
        />
        <NewPasswordField
          name="newPassword"
          label={t`New password`}
          error={form?.errors['newPassword']}
        />
        <p>
          <Button type="submit">
            <Trans>Change the password</Trans>
          </Button>
        </p>
      </form>
      <p>
        <Link href={pathTo(language, 'signIns')}>
          <Trans>Where you are signed in</Trans>
        </Link>
      </p>
    </>
  );
}

export const page = definePage({
  document: PasswordPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : null,
  head: (_data, { i18n, form }) => ({
    title:
      form === null ? i18n._(msg`Change your password`) : i18n._(msg`Error: Change your password`),
    isHidden: true,
  }),
  Component: PasswordPage,
  action: async (form, { language, i18n }, execute) => {
    const { changePassword } = await execute(ChangePasswordDocument, {
      input: {
        currentPassword: form['currentPassword'] ?? '',
        newPassword: form['newPassword'] ?? '',
      },
    });
    return isProblem(changePassword)
      ? { errors: problemErrors(i18n, changePassword, 'currentPassword') }
      : { to: `${pathTo(language, 'password')}?changed` };
  },
});
