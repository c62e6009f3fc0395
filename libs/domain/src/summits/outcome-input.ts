import { z } from 'zod';
import { given, languages, plainLines } from '../shared';
import { caseStudyJustificationMaxLength } from './case-study-rules';
import { minutesMaxLength, outcomeMaxLength } from './outcome-rules';

/** Some lines without markup. */
const remark = (longest: number) =>
  z
    .string()
    .transform((text) => plainLines(text).trim())
    .pipe(z.string().max(longest));

/** What came of a session, in one language; without any words there is nothing in it. */
export const saveSessionOutcomeInput = z.strictObject({
  session: z.uuid(),
  language: z.enum(languages),
  outcome: given(remark(outcomeMaxLength)),
  minutes: given(remark(minutesMaxLength)),
  justification: given(remark(caseStudyJustificationMaxLength)),
});
