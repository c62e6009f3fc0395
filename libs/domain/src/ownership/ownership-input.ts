import { z } from 'zod';
import { mailAddress, normaliseMailAddress } from '../accounts';
import { confirmationAnswers } from '../confirmations';

const number = z.int().min(1).max(2_147_483_647);

/** Whom to ask, by their address, to write the draft of a practice with the city. */
export const inviteCoAuthorInput = z.strictObject({
  number,
  address: mailAddress.transform(normaliseMailAddress),
});

/** What somebody says to an invitation. */
export const answerInvitationInput = z.strictObject({ id: z.uuid(), accepts: z.boolean() });

/** Whom to let go, or one's own place to give up. */
export const removeCoAuthorInput = z.strictObject({ id: z.uuid() });

/** Who leaves the team of a city, and who takes over. */
export const handOverInput = z.strictObject({
  city: z.string().min(1).max(100),
  from: z.uuid(),
  to: z.uuid(),
});

/** That an entry says what is true, and how the practice stands today. */
export const endorsePracticeInput = z.strictObject({
  number,
  version: number,
  answer: z.enum(confirmationAnswers),
});
