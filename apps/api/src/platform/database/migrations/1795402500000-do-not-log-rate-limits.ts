import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts of attempts are written without the log: nobody waits for the disk to have counted, and what is lost when PostgreSQL
 * itself ends badly is who had tried how often within the hour. Rewrites a small table under an exclusive lock, a moment long.
 */
export class DoNotLogRateLimits1795402500000 implements MigrationInterface {
  name = 'DoNotLogRateLimits1795402500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table rate_limit set unlogged');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table rate_limit set logged');
  }
}
