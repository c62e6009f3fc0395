import { theApi } from './api-harness';
import { asVisitor, type Person } from './people';

/** The key in the last mail that brought this address a link to set a new password; empty when there is none. */
export function keyInResetMail(address: string): string {
  const mail = theApi()
    .mails.sent.filter(({ to, text }) => to.address === address && text.includes('/password.'))
    .at(-1);
  return /\/(password\.\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

/** The key of a mail that this person has asked for; the person has a password. */
export async function aPasswordResetOf(person: Person): Promise<string> {
  const { email } = await person.account();
  const { kind } = await asVisitor().change('requestPasswordReset', { email });
  if (kind !== 'RequestPasswordResetSuccess') throw new Error(`No mail, but ${kind}`);
  await theApi().catchUp();
  return keyInResetMail(email);
}
