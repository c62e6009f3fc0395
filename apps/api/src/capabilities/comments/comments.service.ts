import { Injectable } from '@nestjs/common';
import { commentsPerHour, type Member, type Viewer } from '@praxis/domain/accounts';
import {
  addCommentInput,
  canAddComment,
  canEditComment,
  canRemoveComment,
  CommentRemoved,
  CommentTooDeep,
  editableUntil,
  editCommentInput,
  EditWindowClosed,
  removeCommentInput,
} from '@praxis/domain/comments';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { forbidden, notFound, requireThat, tooMany, unauthenticated } from '../../platform/faults';
import {
  Cursors,
  isTimeKey,
  pageOf,
  type Connection,
  type TimeKey,
} from '../../platform/graphql/connection';
import { RateLimits } from '../../platform/http/rate-limits';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { Comment } from './comment.entity';
import { commentColumns, type CommentRow } from './comment.rows';

/** What is commented on. */
export type Subject = { kind: 'practice'; id: string } | { kind: 'session'; id: string };

const cursors = new Cursors<TimeKey>('comments', isTimeKey);

/** The conversation below practices and sessions. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** The first comments of the conversations on a subject, the latest first. */
  async listOf(
    subject: Subject,
    args: { first?: number | null; after?: string | null },
  ): Promise<Connection<CommentRow>> {
    const { size, after } = cursors.request(args);
    const column = `${subject.kind}_id`;
    const rows = await this.database.publicRows<CommentRow & { key: string }>(
      `comments-of-${subject.kind}`,
      `select ${commentColumns}, exists (select from comment reply where reply.parent_id = comment.id) as "hasReplies",
              to_char(created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as key
         from comment
        where ${column} = $1 and parent_id is null
          and (created_at, id) < ($2::timestamp at time zone 'UTC', $3::uuid)
        order by created_at desc, id desc limit $4`,
      [
        subject.id,
        after?.[0] ?? '9999-12-31',
        after?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
        size + 1,
      ],
    );
    return pageOf(
      rows,
      size,
      (row) => cursors.write(row.key, row.id),
      () =>
        after === null && rows.length <= size
          ? Promise.resolve(rows.length)
          : this.countOf(subject),
    );
  }

  /** Adds a comment, or an answer to one. The same `id` sent twice is one comment. */
  async add(viewer: Viewer, given: unknown): Promise<CommentRow> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const input = parseInput(addCommentInput, given);
    requireThat(canAddComment(viewer));
    await this.takeFromBudget(viewer);
    if (input.parentId !== undefined) await this.requireAnswerable(input, input.parentId);
    const row = {
      id: input.id ?? this.ids.next(),
      parentId: input.parentId ?? null,
      authorId: viewer.accountId,
      body: input.body,
      language: input.language,
      createdAt: this.clock.now(),
    };
    const kind = input.practiceNumber === undefined ? 'session' : 'practice';
    const [outcome] = await this.database.rows<{ subjectId: string; isAdded: boolean }>(
      `add-comment-to-${kind}`,
      kind === 'practice' ? additionToPractice : additionToSession,
      [input.practiceNumber ?? input.sessionId, ...Object.values(row)],
    );
    if (!outcome) throw notFound();
    if (!outcome.isAdded) return this.repeated(viewer, row.id);
    this.changes.announceTalk();
    return {
      ...row,
      practiceId: kind === 'practice' ? outcome.subjectId : null,
      sessionId: kind === 'session' ? outcome.subjectId : null,
      editedAt: null,
      removedAt: null,
    };
  }

  /** Changes the text of one's own comment, within a quarter of an hour. */
  async edit(viewer: Viewer, given: unknown): Promise<CommentRow> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id, body } = parseInput(editCommentInput, given);
    return this.database.transaction(async (db) => {
      const comment: CommentRow = await lockedComment(db, id);
      if (comment.removedAt !== null) throw new CommentRemoved();
      if (comment.authorId !== viewer.accountId) throw forbidden();
      const now = this.clock.now();
      const standing = {
        authorId: comment.authorId,
        createdAt: comment.createdAt,
        isRemoved: false,
      };
      if (!canEditComment(viewer, standing, now))
        throw new EditWindowClosed(editableUntil(comment.createdAt));
      await db.update(Comment, { id }, { body, editedAt: now });
      await this.changes.announce(db, subjectOf(comment).id);
      return { ...comment, body, editedAt: now };
    });
  }

  /** Removes a comment for good: its place stays, its text is gone. */
  async remove(viewer: Viewer, given: unknown): Promise<CommentRow> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id } = parseInput(removeCommentInput, given);
    return this.database.transaction(async (db) => {
      const comment = await lockedComment(db, id);
      requireThat(
        canRemoveComment(viewer, {
          authorId: comment.authorId,
          createdAt: comment.createdAt,
          isRemoved: false,
        }),
      );
      return comment.removedAt === null ? this.erase(db, comment, viewer.accountId) : comment;
    });
  }

  /** Takes the text away within a transaction that has locked the comment and checked the policy. */
  async erase(db: EntityManager, comment: CommentRow, by: string): Promise<CommentRow> {
    const removedAt = this.clock.now();
    await db.update(Comment, { id: comment.id }, { body: '', removedAt, removedBy: by });
    const subject = subjectOf(comment);
    await this.count(db, subject, -1);
    await this.changes.announce(db, subject.id);
    return { ...comment, body: '', removedAt };
  }

  private async takeFromBudget(viewer: Member): Promise<void> {
    const points = commentsPerHour(viewer.memberSince, this.clock.now());
    const wait = await this.limits.take(
      { name: 'comments', points, seconds: 3_600 },
      viewer.accountId,
    );
    if (wait > 0) throw tooMany(wait);
  }

  /** A comment can be answered where it stands, unless it is an answer itself or has been removed. */
  private async requireAnswerable(
    on: { practiceNumber?: number; sessionId?: string },
    parentId: string,
  ): Promise<void> {
    const [parent] = await this.database.rows<{ parentId: string | null; removedAt: Date | null }>(
      'comment-to-answer',
      `select m.parent_id as "parentId", m.removed_at as "removedAt"
         from comment m
         left join practice p on p.id = m.practice_id and p.publication = 'published'
        where m.id = $1 and (p.number = $2 or m.session_id = $3)`,
      [parentId, on.practiceNumber ?? null, on.sessionId ?? null],
    );
    if (!parent) throw notFound();
    if (parent.parentId !== null) throw new CommentTooDeep();
    if (parent.removedAt !== null) throw new CommentRemoved();
  }

  private async repeated(viewer: Member, id: string): Promise<CommentRow> {
    const known = await this.database.source.manager.findOneByOrFail(Comment, { id });
    if (known.authorId !== viewer.accountId) throw forbidden();
    return known;
  }

  private async count(db: EntityManager, subject: Subject, change: 1 | -1): Promise<void> {
    const table = subject.kind === 'practice' ? 'practice' : 'summit_session';
    await db.query(`update ${table} set comment_count = comment_count + $2 where id = $1`, [
      subject.id,
      change,
    ]);
  }

  private async countOf(subject: Subject): Promise<number> {
    const [row] = await this.database.publicRows<{ count: number }>(
      `comments-count-of-${subject.kind}`,
      `select count(*)::int as count from comment where ${subject.kind}_id = $1 and parent_id is null`,
      [subject.id],
    );
    return row?.count ?? 0;
  }
}

