import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  canRemindCity,
  isReportOverdue,
  nextReminderFrom,
  NobodyToRemind,
  remindCityInput,
  RemindedRecently,
} from '@praxis/domain/follow-up';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { requireThat, unauthenticated } from '../../platform/faults';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { City, type CityRow, unknownCity } from '../cities';
import { ProgressReminder } from './progress-reminder.entity';
import { reminderMail } from './reminder-mail';

/** A city as mutations about reminders answer it. */
export interface RemindedCity {
  city: CityRow;
  /** To how many people a mail goes. */
  count: number;
}

/**
 * Asks cities to report: a year after one of their latest reports, or after their team began when they never have; and
 * when the secretariat asks. A city is locked while it is decided whether to ask it, so that a run that is repeated or
 * at the same moment as another asks nobody twice.
 */
@Injectable()
export class RemindersService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  onModuleInit(): void {
    this.handlers.handleAt('30 7 * * *', 'remind-cities', () => this.remindDue());
  }

  /** Queues a mail to everybody in the team of each city whose report is due. */
  async remindDue(): Promise<void> {
    const cities = await this.database.rows<{ id: string }>(
      'cities-with-teams',
      `select distinct m.city_id as id from membership m join account a on a.id = m.account_id
        where a.disabled_at is null order by 1`,
    );
    for (const { id } of cities)
      await this.database.transaction(async (db) => {
        await db.findOneOrFail(City, { where: { id }, lock: { mode: 'for_no_key_update' } });
        const since = await askedOrHeardSince(db, id);
        if (since === null || !isReportOverdue(since, this.clock.now())) return;
        await this.ask(db, id, null);
      });
  }

  /** Asks a city now, because somebody of the secretariat wants to know. */
  async remind(viewer: Viewer, given: unknown): Promise<RemindedCity> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canRemindCity(viewer));
    const { city: slug } = parseInput(remindCityInput, given);
    return this.database.transaction(async (db) => {
      const city = await db.findOne(City, {
        where: { slug },
        lock: { mode: 'for_no_key_update' },
      });
      if (city === null) throw unknownCity();
      const againFrom = nextReminderFrom(await lastReminder(db, city.id));
      if (againFrom !== null && againFrom > this.clock.now()) throw new RemindedRecently(againFrom);
      const count = await this.ask(db, city.id, viewer.accountId);
      if (count === 0) throw new NobodyToRemind();
      return { city, count };
    });
  }

  /** Writes down that the city is asked, and queues a mail to each person of its team. */
  private async ask(db: EntityManager, cityId: string, sentBy: string | null): Promise<number> {
    const team: { accountId: string }[] = await db.query(
      `select m.account_id as "accountId" from membership m join account a on a.id = m.account_id
        where m.city_id = $1 and a.disabled_at is null order by 1`,
      [cityId],
    );
    const reminder = { id: this.ids.next(), cityId, sentAt: this.clock.now(), sentBy };
    await db.insert(ProgressReminder, reminder);
    for (const { accountId } of team)
      await this.jobs.enqueue(db, reminderMail({ reminderId: reminder.id, accountId }));
    return team.length;
  }
}

async function lastReminder(db: EntityManager, cityId: string): Promise<Date | null> {
  const [row]: { last: Date | null }[] = await db.query(
    'select max(sent_at) as last from progress_reminder where city_id = $1',
    [cityId],
  );
  return row?.last ?? null;
}

/**
 * Since when nothing was heard of a city and it was not asked: the oldest of its latest reports, or the beginning of its
 * team; a reminder after that. Null when it has no team.
 */
async function askedOrHeardSince(db: EntityManager, cityId: string): Promise<Date | null> {
  const [row]: { since: Date | null }[] = await db.query(
    `select greatest(
       coalesce((select min(l.last) from (select max(reported_at) as last from progress_report
                                           where city_id = $1 group by commitment_id) l),
                (select min(m.created_at) from membership m join account a on a.id = m.account_id
                  where m.city_id = $1 and a.disabled_at is null)),
       (select max(sent_at) from progress_reminder where city_id = $1)) as since`,
    [cityId],
  );
  return row?.since ?? null;
}
