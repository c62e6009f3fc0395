import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Something to be done after a change: which task, about what. It carries no content, only ids. */
export interface Job {
  task: string;
  payload: Record<string, string>;
  /** Jobs with the same key that have not begun are one job. */
  key?: string;
}

const maxAttempts = 12;

/**
 * Adds jobs in the transaction of the change: they exist if and only if the change does
 * (docs/adr/0004-jobs-in-the-transaction.md).
 */
@Injectable()
export class JobQueue {
  async enqueue(db: EntityManager, job: Job): Promise<void> {
    await db.query(
      'select graphile_worker.add_job($1, payload => $2::json, job_key => $3, max_attempts => $4)',
      [job.task, JSON.stringify(job.payload), job.key ?? null, maxAttempts],
    );
  }
}
