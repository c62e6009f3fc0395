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
  enqueue(db: EntityManager, job: Job): Promise<void> {
    return this.enqueueAll(db, [job]);
  }

  /** The same for many at once. */
  async enqueueAll(db: EntityManager, jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    await db.query(
      `select graphile_worker.add_job(j.task, payload => j.payload, job_key => j.key, max_attempts => $2)
         from json_to_recordset($1) as j(task text, payload json, key text)`,
      [JSON.stringify(jobs), maxAttempts],
    );
  }
}
