import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database';
import { Gauges, type Reading } from '../observability/gauges';
import { JobHandlers } from './job-handlers';

const states = ['waiting', 'running', 'failed'] as const;

/** Tells operators how many jobs there are, and how long the oldest has been waiting. */
@Injectable()
export class JobGauges implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly gauges: Gauges,
  ) {}

  onModuleInit(): void {
    this.gauges.tell({
      name: 'praxis_jobs',
      help: 'Jobs of each task: waiting for their first or another try, running, failed for good.',
      labelNames: ['task', 'state'],
      read: () => this.count(),
    });
    this.gauges.tell({
      name: 'praxis_oldest_waiting_job_seconds',
      help: 'How long ago the oldest job was added that still waits to be done; 0 when none waits.',
      read: async () => [{ value: await this.age() }],
    });
  }

  private async count(): Promise<Reading[]> {
    const rows = await this.database.rows<{ task: string; state: string; value: number }>(
      'count-jobs',
      countJobs,
    );
    const known = [...this.handlers.all().keys()].flatMap((task) =>
      states.map((state) => ({ task, state, value: 0 })),
    );
    const counted = new Set(rows.map(({ task, state }) => `${task} ${state}`));
    return [...rows, ...known.filter(({ task, state }) => !counted.has(`${task} ${state}`))].map(
      ({ task, state, value }) => ({ labels: { task, state }, value }),
    );
  }

  private async age(): Promise<number> {
    const [row] = await this.database.rows<{ seconds: number | null }>('oldest-job', oldestJob);
    return row?.seconds ?? 0;
  }
}

const countJobs = `
  select task_identifier as task,
         case when locked_at is not null then 'running' when attempts >= max_attempts then 'failed' else 'waiting' end as state,
         count(*)::int as value
    from graphile_worker.jobs group by 1, 2`;

/** Since it was added, not since it was last tried: what fails again and again has been waiting all the while. */
const oldestJob = `
  select extract(epoch from now() - min(created_at))::float8 as seconds
    from graphile_worker.jobs where locked_at is null and attempts < max_attempts`;
