import { Injectable } from '@nestjs/common';
import type { Member, Viewer } from '@praxis/domain/accounts';
import {
  askOpinionInput,
  canGiveOpinion,
  canWithdrawOpinion,
  conflictOf,
  giveOpinionInput,
  OpinionOver,
  opinionInput,
} from '@praxis/domain/reviews';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import { IsNull, type EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { Practice } from '../practices';
import { lockedReview, noSuchReviewer, requireSubmitted, type LockedReview } from './locked-review';
import { opinionAsked, opinionGiven, opinionWithdrawn } from './opinion-mail';
import { ReviewOpinion } from './review-opinion.entity';
import { reviewersNow } from './review-standings';

const open = { givenAt: IsNull(), withdrawnAt: IsNull() };

/** Second opinions: one reviewer asks another, and nothing is published until that one has answered. */
@Injectable()
export class OpinionsService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Asks a reviewer who may judge the draft, and who has not been asked already; they are told by mail. */
  async ask(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number, reviewer, question } = parseInput(askOpinionInput, input);
    return this.database.transaction(async (db) => {
      const { practice, draft, standing } = await lockedReview(db, viewer, number);
      requireSubmitted(draft);
      const judge = (await reviewersNow(db)).find(({ accountId }) => accountId === reviewer);
      if (
        judge === undefined ||
        reviewer === viewer.accountId ||
        conflictOf(judge, standing) !== null
      )
        throw noSuchReviewer();
      const asked = { practiceId: practice.id, askedOf: reviewer };
      if (await db.existsBy(ReviewOpinion, { ...asked, ...open })) throw askedAlready();
      const id = this.ids.next();
      await db.insert(ReviewOpinion, {
        id,
        ...asked,
        draftRevision: draft.revision,
        askedBy: viewer.accountId,
        question,
        askedAt: this.clock.now(),
      });
      await this.jobs.enqueue(db, opinionAsked(id));
      return number;
    });
  }

  /** Keeps what the person who was asked thinks; who asked is told by mail. */
  async give(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id, verdict, text } = parseInput(giveOpinionInput, input);
    return this.database.transaction(async (db) => {
      const { opinion, practice, standing, draft } = await this.locked(db, viewer, id);
      requireThat(canGiveOpinion(viewer, standing, opinion));
      requireOpen(opinion);
      requireSubmitted(draft);
      await db.update(ReviewOpinion, { id }, { verdict, text, givenAt: this.clock.now() });
      await this.jobs.enqueue(db, opinionGiven(id));
      return practice.number;
    });
  }

  /** Takes the question back; who was asked is told by mail. */
  async withdraw(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id } = parseInput(opinionInput, input);
    return this.database.transaction(async (db) => {
      const { opinion, practice, standing, holder } = await this.locked(db, viewer, id);
      requireThat(canWithdrawOpinion(viewer, standing, opinion, holder));
      requireOpen(opinion);
      await db.update(ReviewOpinion, { id }, { withdrawnAt: this.clock.now() });
      await this.jobs.enqueue(db, opinionWithdrawn(id));
      return practice.number;
    });
  }

  /** An opinion with the draft that it is about, locked. Who may not judge the practice finds none. */
  private async locked(
    db: EntityManager,
    viewer: Member,
    id: string,
  ): Promise<LockedReview & { opinion: ReviewOpinion }> {
    const found = await db.findOneBy(ReviewOpinion, { id });
    if (found === null) throw notFound();
    const { number } = await db.findOneByOrFail(Practice, { id: found.practiceId });
    const locked = await lockedReview(db, viewer, number);
    // Read anew behind the lock: it may have been given meanwhile.
    return { ...locked, opinion: await db.findOneByOrFail(ReviewOpinion, { id }) };
  }
}

/** How many opinions on the practice are open. */
export function countOpenOpinions(db: EntityManager, practiceId: string): Promise<number> {
  return db.countBy(ReviewOpinion, { practiceId, ...open });
}

/** A decision that publishes nothing takes open questions back: they were about a draft that will change. */
export async function closeOpinions(
  db: EntityManager,
  practiceId: string,
  now: Date,
): Promise<void> {
  await db.update(ReviewOpinion, { practiceId, ...open }, { withdrawnAt: now });
}

function requireOpen({ givenAt, withdrawnAt }: ReviewOpinion): void {
  if (givenAt !== null || withdrawnAt !== null) throw new OpinionOver();
}

function askedAlready(): InvalidInput {
  return new InvalidInput([
    {
      path: 'reviewer',
      rule: 'askedAlready',
      limit: null,
      message:
        'reviewer: this person has been asked and has not answered yet, wait or ask another.',
    },
  ]);
}
