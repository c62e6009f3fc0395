import { z } from 'zod';
import { given, languages, plainLine, plainLines } from '../shared';
import {
  caseStudyJustificationMaxLength,
  caseStudyNoteMaxLength,
  directions,
  presenterMaxLength,
} from './case-study-rules';

const number = z.int().min(1).max(2_147_483_647);

/** Some lines without markup. */
const remark = (longest: number) =>
  z
    .string()
    .transform((text) => plainLines(text).trim())
    .pipe(z.string().max(longest));

/** A practice as it is now, or one of its versions, for a session; pinned anew it keeps its place. */
export const pinCaseStudyInput = z.strictObject({
  session: z.uuid(),
  practice: number,
  version: given(number),
  presenter: given(z.string().transform(plainLine).pipe(z.string().max(presenterMaxLength))),
  note: given(remark(caseStudyNoteMaxLength)),
  justification: given(remark(caseStudyJustificationMaxLength)),
  language: given(z.enum(languages)),
});

export const unpinCaseStudyInput = z.strictObject({ id: z.uuid() });

export const moveCaseStudyInput = z.strictObject({ id: z.uuid(), direction: z.enum(directions) });
