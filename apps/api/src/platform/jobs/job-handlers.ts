import { Injectable } from '@nestjs/common';

/** Does one job. It is called at least once, maybe twice, in any order: it reads the state anew and brings it about. */
export type JobHandler = (payload: Record<string, string>) => Promise<void>;

/** Which capability does which task. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();

  handle(task: string, handler: JobHandler): void {
    if (this.handlers.has(task)) throw new Error(`Two handlers for the task ${task}.`);
    this.handlers.set(task, handler);
  }

  all(): ReadonlyMap<string, JobHandler> {
    return this.handlers;
  }
}
