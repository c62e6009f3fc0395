import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters of attempts, shared by every process. Empty table, no locks. */
export class CreateRateLimits1795392300000 implements MigrationInterface {
  name = 'CreateRateLimits1795392300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table rate_limit (
        key varchar(255) not null,
        points integer not null default '0',
        expire bigint,
        constraint pk_rate_limit primary key (key)
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table rate_limit');
  }
}
