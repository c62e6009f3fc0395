import { Injectable } from '@nestjs/common';

/** Does one job. It is called at least once, maybe twice, in any order: it reads the state anew and brings it about. */
export type JobHandler = (payload: Record<string, string>) => Promise<void>;

/** Which capability does which task. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly times: string[] = [];

  handle(task: string, handler: JobHandler): void {
    if (this.handlers.has(task)) throw new Error(`Two handlers for the task ${task}.`);
    this.handlers.set(task, handler);
  }

  /** As `handle`, and adds the job by itself at the times of a crontab pattern (UTC), once however many workers run. */
  handleAt(crontab: string, task: string, handler: JobHandler): void {
    this.handle(task, handler);
    this.times.push(`${crontab} ${task} ?max=3`);
  }

  /** When which task is added by itself, as a crontab. */
  get crontab(): string {
    return this.times.join('\n');
  }

  all(): ReadonlyMap<string, JobHandler> {
    return this.handlers;
  }
}
