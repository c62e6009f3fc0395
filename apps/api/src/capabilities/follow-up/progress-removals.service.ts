import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { canRemoveProgressReport, removeProgressReportInput } from '@praxis/domain/follow-up';
import { ReasonRequired } from '@praxis/domain/practices';
import { parseInput } from '@praxis/domain/shared';
import { In, IsNull, type EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import {
  Cursors,
  isTimeKey,
  pageOf,
  type Connection,
  type TimeKey,
} from '../../platform/graphql/connection';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { isUuid } from '../../platform/time-and-ids/is-uuid';
import { City } from '../cities';
import { ProgressRemoval } from './progress-removal.entity';
import { ProgressReport } from './progress-report.entity';
import { progressColumns, type ProgressReportRow } from './progress-report.rows';
import { removalMail } from './removal-mail';

const cursors = new Cursors<TimeKey>('justifiedReports', isTimeKey);

/** What moderators look at in what cities report, and what they remove of it. */
@Injectable()
export class ProgressRemovalsService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** One report, as everybody reads it; null for what is no id. */
  async find(id: string): Promise<ProgressReportRow | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.rows<ProgressReportRow & Record<string, unknown>>(
      'progress-report-by-id',
      `select ${progressColumns} from progress_report r join commitment m on m.id = r.commitment_id
        where r.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Reports with passages of which the city says why they may stand, the newest first. */
  async justified(args: {
    first?: number | null;
    after?: string | null;
  }): Promise<Connection<ProgressReportRow>> {
    const { size, after } = cursors.request(args);
    const rows = await this.database.rows<ProgressReportRow & { key: string }>(
      'justified-reports',
      `select ${progressColumns}, to_char(r.reported_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as key
         from progress_report r join commitment m on m.id = r.commitment_id
        where r.justification is not null and not r.is_unchanged
          and (r.reported_at, r.id) < ($1::timestamp at time zone 'UTC', $2::uuid)
        order by r.reported_at desc, r.id desc limit $3`,
      [after?.[0] ?? '9999-12-31', after?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff', size + 1],
    );
    return pageOf(
      rows,
      size,
      (row) => cursors.write(row.key, row.id),
      () =>
        this.database.source.manager
          .createQueryBuilder(ProgressReport, 'r')
          .where('r.justification is not null and not r.is_unchanged')
          .getCount(),
    );
  }

  /** Removes a report, and with it every other in which the city has said the same words of the same commitment. */
  async remove(viewer: Viewer, given: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canRemoveProgressReport(viewer));
    const { id, reason = '' } = parseInput(removeProgressReportInput, given);
    const count = await this.database.transaction(async (db) => {
      const reports = await withTheSameWords(db, id);
      if (reports.length === 0) throw notFound();
      if (reason === '') throw new ReasonRequired();
      const removedAt = this.clock.now();
      await db.insert(
        ProgressRemoval,
        reports.map(
          ({ id: reportId, cityId, commitmentId, step, asOf, reportedBy, reportedAt }) => ({
            reportId,
            cityId,
            commitmentId,
            step,
            asOf,
            reportedBy,
            reportedAt,
            reason,
            removedBy: viewer.accountId,
            removedAt,
          }),
        ),
      );
      await db.delete(ProgressReport, { id: In(reports.map((each) => each.id)) });
      await this.jobs.enqueue(db, removalMail(id));
      return reports.length;
    });
    this.changes.announceTalk();
    return count;
  }
}

/** The report, and those of the same city and commitment that bear its text; without a text it is alone. */
async function withTheSameWords(db: EntityManager, id: string): Promise<ProgressReport[]> {
  const found = await db.findOneBy(ProgressReport, { id });
  if (found === null) return [];
  await db.findOneOrFail(City, {
    where: { id: found.cityId },
    lock: { mode: 'for_no_key_update' },
  });
  const { cityId, commitmentId, text } = found;
  const reports = await db.findBy(ProgressReport, {
    cityId,
    commitmentId,
    ...(text === null ? { id, text: IsNull() } : { text }),
  });
  return reports.some((each) => each.id === id) ? reports : [];
}
