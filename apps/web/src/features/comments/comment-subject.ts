import { gqlEnumLanguage } from '../../shared/apollo/language';
import type { Language } from '@praxis/domain/shared';
import type { AddCommentMutationVariables } from '../../shared/apollo/generated/operations';
import { PracticeCommentsDocument, SessionCommentsDocument } from './comments.generated';

/** What is commented on, as the addresses and the API name it. */
export type CommentSubject =
  | { kind: 'practice'; number: number }
  | { kind: 'session'; id: string; summit: string; session: string };

/** A key for what is being written about it. */
export function subjectKey(subject: CommentSubject): string {
  return subject.kind === 'practice'
    ? `practice-${String(subject.number)}`
    : `session-${subject.id}`;
}

/** The input of a new comment. Its id is made here, so that sending it twice makes one comment. */
export function newComment(
  subject: CommentSubject,
  given: { id: string; body: string; language: Language; parentId?: string | undefined },
): AddCommentMutationVariables['input'] {
  return {
    id: given.id,
    body: given.body,
    language: gqlEnumLanguage(given.language),
    parentId: given.parentId ?? null,
    practiceNumber: subject.kind === 'practice' ? subject.number : null,
    sessionId: subject.kind === 'session' ? subject.id : null,
  };
}

/** The operation that reads the conversation anew, or further. */
export function commentsQuery(subject: CommentSubject, after: string | null) {
  return subject.kind === 'practice'
    ? { query: PracticeCommentsDocument, variables: { number: subject.number, after } }
    : {
        query: SessionCommentsDocument,
        variables: { summit: subject.summit, session: subject.session, after },
      };
}
