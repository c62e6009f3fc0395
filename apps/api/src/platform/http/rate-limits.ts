import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../database/database';
import { JobHandlers } from '../jobs/job-handlers';

/** So many points in so many seconds. */
export interface Budget {
  name: string;
  points: number;
  seconds: number;
}

/** Budgets of attempts, counted in PostgreSQL, so that every process sees the same count. */
@Injectable()
export class RateLimits implements OnModuleInit {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.purgeAt('41 3 * * *', 'forget-old-attempts', () => this.forgetOld());
  }

  /** Removes the counts of windows that are over. */
  async forgetOld(): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(
      'rate-limit-forget-old',
      `with gone as (delete from rate_limit where expire < extract(epoch from now()) * 1000 returning 1)
       select count(*)::int as count from gone`,
    );
    return row?.count ?? 0;
  }

  /** Takes one point; the seconds to wait when none is left, else 0. */
  async take(budget: Budget, key: string): Promise<number> {
    try {
      await this.limiter(budget).consume(key);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return secondsLeft(refusal);
      throw refusal;
    }
  }

  /**
   * Takes one point as `take` does, within the statement that does what is counted: for what is done so often that asking
   * twice would tell. `taken` is a common table expression of one row: `isWithin` tells whether there was a point left, `expire` when
   * the next ones are, in milliseconds since 1970.
   * @param place of the first of its four values among those of the statement
   */
  takenWithin(
    budget: Budget,
    key: string,
    now: Date,
    place: number,
  ): { taken: string; values: unknown[] } {
    const value = (i: number): string => `$${String(place + i)}`;
    return {
      taken: `
        taken as (
          insert into rate_limit as known (key, points, expire) values (${value(0)}, 1, ${value(2)}::bigint)
          on conflict (key) do update set
            points = case when known.expire <= ${value(3)}::bigint then 1 else known.points + 1 end,
            expire = case when known.expire <= ${value(3)}::bigint then excluded.expire else known.expire end
          returning points <= ${value(1)} as "isWithin", expire
        )`,
      values: [
        this.limiter(budget).getKey(key),
        budget.points,
        now.getTime() + budget.seconds * 1_000,
        now.getTime(),
      ],
    };
  }

  /** The seconds to wait when the budget is used up, without taking a point; else 0. */
  async wait(budget: Budget, key: string): Promise<number> {
    const state = await this.limiter(budget).get(key);
    return state !== null && state.consumedPoints >= budget.points ? secondsLeft(state) : 0;
  }

  async forget(budget: Budget, key: string): Promise<void> {
    await this.limiter(budget).delete(key);
  }

  private limiter({ name, points, seconds }: Budget): RateLimiterPostgres {
    const id = `${name}:${String(points)}`;
    let limiter = this.limiters.get(id);
    if (!limiter) {
      limiter = new RateLimiterPostgres({
        storeClient: this.database.primary,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix: name,
        points,
        duration: seconds,
        clearExpiredByTimeout: false,
      });
      this.limiters.set(id, limiter);
    }
    return limiter;
  }
}

/** Whole seconds, one at least. @param moment in milliseconds since 1970 */
export function secondsUntil(moment: number, now: Date): number {
  return Math.max(1, Math.ceil((moment - now.getTime()) / 1_000));
}

function secondsLeft(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
}
