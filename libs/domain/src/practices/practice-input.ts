import { z } from 'zod';
import { given, plainLine, plainLines } from '../shared';
import { factsChange, languageInput, textChange } from './practice-content';
import { practiceLimits } from './practice-fields';

const number = z.int().min(1).max(2_147_483_647);
const revision = z.int().min(0).max(2_147_483_647);

/** A few sentences for the people concerned. */
export const remarkInput = (maxLength: number): z.ZodType<string> =>
  z
    .string()
    .transform((text) => plainLines(text).trim())
    .pipe(z.string().max(maxLength));

/** A first title is enough to begin; what else is known may come with it, and the rest follows in the editor. */
export const createPracticeInput = z.strictObject({
  id: given(z.uuid()),
  city: z.string().min(1).max(100),
  originalLanguage: languageInput,
  title: z.string().transform(plainLine).pipe(z.string().min(1).max(120)),
  facts: given(factsChange),
  text: given(textChange),
});

/** What one save changes: only the fields that were touched, so that two people can write at once. */
export const saveDraftInput = z.strictObject({
  number,
  revision,
  facts: given(factsChange),
  texts: given(z.array(z.strictObject({ language: languageInput, fields: textChange })).max(3)),
});

/** `minorEdit` says what was changed, where the author means that it is a minor edit of what is published. */
export const submitDraftInput = z.strictObject({
  number,
  revision,
  minorEdit: given(remarkInput(practiceLimits.minorEdit).pipe(z.string().min(1))),
});

/** The revision that somebody of the city has read and approves. */
export const approveDraftInput = z.strictObject({ number, revision });

/** Why passages may stand, by the ids of their warnings; null takes back what was said. */
export const justifyWarningsInput = z.strictObject({
  number,
  revision,
  justifications: z
    .array(
      z.strictObject({
        warning: z.string().min(1).max(100),
        reason: remarkInput(practiceLimits.justification).nullable(),
      }),
    )
    .min(1)
    .max(practiceLimits.warnings),
});

export const withdrawPracticeInput = z.strictObject({
  number,
  reason: remarkInput(practiceLimits.reason),
  successor: given(number),
});

/** `number` goes into `into`, and its addresses lead there for ever. */
export const mergePracticesInput = z.strictObject({
  number,
  into: number,
  reason: remarkInput(practiceLimits.reason),
});

export const practiceNumberInput = z.strictObject({ number });
