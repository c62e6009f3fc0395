import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { reviewQueueFilter, type ReviewQueueFilter } from '@praxis/domain/reviews';
import { Database } from '../../platform/database/database';
import { Fault, unauthenticated } from '../../platform/faults';
import {
  Cursors,
  isTimeKey,
  pageOf,
  type Connection,
  type TimeKey,
} from '../../platform/graphql/connection';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { drafts, toDraftRow, type DraftRow, type UnmappedDraft } from '../practices';

type QueuedDraft = UnmappedDraft & { submittedKey: string };

const cursors = new Cursors<TimeKey>('reviewQueue', isTimeKey);
const millisecondsPerDay = 86_400_000;

/** `$1`…`$5`: language, topic, assignment, who is asking, sent in by then at the latest; null restricts nothing. */
const asked = `
  d.state = 'submitted'
  and ($1::text is null or p.original_language = $1)
  and ($2::text is null or $2 = any(d.topics))
  and ($3::text is null or case $3
         when 'nobody' then q.reviewer_id is null
         when 'mine' then q.reviewer_id = $4::uuid
         else q.reviewer_id <> $4::uuid end)
  and ($5::timestamptz is null or d.submitted_at <= $5)`;
const withAssignment = 'left join review_assignment q on q.practice_id = d.practice_id';

/** What waits for a decision. */
@Injectable()
export class ReviewQueueService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Drafts that wait for a decision, the longest waiting first. Who is outside the reviewers never gets here. */
  async queue(
    viewer: Viewer,
    args: { first?: number | null; after?: string | null; filter?: unknown },
  ): Promise<Connection<DraftRow>> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { size, after } = cursors.request(args);
    const filter = reviewQueueFilter.safeParse(args.filter ?? {});
    if (!filter.success)
      throw new Fault('BAD_USER_INPUT', 'No draft can be asked for like this: mend the filter.');
    const values = this.valuesOf(viewer.accountId, filter.data);
    const rows = await this.database.rows<QueuedDraft>(
      'review-queue',
      `${drafts.replace('select', `select to_char(d.submitted_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as "submittedKey",`)}
        ${withAssignment}
        where ${asked} and (d.submitted_at, d.practice_id) > ($6::timestamp at time zone 'UTC', $7::uuid)
        order by d.submitted_at, d.practice_id limit $8`,
      [
        ...values,
        after?.[0] ?? '0001-01-01',
        after?.[1] ?? '00000000-0000-0000-0000-000000000000',
        size + 1,
      ],
    );
    const cursorOf = new Map(
      rows.map((row) => [row.practiceId, cursors.write(row.submittedKey, row.practiceId)]),
    );
    return pageOf(
      rows.map(toDraftRow),
      size,
      (row) => cursorOf.get(row.practiceId) ?? '',
      () => this.countOf(values),
    );
  }

  /** How many drafts wait for a decision. */
  count(): Promise<number> {
    return this.countOf([null, null, null, null, null]);
  }

  private async countOf(values: unknown[]): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(
      'review-queue-count',
      `select count(*)::int as count from practice_draft d join practice p on p.id = d.practice_id ${withAssignment} where ${asked}`,
      values,
    );
    return row?.count ?? 0;
  }

  private valuesOf(
    accountId: string,
    { language, topic, assignment, waitingDays }: ReviewQueueFilter,
  ): unknown[] {
    const latest =
      waitingDays === undefined
        ? null
        : new Date(this.clock.now().getTime() - waitingDays * millisecondsPerDay);
    return [language ?? null, topic ?? null, assignment ?? null, accountId, latest];
  }
}
