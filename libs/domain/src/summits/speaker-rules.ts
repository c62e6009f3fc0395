/**
 * Speakers say by the link of a mail whether they come, without an account. Their mail address is forgotten when they decline.
 * Of who comes it is kept, sealed, to tell what changes in the brief: until the session is over, or until it is to be forgotten.
 */
export const speakerAnswers = ['confirmed', 'declined'] as const;
export type SpeakerAnswer = (typeof speakerAnswers)[number];

/** Mails that one organiser can have sent to speakers in an hour. */
export const speakerMailsPerHour = 60;

/** Whether the link still answers: until the session is over, as long as it is to take place. */
export function isInvitationOpen(
  session: { readonly endsAt: Date; readonly isCancelled: boolean },
  now: Date,
): boolean {
  return !session.isCancelled && now < session.endsAt;
}
