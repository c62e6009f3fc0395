import { Injectable } from '@nestjs/common';

/** Does one job. It is called at least once, maybe twice, in any order: it reads the state anew and brings it about. */
export type JobHandler = (payload: Record<string, string>) => Promise<void>;

/** Removes what has passed its time, and tells how much it was. */
export type Purge = () => Promise<number>;

/** Which capability does which task. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly times: string[] = [];
  private readonly purges = new Map<string, Purge>();

  handle(task: string, handler: JobHandler): void {
    if (this.handlers.has(task)) throw new Error(`Two handlers for the task ${task}.`);
    this.handlers.set(task, handler);
  }

  /** As `handle`, and adds the job by itself at the times of a crontab pattern (UTC), once however many workers run. */
  handleAt(crontab: string, task: string, handler: JobHandler): void {
    this.handle(task, handler);
    this.times.push(`${crontab} ${task} ?max=3`);
  }

  /** As `handleAt`, for what removes what has passed its time: the command `purge` does all of that at once. */
  purgeAt(crontab: string, task: string, purge: Purge): void {
    this.purges.set(task, purge);
    this.handleAt(crontab, task, async () => {
      await purge();
    });
  }

  /** What removes what has passed its time, by task. */
  allPurges(): ReadonlyMap<string, Purge> {
    return this.purges;
  }

  /** When which task is added by itself, as a crontab. */
  get crontab(): string {
    return this.times.join('\n');
  }

  all(): ReadonlyMap<string, JobHandler> {
    return this.handlers;
  }
}
