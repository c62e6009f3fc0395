import type { CommentStanding } from '@praxis/domain/comments';
import type { Language } from '@praxis/domain/shared';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';

export interface CommentRow {
  id: string;
  practiceId: string | null;
  sessionId: string | null;
  parentId: string | null;
  authorId: string | null;
  /** Read along with it; absent right after it was written. */
  authorName?: string | null;
  /** Whether any answer stands below it; absent where that was not read. */
  hasReplies?: boolean;
  body: string;
  language: Language;
  createdAt: Date;
  editedAt: Date | null;
  removedAt: Date | null;
}

export const commentColumns = `
  id, practice_id as "practiceId", session_id as "sessionId", parent_id as "parentId", author_id as "authorId",
  (select display_name from account where account.id = author_id) as "authorName", body, language,
  created_at as "createdAt", edited_at as "editedAt", removed_at as "removedAt"`;

/** At most this many answers are shown below a comment. */
const mostReplies = 100;

/** The answers to a comment, the earliest first. */
export const repliesOfComment = defineLoader<string, CommentRow[]>({
  name: 'repliesOfComment',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<CommentRow & Record<string, unknown>>(
        'replies-of-comments',
        `select ${commentColumns} from (
           select *, row_number() over (partition by parent_id order by created_at, id) as place
             from comment where parent_id = any($1::uuid[])
         ) as numbered where place <= ${String(mostReplies)} order by created_at, id`,
        [ids],
      ),
      (row) => row.parentId ?? '',
    ),
});

export function standingOf(row: CommentRow): CommentStanding {
  return { authorId: row.authorId, createdAt: row.createdAt, isRemoved: row.removedAt !== null };
}
