import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isProblem, problemMessage } from '../../shared/problems/problem-message';
import { InviteAccountsDocument, RevokeAccountInvitationDocument } from './invitations.generated';

type Execute = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

type Target = { summit: string } | { city: string; role: 'EDITOR' | 'COORDINATOR' };

/** Whether a posted form is one of `InvitePart`. */
export function isInvitation(form: Readonly<Record<string, string>>): boolean {
  return form['intent'] === 'invite-accounts' || form['intent'] === 'revoke-invitation';
}

/** Invites the addresses of a posted form, one on each line, or takes an invitation back. */
export async function inviteAction(
  form: Readonly<Record<string, string>>,
  target: Target,
  i18n: I18n,
  execute: Execute,
  ways: { sent: string; revoked: string },
): Promise<{ to: string } | { errors: Record<string, string> }> {
  if (form['intent'] === 'revoke-invitation') {
    const { revokeAccountInvitation: revoked } = await execute(RevokeAccountInvitationDocument, {
      input: { id: form['id'] ?? '' },
    });
    return isProblem(revoked)
      ? { errors: { addresses: problemMessage(i18n, revoked) } }
      : { to: ways.revoked };
  }
  const lines = (form['addresses'] ?? '').split('\n').map((line) => line.trim());
  const addresses = lines.filter((line) => line !== '');
  const language = form['language'];
  const { inviteAccounts } = await execute(InviteAccountsDocument, {
    input: {
      ...target,
      addresses,
      language: language === 'FR' || language === 'ES' ? language : 'EN',
    },
  });
  if (inviteAccounts.__typename === 'InvalidInputProblem') {
    if (inviteAccounts.fields.some(({ path }) => path === 'city'))
      return {
        errors: { city: i18n._(msg`There is no such city here. Choose one of the list.`) },
      };
    return {
      errors: {
        addresses: inviteAccounts.fields.some(({ path }) => path === 'summit')
          ? i18n._(msg`Offices can be invited while an announced summit calls for participation.`)
          : i18n._(
              msg`Enter 1 to 50 mail addresses, each on a line of its own: name@city.example.`,
            ),
      },
    };
  }
  return isProblem(inviteAccounts)
    ? { errors: { addresses: problemMessage(i18n, inviteAccounts) } }
    : { to: ways.sent };
}
