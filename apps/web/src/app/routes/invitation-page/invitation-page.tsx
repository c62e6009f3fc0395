import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { accountInvitationDays } from '@praxis/domain/accounts';
import { languages } from '@praxis/domain/shared';
import { Button, ButtonLink, Field } from '@praxis/ui';
import type { InvitationPageQuery } from '../../../shared/apollo/generated/operations';
import { NewPasswordField } from '../../../shared/forms/new-password-field';
import { FormErrors } from '../../../shared/forms/form-errors';
import { languageNames } from '../../../shared/i18n/i18n';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import {
  AcceptAccountInvitationDocument,
  InvitationPageDocument,
  OpenInvitedAccountDocument,
} from './invitation-page.generated';
import styles from '../sign-in-page/sign-in-page.module.css';

type Invitation = NonNullable<InvitationPageQuery['accountInvitation']>;

/** Where the link of an invitation leads: opening it changes nothing, a button does. */
function InvitationPage({
  data: { viewer, accountInvitation: invitation },
  context,
}: {
  data: InvitationPageQuery;
  context: PageContext;
}) {
  const { form } = context;
  if (invitation === null) return <NoLonger />;
  return (
    <>
      <h1>
        <Trans>Your invitation</Trans>
      </h1>
      <FormErrors form={form} whole="go" />
      <p>
        {invitation.summit === null ? (
          <Trans>
            {invitation.address} is invited to work with the team of {invitation.city?.name ?? ''}.
          </Trans>
        ) : (
          <Trans>
            {invitation.address} is invited to ask for a place in this summit:{' '}
            <Title of={invitation.summit} />.
          </Trans>
        )}
      </p>
      <WayIn invitation={invitation} isSignedIn={viewer !== null} context={context} />
    </>
  );
}

function NoLonger() {
  return (
    <>
      <h1>
        <Trans>This invitation no longer works</Trans>
      </h1>
      <p>
        <Trans>
          A link works once, for {accountInvitationDays} days, unless it is taken back or replaced
          by a newer one. If you have made your account, sign in. If not, ask whoever invited you
          for another invitation.
        </Trans>
      </p>
    </>
  );
}

function WayIn({
  invitation,
  isSignedIn,
  context,
}: {
  invitation: Invitation;
  isSignedIn: boolean;
  context: PageContext;
}) {
  const { language, url } = context;
  if (invitation.isForViewer)
    return (
      <form method="post" className={styles['form']}>
        <p>
          <Button type="submit" id="go" name="intent" value="accept">
            <Trans>Accept the invitation</Trans>
          </Button>
        </p>
      </form>
    );
  if (isSignedIn)
    return (
      <>
        <p>
          <Trans>
            You are signed in with another account. Sign out, then open the link of the mail again.
          </Trans>
        </p>
        <p>
          <ButtonLink href={pathTo(language, 'signOut')}>
            <Trans>Sign out</Trans>
          </ButtonLink>
        </p>
      </>
    );
  if (invitation.hasAccount)
    return (
      <>
        <p>
          <Trans>This address has an account. Sign in with it to accept.</Trans>
        </p>
        <p>
          <ButtonLink href={`${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}`}>
            <Trans>Sign in</Trans>
          </ButtonLink>
        </p>
      </>
    );
  return <NewAccount address={invitation.address} context={context} />;
}

function NewAccount({
  address,
  context: { form, language },
}: {
  address: string;
  context: PageContext;
}) {
  const { t } = useLingui();
  return (
    <form method="post" className={styles['form']}>
      <input type="hidden" name="username" autoComplete="username" value={address} readOnly />
      <Field
        id="displayName"
        label={t`Your name`}
        hint={t`As others read it beside what you write.`}
        error={form?.errors['displayName']}
        errorWord={t`Error:`}
      >
        {(control) => (
          <input
            {...control}
            name="displayName"
            autoComplete="name"
            required
            maxLength={120}
            defaultValue={form?.values['displayName'] ?? ''}
          />
        )}
      </Field>
      <Field id="language" label={t`Language of mails to you`} errorWord={t`Error:`}>
        {(control) => (
          <select
            {...control}
            name="language"
            defaultValue={form?.values['language'] ?? language.toUpperCase()}
          >
            {languages.map((code) => (
              <option key={code} value={code.toUpperCase()} lang={code}>
                {languageNames[code]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <NewPasswordField name="password" label={t`Password`} error={form?.errors['password']} />
      <p>
        <Button type="submit" id="go" name="intent" value="open">
          <Trans>Make my account</Trans>
        </Button>
      </p>
    </form>
  );
}

export const page = definePage({
  isForFew: true,
  document: InvitationPageDocument,
  variables: ({ params }) => ({ key: params['key'] ?? '' }),
  isSecret: true,
  head: (_data, { i18n, form }) => ({
    title: form === null ? i18n._(msg`Your invitation`) : i18n._(msg`Error: Your invitation`),
    isHidden: true,
  }),
  Component: InvitationPage,
  action: async (form, { language, params, i18n }, execute) => {
    const key = params['key'] ?? '';
    const { accountInvitation } = await execute(InvitationPageDocument, { key });
    const slug = accountInvitation?.summit?.slug;
    const to =
      slug === undefined
        ? pathTo(language, 'desk')
        : pathTo(language, 'participate', { summit: slug });
    if (form['intent'] === 'accept') {
      const { acceptAccountInvitation: accepted } = await execute(AcceptAccountInvitationDocument, {
        input: { key },
      });
      return isProblem(accepted) ? { errors: { form: problemMessage(i18n, accepted) } } : { to };
    }
    const { openInvitedAccount: opened } = await execute(OpenInvitedAccountDocument, {
      input: {
        key,
        displayName: form['displayName'] ?? '',
        language: form['language'] === 'FR' || form['language'] === 'ES' ? form['language'] : 'EN',
        password: form['password'] ?? '',
      },
    });
    return isProblem(opened) ? { errors: problemErrors(i18n, opened, 'form') } : { to };
  },
});
