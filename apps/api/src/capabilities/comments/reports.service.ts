import { Injectable } from '@nestjs/common';
import { hasRole, reportsPerHour, type Viewer } from '@praxis/domain/accounts';
import {
  canReportComment,
  CommentRemoved,
  decideReportInput,
  reportContentInput,
} from '@praxis/domain/comments';
import { parseInput } from '@praxis/domain/shared';
import { IsNull } from 'typeorm';
import type { RequestContext } from '../../platform/auth/request-context';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, tooMany, unauthenticated } from '../../platform/faults';
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
import { CommentsService, lockedComment } from './comments.service';
import { commentColumns, type CommentRow } from './comment.rows';
import { Report } from './report.entity';

export interface ReportRow {
  id: string;
  commentId: string;
  reason: string;
  note: string | null;
  createdAt: Date;
}

const cursors = new Cursors<TimeKey>('reports', isTimeKey);

/** Reports about comments, and what moderators decide on them. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentsService,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Tells the moderators of a comment; anybody who can read it may. Returns the reference. */
  async report({ viewer, addressKey }: RequestContext, given: unknown): Promise<string> {
    const { commentId, reason, note } = parseInput(reportContentInput, given);
    const who = viewer.kind === 'member' ? viewer.accountId : addressKey;
    const wait = await this.limits.take(
      { name: 'reports', points: reportsPerHour, seconds: 3_600 },
      who,
    );
    if (wait > 0) throw tooMany(wait);
    const [comment] = await this.database.rows<CommentRow & Record<string, unknown>>(
      'readable-comment',
      readableComment,
      [commentId],
    );
    if (!comment) throw notFound();
    if (comment.removedAt !== null) throw new CommentRemoved();
    requireThat(
      canReportComment(viewer, {
        authorId: comment.authorId,
        createdAt: comment.createdAt,
        isRemoved: false,
      }),
    );
    const id = this.ids.next();
    await this.database.source.manager.insert(Report, {
      id,
      commentId,
      reporterId: viewer.kind === 'member' ? viewer.accountId : null,
      reason,
      note: note === undefined || note === '' ? null : note,
      createdAt: this.clock.now(),
    });
    return id;
  }

  /** Reports that wait for a decision, the longest waiting first. Who is outside the moderators never gets here. */
  async queue(args: {
    first?: number | null;
    after?: string | null;
  }): Promise<Connection<ReportRow>> {
    const { size, after } = cursors.request(args);
    const rows = await this.database.rows<ReportRow & { key: string }>(
      'report-queue',
      `select id, comment_id as "commentId", reason, note, created_at as "createdAt",
              to_char(created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as key
         from report
        where decided_at is null and (created_at, id) > ($1::timestamp at time zone 'UTC', $2::uuid)
        order by created_at, id limit $3`,
      [after?.[0] ?? '0001-01-01', after?.[1] ?? '00000000-0000-0000-0000-000000000000', size + 1],
    );
    return pageOf(
      rows,
      size,
      (row) => cursors.write(row.key, row.id),
      () => this.count(),
    );
  }

  /** How many reports wait for a decision. */
  count(): Promise<number> {
    return this.database.source.manager.countBy(Report, { decidedAt: IsNull() });
  }

  /** Decides a report and with it every other open report on the same comment. */
  async decide(viewer: Viewer, given: unknown): Promise<string> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(hasRole(viewer, 'moderator'));
    const { id, decision } = parseInput(decideReportInput, given);
    return this.database.transaction(async (db) => {
      const report = await db.findOneBy(Report, { id });
      if (report === null) throw notFound();
      const comment = await lockedComment(db, report.commentId);
      if (decision === 'remove' && comment.removedAt === null)
        await this.comments.erase(db, comment, viewer.accountId);
      await db.update(
        Report,
        { commentId: report.commentId, decidedAt: IsNull() },
        { decidedAt: this.clock.now(), decidedBy: viewer.accountId, decision },
      );
      return id;
    });
  }
}

/** A comment is read where its subject is public. */
const readableComment = `
  select ${commentColumns} from comment c
   where id = $1 and (practice_id is null
      or exists (select 1 from practice p where p.id = c.practice_id and p.publication = 'published'))`;
