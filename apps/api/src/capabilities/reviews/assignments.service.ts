import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { assignReviewInput, AssignmentChanged, conflictOf } from '@praxis/domain/reviews';
import { parseInput } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { unauthenticated } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { reviewAssigned } from './assignment-mail';
import { lockedReview, noSuchReviewer, requireSubmitted } from './locked-review';
import { ReviewAssignment } from './review-assignment.entity';
import { reviewersNow } from './review-standings';

/** Who has which draft, so that no two reviewers read the same one without knowing. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * Gives the draft to a reviewer who may judge it: to oneself, which is to take it, or to a colleague; or to nobody, which
   * releases it. Whoever gets it or loses it by the hand of somebody else is told by mail. `AssignmentChanged` when it is not
   * with whom it was when it was read.
   */
  async assign(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number, reviewer = null, seen = null } = parseInput(assignReviewInput, input);
    return this.database.transaction(async (db) => {
      const { practice, draft, standing, holder } = await lockedReview(db, viewer, number);
      requireSubmitted(draft);
      if (holder !== seen) throw new AssignmentChanged(holder);
      if (holder === reviewer) return number;
      await db.delete(ReviewAssignment, { practiceId: practice.id });
      if (reviewer !== null) {
        const judge = (await reviewersNow(db)).find(({ accountId }) => accountId === reviewer);
        if (judge === undefined || conflictOf(judge, standing) !== null) throw noSuchReviewer();
        await db.insert(ReviewAssignment, {
          practiceId: practice.id,
          reviewerId: reviewer,
          assignedBy: viewer.accountId,
          assignedAt: this.clock.now(),
        });
      }
      const others = [
        { accountId: reviewer, kind: 'given' as const },
        { accountId: holder, kind: 'taken' as const },
      ];
      for (const { accountId, kind } of others)
        if (accountId !== null && accountId !== viewer.accountId)
          await this.jobs.enqueue(
            db,
            reviewAssigned({ id: this.ids.next(), practiceId: practice.id, accountId, kind }),
          );
      return number;
    });
  }
}
