import { setTimeout as pause } from 'node:timers/promises';
import type { EnqueuedTask, Meilisearch } from 'meilisearch';

/** Filling an index with a whole catalogue may take so long. */
const patienceMs = 3_600_000;
const firstPauseMs = 10;
const longestPauseMs = 400;

/** What Meilisearch does after it has answered: a job is done when its task has succeeded, not when it was accepted. */
export class MeilisearchTasks {
  constructor(private readonly client: Meilisearch) {}

  /** Waits for what was just asked for. */
  async settled(enqueued: PromiseLike<EnqueuedTask>): Promise<void> {
    await this.succeeded((await enqueued).taskUid);
  }

  /**
   * Asks soon at first, for a change of one practice takes some milliseconds, and then less and less often. The client's own
   * waiting asks as often for an hour as for a moment, and leaves a listener behind each time.
   */
  async succeeded(taskUid: number): Promise<void> {
    const begun = performance.now();
    for (let wait = firstPauseMs; ; wait = Math.min(wait * 1.5, longestPauseMs)) {
      const { status, error } = await this.client.tasks.getTask(taskUid);
      if (status === 'succeeded') return;
      if (status === 'failed' || status === 'canceled')
        throw new Error(`Meilisearch could not do a task: ${JSON.stringify(error)}`);
      if (performance.now() - begun > patienceMs)
        throw new Error('Meilisearch did not finish a task in an hour.');
      await pause(wait);
    }
  }
}
