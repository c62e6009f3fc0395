import { z } from 'zod';
import { commitmentCode } from '../declarations';
import { given, languages, plainLines } from '../shared';
import {
  mostEvidence,
  progressJustificationMaxLength,
  progressTextMaxLength,
  removalReasonMaxLength,
  reportableSteps,
} from './progress-rules';

/** A city's name in addresses. */
const city = z.string().trim().min(1).max(100);

/** Some lines without markup. */
const remark = (longest: number) =>
  z
    .string()
    .transform((text) => plainLines(text).trim())
    .pipe(z.string().max(longest));

/** How far a city has come with a commitment; without `asOf` it is said of today. */
export const reportProgressInput = z.strictObject({
  city,
  commitment: commitmentCode,
  step: z.enum(reportableSteps),
  asOf: given(z.iso.date()),
  text: given(remark(progressTextMaxLength)),
  language: z.enum(languages),
  justification: given(remark(progressJustificationMaxLength)),
  evidence: given(
    z
      .array(z.int().min(1).max(2_147_483_647))
      .max(mostEvidence)
      .refine((numbers) => new Set(numbers).size === numbers.length, {
        params: { rule: 'repeated' },
      }),
  ),
});

/** That nothing has changed, of one commitment or of all that the city has reported on. */
export const reportNothingNewInput = z.strictObject({ city, commitment: given(commitmentCode) });

/** The city whose team is asked to report. */
export const remindCityInput = z.strictObject({ city });

/** The key of a mail that asked a city to report. */
export const confirmNothingNewInput = z.strictObject({ key: z.string().min(1).max(200) });

/** A report that a moderator removes, and why. */
export const removeProgressReportInput = z.strictObject({
  id: z.uuid(),
  reason: given(remark(removalReasonMaxLength)),
});
