import { z } from 'zod';
import { given, languages, plainLine, plainLines } from '../shared';
import { linkDecisions, linkReasonMaxLength, linkSentenceMaxLength } from './link-rules';

const number = z.int().min(1).max(2_147_483_647);

/** The code of a commitment: R4. */
export const commitmentCode = z.string().trim().min(1).max(20);

/** How a practice serves a commitment, in one language. */
export const proposeLinkInput = z.strictObject({
  number,
  commitment: commitmentCode,
  sentence: z.string().transform(plainLine).pipe(z.string().min(1).max(linkSentenceMaxLength)),
  language: z.enum(languages),
});

export const decideLinkInput = z.strictObject({
  id: z.uuid(),
  decision: z.enum(linkDecisions),
  reason: given(
    z
      .string()
      .transform((text) => plainLines(text).trim())
      .pipe(z.string().max(linkReasonMaxLength)),
  ),
});

export const takeBackLinkInput = z.strictObject({ id: z.uuid() });
