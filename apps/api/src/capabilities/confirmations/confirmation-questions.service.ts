import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  confirmEveryMonths,
  mostQuestionsADay,
  remindAfterDays,
  unconfirmedAfterDays,
} from '@praxis/domain/confirmations';
import { dayOf } from '@praxis/domain/shared';
import { IsNull, type EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { Practice, practiceChanged } from '../practices';
import { confirmationMail } from './confirmation-mail';
import { ConfirmationQuestion } from './confirmation-question.entity';
import { askable, askedOn, dueOn, isUnanswered, saidOn } from './confirmations.sql';

/**
 * Asks cities once a year whether their practices still run, reminds them once, and shows as unconfirmed what was not
 * answered. Each practice is locked while it is decided, so that a run that is repeated, or at the same moment as another,
 * asks nobody twice.
 */
@Injectable()
export class ConfirmationQuestionsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobQueue,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  onModuleInit(): void {
    this.handlers.handleAt('40 6 * * *', 'ask-confirmations', () => this.run());
  }

  /** What is to be done today. */
  async run(): Promise<void> {
    await this.ask();
    await this.remind();
    await this.label();
  }

  /** Asks about each practice of which nothing was said for a year, nor asked; of a city's the oldest few. */
  private async ask(): Promise<void> {
    const today = dayOf(this.clock.now());
    const due = await this.database.rows<{ id: string }>(
      'practices-to-ask-about',
      practicesToAskAbout,
      [today, confirmEveryMonths, mostQuestionsADay],
    );
    for (const { id } of due)
      await this.database.transaction(async (db) => {
        if (!(await locked(db, id))) return;
        const [practice]: { contactAddress: string | null }[] = await db.query(practiceToAskAbout, [
          today,
          confirmEveryMonths,
          id,
        ]);
        if (practice === undefined) return;
        const question = {
          id: this.ids.next(),
          practiceId: id,
          askedAt: this.clock.now(),
          serviceAddress: practice.contactAddress,
        };
        await db.insert(ConfirmationQuestion, question);
        await this.mail(db, question.id, 'question');
      });
  }

  /** Reminds once of each question that nobody has answered for a month. */
  private async remind(): Promise<void> {
    const now = this.clock.now();
    const open = await this.database.rows<{ id: string }>(
      'questions-to-remind-of',
      `select q.id from confirmation_question q join ${askable} on p.id = q.practice_id
        where ${isUnanswered} and q.reminded_at is null
          and q.asked_at <= $1::timestamptz - make_interval(days => $2)
          and q.asked_at > $1::timestamptz - make_interval(days => $3)`,
      [now, remindAfterDays, unconfirmedAfterDays],
    );
    for (const { id } of open)
      await this.database.transaction(async (db) => {
        const stillOpen = { id, remindedAt: IsNull(), answeredAt: IsNull() };
        const { affected } = await db.update(ConfirmationQuestion, stillOpen, { remindedAt: now });
        if (affected === 1) await this.mail(db, id, 'reminder');
      });
  }

  /** Shows as unconfirmed what nobody has answered for two months. */
  private async label(): Promise<void> {
    const silent = await this.database.rows<{ id: string }>(
      'practices-unanswered',
      `select distinct p.id from confirmation_question q join ${askable} on p.id = q.practice_id
        where ${isUnanswered} and not p.is_unconfirmed
          and q.asked_at <= $1::timestamptz - make_interval(days => $2)`,
      [this.clock.now(), unconfirmedAfterDays],
    );
    for (const { id } of silent)
      await this.database.transaction(async (db) => {
        if (!(await locked(db, id))) return;
        const [still]: unknown[] = await db.query(
          `select 1 from confirmation_question q join ${askable} on p.id = q.practice_id
            where p.id = $1 and ${isUnanswered} limit 1`,
          [id],
        );
        if (still === undefined) return;
        await db.update(Practice, { id }, { isUnconfirmed: true });
        await this.jobs.enqueue(db, practiceChanged(id));
        await this.changes.announce(db, id);
      });
  }

  /** One mail to the mailbox of the service, or where there is none to each person of the city's team. */
  private async mail(
    db: EntityManager,
    questionId: string,
    kind: 'question' | 'reminder',
  ): Promise<void> {
    const addressees: { accountId: string | null }[] = await db.query(
      `select null::uuid as "accountId" from confirmation_question q
        where q.id = $1 and q.service_address is not null
       union all
       select m.account_id from confirmation_question q join practice p on p.id = q.practice_id
         join membership m on m.city_id = p.city_id join account a on a.id = m.account_id
        where q.id = $1 and q.service_address is null and a.disabled_at is null`,
      [questionId],
    );
    for (const { accountId } of addressees)
      await this.jobs.enqueue(db, confirmationMail({ questionId, accountId }, kind));
  }
}

/** Of which nothing was said for a year, and nobody was asked either. */
const isToBeAskedAbout = `${dueOn} <= $1::date
          and not exists (select 1 from confirmation_question q
                           where q.practice_id = p.id and ${askedOn} + make_interval(months => $2) > $1::date)`;

const practicesToAskAbout = `
  select id from (
    select p.id, row_number() over (partition by p.city_id order by ${saidOn}, p.number) as place
      from ${askable}
     where ${isToBeAskedAbout}
  ) as due
   where place <= $3`;

const practiceToAskAbout = `
  select p.contact_address as "contactAddress" from ${askable} where p.id = $3 and ${isToBeAskedAbout}`;

/** Whether the practice is there to be locked; until the transaction ends nobody else decides about it. */
async function locked(db: EntityManager, id: string): Promise<boolean> {
  const found = await db.findOne(Practice, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return found !== null;
}
