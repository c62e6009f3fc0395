import { z } from 'zod';
import { confirmationAnswers } from './confirmation-rules';

/** How a practice of one's own city stands. */
export const confirmPracticeInput = z.strictObject({
  number: z.int().min(1).max(2_147_483_647),
  answer: z.enum(confirmationAnswers),
});

/** How the practice stands that a mail asked about, by the key of that mail. */
export const answerConfirmationInput = z.strictObject({
  key: z.string().min(1).max(200),
  answer: z.enum(confirmationAnswers),
});
