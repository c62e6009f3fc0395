import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  Logger as WorkerLogger,
  run,
  runOnce,
  type Runner,
  type RunnerOptions,
  type TaskList,
} from 'graphile-worker';
import { Database } from '../database/database';
import { logger } from '../observability/logger';
import { JobHandlers } from './job-handlers';

/** Takes jobs from the queue and does them; in the site's process on one machine, in one of its own elsewhere. */
@Injectable()
export class Worker implements BeforeApplicationShutdown {
  private runner: Runner | null = null;

  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
  ) {}

  async start(): Promise<void> {
    this.runner = await run({
      ...this.options(),
      crontab: this.handlers.crontab,
      concurrency: 4,
      pollInterval: 1_000,
      noHandleSignals: true,
    });
  }

  /** Does what is waiting and returns: for commands and tests. */
  async drain(): Promise<void> {
    await runOnce(this.options());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop().catch(() => undefined);
  }

  private options(): RunnerOptions {
    const taskList: TaskList = {};
    for (const [task, handler] of this.handlers.all()) {
      taskList[task] = async (payload, helpers) => {
        try {
          await handler(payload as Record<string, string>);
        } catch (error) {
          logger.warn({ event: 'job-failed', task, attempt: helpers.job.attempts, err: error });
          throw error;
        }
      };
    }
    return { pgPool: this.database.primary, taskList, logger: quiet };
  }
}

/** The worker's own chatter is dropped: what matters is logged above. */
const quiet = new WorkerLogger(() => () => undefined);
