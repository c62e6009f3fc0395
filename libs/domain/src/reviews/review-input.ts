import { z } from 'zod';
import {
  languageInput,
  practiceFields,
  practiceLimits,
  remarkInput,
  reviewDecisions,
} from '../practices';
import { given } from '../shared';
import { assignmentFilters, reviewLimits } from './review-rules';

const number = z.int().min(1).max(2_147_483_647);
const required = (maxLength: number): z.ZodType<string> =>
  remarkInput(maxLength).pipe(z.string().min(1));

/** On each field at most one. */
const remarks = z
  .array(
    z.strictObject({
      field: z.enum(practiceFields.map(({ name }) => name)),
      text: required(practiceLimits.remark),
    }),
  )
  .max(practiceFields.length)
  .refine((all) => new Set(all.map(({ field }) => field)).size === all.length, {
    params: { rule: 'repeated' },
  });

export const decideReviewInput = z.strictObject({
  number,
  revision: z.int().min(0).max(2_147_483_647),
  decision: z.enum(reviewDecisions),
  reason: given(remarkInput(practiceLimits.reason)),
  note: given(remarkInput(practiceLimits.reviewNote)),
  remarks: given(remarks),
  isMinor: given(z.boolean()),
});

/** `reviewer` is who has it from now on, nobody when left out; `seen` who had it when it was read. */
export const assignReviewInput = z.strictObject({
  number,
  reviewer: given(z.uuid()),
  seen: given(z.uuid()),
});

export const declareConflictInput = z.strictObject({
  number,
  reason: remarkInput(reviewLimits.conflict),
});

export const askOpinionInput = z.strictObject({
  number,
  reviewer: z.uuid(),
  question: required(reviewLimits.question),
});

export const giveOpinionInput = z.strictObject({
  id: z.uuid(),
  verdict: z.enum(reviewDecisions),
  text: required(reviewLimits.opinion),
});

export const opinionInput = z.strictObject({ id: z.uuid() });

/** Which drafts of the queue are asked for; what is left out restricts nothing. */
export const reviewQueueFilter = z.strictObject({
  language: given(languageInput),
  topic: given(z.string().max(100)),
  assignment: given(z.enum(assignmentFilters)),
  waitingDays: given(z.int().min(0).max(reviewLimits.waitingDays)),
});
export type ReviewQueueFilter = z.infer<typeof reviewQueueFilter>;
