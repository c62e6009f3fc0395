import { z } from 'zod';
import { languageInput, practiceLimits, textChange, textFields } from '../practices';
import { given, plainLines } from '../shared';

const number = z.int().min(1).max(2_147_483_647);
const revision = z.int().min(0).max(2_147_483_647);
const fieldName = z.enum(textFields.map(({ name }) => name));

/** What one save changes: words, and fields whose words were compared with the original and are right as they stand. */
export const saveTranslationInput = z.strictObject({
  number,
  language: languageInput,
  revision,
  fields: given(textChange),
  checked: given(z.array(fieldName).max(textFields.length)),
});

/** `publishUnchecked`: words of a machine that nobody has read may be published, with their label. */
export const publishTranslationInput = z.strictObject({
  number,
  language: languageInput,
  revision,
  publishUnchecked: given(z.boolean()),
  justification: given(
    z
      .string()
      .transform((text) => plainLines(text).trim())
      .pipe(z.string().max(practiceLimits.justification)),
  ),
});

export const requestMachineTranslationInput = z.strictObject({ number, language: languageInput });
export const discardTranslationInput = z.strictObject({
  number,
  language: languageInput,
  revision,
});
