import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  canConfirmPractice,
  confirmPracticeInput,
  statusAfter,
  type ConfirmationAnswer,
} from '@praxis/domain/confirmations';
import { dayOf, parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import {
  Practice,
  practiceChanged,
  PracticeVersion,
  readPublished,
  type PracticeRow,
} from '../practices';
import { askable, dueOn, saidOn } from './confirmations.sql';
import { PracticeConfirmation } from './practice-confirmation.entity';

/** What a city says of a practice, and by what. */
export interface Said {
  answer: ConfirmationAnswer;
  saidBy: string | null;
  questionId: string | null;
}

/** More than this nobody goes through at once; the others come when these are done. */
const mostOnTheDesk = 20;

/** What cities say of whether their practices still run. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Says on the desk how a practice of one's own city stands, and gives its number. */
  async confirm(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number, answer } = parseInput(confirmPracticeInput, input);
    await this.database.transaction(async (db) => {
      const practice = await db.findOne(Practice, {
        where: { number },
        lock: { mode: 'pessimistic_write' },
      });
      if (practice === null || practice.publication === 'unpublished') throw notFound();
      requireThat(canConfirmPractice(viewer, practice));
      await this.say(db, practice, { answer, saidBy: viewer.accountId, questionId: null });
    });
    return number;
  }

  /** Writes down what the city says of a practice that is locked and published: everybody reads it from now on. */
  async say(
    db: EntityManager,
    { id, currentVersionId, answeredStatus }: Practice,
    { answer, saidBy, questionId }: Said,
  ): Promise<void> {
    const saidAt = this.clock.now();
    const { facts } = await db.findOneOrFail(PracticeVersion, {
      where: { id: currentVersionId ?? '' },
      select: { id: true, facts: { lifecycleStatus: true } },
    });
    await db.insert(PracticeConfirmation, {
      id: this.ids.next(),
      practiceId: id,
      answer,
      saidAt,
      saidBy,
      questionId,
    });
    await db.update(
      Practice,
      { id },
      {
        answeredStatus: statusAfter(answer, answeredStatus ?? facts.lifecycleStatus),
        answeredOn: dayOf(saidAt),
        isUnconfirmed: false,
      },
    );
    await this.jobs.enqueue(db, practiceChanged(id));
    await this.changes.announce(db, id);
  }

  /** Published practices of the viewer's cities of which nothing was said for a year, the longest ago first. */
  async due(viewer: Viewer): Promise<PracticeRow[]> {
    if (viewer.kind === 'visitor' || viewer.memberships.size === 0) return [];
    const due = await this.database.rows<{ id: string }>(
      'practices-to-confirm',
      `select p.id from ${askable}
        where p.city_id = any($1::uuid[]) and ${dueOn} <= $2::date
        order by ${saidOn}, p.number limit $3`,
      [[...viewer.memberships.keys()], dayOf(this.clock.now()), mostOnTheDesk],
    );
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    const rows = await readPublished(
      this.database,
      this.database.rows.bind(this.database),
      'practices-to-confirm-rows',
      'and p.id = any($1::uuid[])',
      [ids],
    );
    return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }
}
