import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which links of published practices still answer. An empty table, no locks. */
export class CheckLinks1795405731000 implements MigrationInterface {
  name = 'CheckLinks1795405731000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table external_link (
        address text not null,
        next_check_at timestamptz not null,
        checked_at timestamptz,
        http_status integer,
        fault text,
        failing_since timestamptz,
        is_broken boolean not null default false,
        constraint pk_external_link primary key (address)
      )
    `);
    await db.query('create index ix_external_link_next on external_link (next_check_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table external_link');
  }
}
