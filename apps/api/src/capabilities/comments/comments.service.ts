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
import { RateLimits, secondsUntil } from '../../platform/http/rate-limits';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { additionTo, type Addition } from './comment-addition';
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
    if (input.parentId !== undefined) await this.requireAnswerable(input, input.parentId);
    const now = this.clock.now();
    const row = {
      id: input.id ?? this.ids.next(),
      parentId: input.parentId ?? null,
      authorId: viewer.accountId,
      body: input.body,
      language: input.language,
      createdAt: now,
    };
    const kind = input.practiceNumber === undefined ? 'session' : 'practice';
    const points = commentsPerHour(viewer.memberSince, now);
    const { taken, values } = this.limits.takenWithin(
      { name: 'comments', points, seconds: 3_600 },
      viewer.accountId,
      now,
      8,
    );
    const [outcome] = await this.database.rows<Addition>(
      `add-comment-to-${kind}`,
      additionTo(kind, taken),
      [input.practiceNumber ?? input.sessionId, ...Object.values(row), ...values],
    );
    if (!outcome?.isWithin) throw tooMany(secondsUntil(Number(outcome?.expire), now));
    if (outcome.subjectId === null) throw notFound();
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
