/**
 * Accounts are made by invitation: the secretariat invites offices to a summit that calls for participation, coordinators
 * invite colleagues into the team of their city. Each address gets a link that works once.
 */

/** An invitation to an account ends after so many days. */
export const accountInvitationDays = 14;

/** Addresses that can be invited at once. */
export const mostInvitedAtOnce = 50;

/** Invitations to accounts that one account may send in an hour: several lists of a secretariat, not a flood. */
export const accountInvitationsPerHour = 200;

/** Mails with an invitation that one address gets in a day, whoever sends them. */
export const accountInvitationsPerAddressAndDay = 5;

/** Links that one network address may try in an hour. */
export const invitationTriesPerHour = 60;

/** What an invitation is for: asking to take part in a summit for an office, or working in the team of a city. */
export const accountInvitationPurposes = ['office', 'team'] as const;
export type AccountInvitationPurpose = (typeof accountInvitationPurposes)[number];

/** The key in the link of an invitation: what it is for, and its secret. */
export function invitationKey(purpose: AccountInvitationPurpose, token: string): string {
  return `${purpose}.${token}`;
}

/** What the key of a link says; null when it is not one. Its purpose is checked again where it is used up. */
export function readInvitationKey(
  key: string,
): { purpose: AccountInvitationPurpose; token: string } | null {
  const [, purpose, token] = /^(office|team)\.([\w-]{43})$/.exec(key) ?? [];
  if (token === undefined || (purpose !== 'office' && purpose !== 'team')) return null;
  return { purpose, token };
}