/**
 * The comment and its count in one statement, which is one transaction and one wait for the disk. No row: there is no
 * such subject, or none that is public. Not added: there is a comment with this id already, which is left as it is.
 */
function additionTo(kind: Subject['kind'], table: string, subject: string): string {
  return `
    with subject as (${subject} for no key update),
         added as (
           insert into comment (${kind}_id, id, parent_id, author_id, body, language, created_at)
           select id, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7::timestamptz from subject
           on conflict (id) do nothing returning id
         ),
         counted as (
           update ${table} set comment_count = comment_count + 1
            where id = (select id from subject) and exists (select from added)
         )
    select id as "subjectId", exists (select from added) as "isAdded" from subject`;
}

// Not a shared lock: two who held it would each wait for the other when they count their comment.
const additionToPractice = additionTo(
  'practice',
  'practice',
  `select id from practice where number = $1 and publication = 'published'`,
);
const additionToSession = additionTo(
  'session',
  'summit_session',
  'select id from summit_session where id = $1',
);

function subjectOf({ practiceId, sessionId }: CommentRow): Subject {
  return practiceId === null
    ? { kind: 'session', id: sessionId ?? '' }
    : { kind: 'practice', id: practiceId };
}

/** The comment, locked until the transaction ends, but not against answers; a fault when there is none. */
export async function lockedComment(db: EntityManager, id: string): Promise<Comment> {
  const comment = await db.findOne(Comment, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (comment === null) throw notFound();
  return comment;
}
