import { z } from 'zod';
import { factsChange, languageInput, textChange } from './practice-content';
import { practiceLimits } from './practice-fields';
import { reviewDecisions } from './practice-states';

const number = z.int().min(1).max(2_147_483_647);
const revision = z.int().min(0).max(2_147_483_647);

/** A first title is enough to begin; everything else follows in the editor. */
export const createPracticeInput = z.strictObject({
  id: z.uuid().optional(),
  city: z.string().min(1).max(100),
  originalLanguage: languageInput,
  title: z.string().trim().min(1).max(120),
});

/** What one save changes: only the fields that were touched, so that two people can write at once. */
export const saveDraftInput = z.strictObject({
  number,
  revision,
  facts: factsChange.optional(),
  texts: z
    .array(z.strictObject({ language: languageInput, fields: textChange }))
    .max(3)
    .optional(),
});

export const submitDraftInput = z.strictObject({ number, revision });

export const decideReviewInput = z.strictObject({
  number,
  revision,
  decision: z.enum(reviewDecisions),
  reason: z.string().trim().max(practiceLimits.reason).optional(),
  note: z.string().trim().max(practiceLimits.reviewNote).optional(),
});

export const withdrawPracticeInput = z.strictObject({
  number,
  reason: z.string().trim().max(practiceLimits.reason),
  successor: number.optional(),
});

export const practiceNumberInput = z.strictObject({ number });
