import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { canMergePractice, mergePracticesInput, ReasonRequired } from '@praxis/domain/practices';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import { In, type EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { Comment } from '../comments';
import { Adoption } from '../exchange';
import { Practice, practiceChanged, PracticeDraft } from '../practices';

/** Making one of two practices about the same. */
@Injectable()
export class MergingService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
  ) {}

  /** Merges one practice into another, and gives the number of the one that stays. */
  async merge(viewer: Viewer, input: unknown): Promise<number> {
    const { number, into, reason } = parseInput(mergePracticesInput, input);
    return this.database.transaction(async (db) => {
      // In the order of their numbers, so that two merges never wait for each other.
      const both = await db.find(Practice, {
        where: { number: In([number, into]) },
        order: { number: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const goes = both.find((each) => each.number === number);
      const stays = both.find((each) => each.number === into);
      if (goes === undefined || goes.publication === 'unpublished') throw notFound();
      requireThat(canMergePractice(viewer, goes));
      if (stays?.publication !== 'published' || stays.id === goes.id) throw noSuchPractice();
      requireThat(canMergePractice(viewer, stays));
      if (reason === '') throw new ReasonRequired();
      await db.update(
        Practice,
        { id: goes.id },
        {
          publication: 'merged',
          withdrawnAt: this.clock.now(),
          withdrawalReason: reason,
          successorId: stays.id,
          commentCount: 0,
        },
      );
      await db.delete(PracticeDraft, { practiceId: goes.id });
      await handOver(db, goes, stays);
      for (const { id } of [goes, stays]) await this.jobs.enqueue(db, practiceChanged(id));
      // Sessions change with it, too.
      await this.changes.announce(db);
      logger.info({ event: 'practices-merged', practice: number, into });
      return into;
    });
  }
}

/** What hangs on the one that goes hangs on the one that stays; what led to the one leads to the other. */
async function handOver(db: EntityManager, goes: Practice, stays: Practice): Promise<void> {
  await db.update(Practice, { successorId: goes.id }, { successorId: stays.id });
  await db.update(Comment, { practiceId: goes.id }, { practiceId: stays.id });
  await db.increment(Practice, { id: stays.id }, 'commentCount', goes.commentCount);
  await db.update(Adoption, { originPracticeId: goes.id }, { originPracticeId: stays.id });
  await db.update(Adoption, { adoptedPracticeId: goes.id }, { adoptedPracticeId: stays.id });
  // They were about the same: nothing was taken over from the one to the other.
  await db.delete(Adoption, { originPracticeId: stays.id, adoptedPracticeId: stays.id });
  // What stays keeps its own sentence where both serve a commitment.
  await db.query(
    `update commitment_link l set practice_id = $2
      where practice_id = $1 and state = 'accepted'
        and not exists (select 1 from commitment_link o
                         where o.practice_id = $2 and o.commitment_id = l.commitment_id and o.state = 'accepted')`,
    [goes.id, stays.id],
  );
  // Reports stand by what stays, once; their rows of evidence are no part of what was reported in words.
  await db.query(
    `update progress_evidence e set practice_id = $2
      where practice_id = $1
        and not exists (select 1 from progress_evidence o where o.report_id = e.report_id and o.practice_id = $2)`,
    [goes.id, stays.id],
  );
  // What was pinned is a version of the one that goes, and stays that; a practice stands with a session once.
  await db.query(
    `update case_study c set practice_id = $2
      where practice_id = $1 and basis = 'named'
        and not exists (select 1 from case_study o where o.session_id = c.session_id and o.practice_id = $2)`,
    [goes.id, stays.id],
  );
}

function noSuchPractice(): InvalidInput {
  return new InvalidInput([
    {
      path: 'into',
      rule: 'unknown',
      limit: null,
      message: 'into: there is no such public practice, name another one that is published.',
    },
  ]);
}
