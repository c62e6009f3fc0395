/**
 * The city owns its practices, whoever wrote them. It invites people from elsewhere to write one draft with it, takes over
 * what was drafted about it from public sources, and keeps everything when somebody leaves its team.
 */

/** An invitation that nobody has answered ends after so many days. */
export const invitationDays = 14;

/** So many days after they were sent, invitations that were declined or not answered are forgotten, with their addresses. */
export const daysUntilInvitationsAreForgotten = 90;

/** Invited and accepted together, for one practice: more hands than this write no better. */
export const maxCoAuthors = 20;

/** Invitations that one account may send in an hour. */
export const invitationsPerHour = 30;

/** How an invitation to write a draft stands. */
export const coAuthorStates = ['invited', 'accepted', 'declined', 'expired'] as const;
export type CoAuthorState = (typeof coAuthorStates)[number];

/** When somebody was invited, and what they have answered. */
export interface Invitation {
  invitedAt: Date;
  answer: 'accepted' | 'declined' | null;
}

/** How an invitation stands at this moment. */
export function coAuthorState({ invitedAt, answer }: Invitation, now: Date): CoAuthorState {
  if (answer !== null) return answer;
  const age = now.getTime() - invitedAt.getTime();
  return age >= invitationDays * 86_400_000 ? 'expired' : 'invited';
}

/** What goes from a person who leaves a team to the one who takes over, in numbers. */
export interface HandOverCounts {
  /** Drafts that were theirs to finish. */
  drafts: number;
  /** Drafts that they sent in, of which they would have been told the decision. */
  submissions: number;
  /** Tables that they uploaded for the city. */
  tables: number;
  /** Invitations to co-authors that they sent and nobody has answered. */
  invitations: number;
}
