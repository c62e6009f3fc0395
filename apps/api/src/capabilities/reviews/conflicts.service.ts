import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { ReasonRequired } from '@praxis/domain/practices';
import { declareConflictInput } from '@praxis/domain/reviews';
import { parseInput } from '@praxis/domain/shared';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database';
import { unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { lockedReview } from './locked-review';
import { ReviewAssignment } from './review-assignment.entity';
import { ReviewConflict } from './review-conflict.entity';
import { ReviewOpinion } from './review-opinion.entity';

/** Declaring that one should not judge a practice. */
@Injectable()
export class ConflictsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * Keeps the declaration with its reason for good. If the reviewer had the draft it goes back to the queue, and what they
   * were asked for an opinion is no longer asked: it would never be given.
   */
  async declare(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number, reason } = parseInput(declareConflictInput, input);
    return this.database.transaction(async (db) => {
      const { practice } = await lockedReview(db, viewer, number);
      if (reason === '') throw new ReasonRequired();
      const { accountId } = viewer;
      const now = this.clock.now();
      await db.insert(ReviewConflict, {
        id: this.ids.next(),
        practiceId: practice.id,
        reviewerId: accountId,
        reason,
        declaredAt: now,
      });
      await db.delete(ReviewAssignment, { practiceId: practice.id, reviewerId: accountId });
      await db.update(
        ReviewOpinion,
        {
          practiceId: practice.id,
          askedOf: accountId,
          givenAt: IsNull(),
          withdrawnAt: IsNull(),
        },
        { withdrawnAt: now },
      );
      return number;
    });
  }
}
