import { z } from 'zod';
import { given, languages, plainLines } from '../shared';
import {
  commentMaxLength,
  reportDecisions,
  reportNoteMaxLength,
  reportReasons,
} from './comment-rules';

/** The text of a comment, in Markdown: not blank, not too long, without control characters. */
export const commentBody = z
  .string()
  .transform((text) => plainLines(text).trim())
  .pipe(z.string().min(1).max(commentMaxLength));

/** On exactly one subject: a practice by its number, or a session by its id; or an answer to a comment. */
export const addCommentInput = z
  .strictObject({
    id: given(z.uuid()),
    practiceNumber: given(z.int().min(1).max(2_147_483_647)),
    sessionId: given(z.uuid()),
    parentId: given(z.uuid()),
    body: commentBody,
    language: z.enum(languages),
  })
  .refine((input) => (input.practiceNumber === undefined) !== (input.sessionId === undefined), {
    path: ['practiceNumber'],
    params: { rule: 'exactlyOneSubject' },
    message: 'give either practiceNumber or sessionId',
  });

export const editCommentInput = z.strictObject({ id: z.uuid(), body: commentBody });
export const removeCommentInput = z.strictObject({ id: z.uuid() });

export const reportContentInput = z.strictObject({
  commentId: z.uuid(),
  reason: z.enum(reportReasons),
  note: given(
    z
      .string()
      .transform((text) => plainLines(text).trim())
      .pipe(z.string().max(reportNoteMaxLength)),
  ),
});

export const decideReportInput = z.strictObject({
  id: z.uuid(),
  decision: z.enum(reportDecisions),
});
