import { z } from 'zod';
import { given, languages, plainLines } from '../shared';
import { briefAgendaMaxLength, briefAimMaxLength, briefQuestionsMaxLength } from './brief-rules';
import { caseStudyJustificationMaxLength } from './case-study-rules';

/** Some lines without markup. */
const remark = (longest: number) =>
  z
    .string()
    .transform((text) => plainLines(text).trim())
    .pipe(z.string().max(longest));

/** What organisers write for the brief of a session, in one language; what is empty is not shown. */
export const saveSessionBriefInput = z.strictObject({
  session: z.uuid(),
  language: z.enum(languages),
  aim: given(remark(briefAimMaxLength)),
  agenda: given(remark(briefAgendaMaxLength)),
  questions: given(remark(briefQuestionsMaxLength)),
  justification: given(remark(caseStudyJustificationMaxLength)),
});
