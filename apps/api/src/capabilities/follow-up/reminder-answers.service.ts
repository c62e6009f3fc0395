import { Injectable } from '@nestjs/common';
import { confirmNothingNewInput, isReminderOver, ReminderOver } from '@praxis/domain/follow-up';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { City, type CityRow } from '../cities';
import { ProgressReminder } from './progress-reminder.entity';
import { latestReportsBefore, type ProgressReportRow } from './progress-report.rows';
import { ProgressReportsService } from './progress-reports.service';
import { ReminderKeys } from './reminder-keys';

/** What the key of a reminder is good for. */
export interface ReminderRow {
  city: CityRow;
  /** What is said again by it; nothing once the city has answered. */
  reports: ProgressReportRow[];
}

interface Reminder {
  id: string;
  cityId: string;
  accountId: string;
  sentAt: Date;
  answeredAt: Date | null;
}

/** Saying by the key of a reminder that nothing is new: for people who have not signed in. */
@Injectable()
export class ReminderAnswersService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
    private readonly keys: ReminderKeys,
    private readonly reports: ProgressReportsService,
  ) {}

  /** What a key is good for; null when it does not work. */
  async find(key: string): Promise<ReminderRow | null> {
    const db = this.database.source.manager;
    const reminder = await this.read(db, key);
    if (reminder === null) return null;
    const city = await db.findOneByOrFail(City, { id: reminder.cityId });
    return { city, reports: await toSayAgain(db, reminder) };
  }

  /** Says it; whoever says it again, or after the city has reported, changes nothing. */
  async confirm(given: unknown): Promise<ReminderRow> {
    const { key } = parseInput(confirmNothingNewInput, given);
    const answer = await this.database.transaction(async (db) => {
      const reminder = await this.read(db, key);
      if (reminder === null) throw new ReminderOver();
      const { id, cityId, accountId, sentAt } = reminder;
      const city = await db.findOneOrFail(City, {
        where: { id: cityId },
        lock: { mode: 'for_no_key_update' },
      });
      const { answeredAt } = await db.findOneByOrFail(ProgressReminder, { id });
      if ((await toSayAgain(db, { ...reminder, answeredAt })).length === 0)
        return { city, reports: [] };
      const reports = await this.reports.repeatLatest(db, {
        cityId,
        reportedBy: accountId,
        before: sentAt,
      });
      await db.update(ProgressReminder, { id }, { answeredAt: this.clock.now() });
      return { city, reports };
    });
    this.changes.announceTalk();
    return answer;
  }

  /** The reminder behind a key, while it works and who got it belongs to the city's team. */
  private async read(db: EntityManager, key: string): Promise<Reminder | null> {
    const ids = this.keys.read(key);
    if (ids === null) return null;
    const [row]: Reminder[] = await db.query(
      `select p.city_id as "cityId", m.account_id as "accountId", p.sent_at as "sentAt",
              p.id, p.answered_at as "answeredAt"
         from progress_reminder p
         join membership m on m.city_id = p.city_id and m.account_id = $2
         join account a on a.id = m.account_id
        where p.id = $1 and a.disabled_at is null`,
      [ids.reminderId, ids.accountId],
    );
    return row === undefined || isReminderOver(row.sentAt, this.clock.now()) ? null : row;
  }
}

/** What the city said before it was asked and has not said anew; nothing once somebody has answered. */
async function toSayAgain(
  db: EntityManager,
  { cityId, sentAt, answeredAt }: Reminder,
): Promise<ProgressReportRow[]> {
  return answeredAt === null ? latestReportsBefore(db, cityId, { before: sentAt }) : [];
}
