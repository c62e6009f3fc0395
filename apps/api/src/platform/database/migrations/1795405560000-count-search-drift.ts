import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was last counted of how far the search engines are from what is published. An empty table, no locks. */
export class CountSearchDrift1795405560000 implements MigrationInterface {
  name = 'CountSearchDrift1795405560000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table search_drift (
        engine text not null,
        practices integer not null,
        counted_at timestamp with time zone not null,
        constraint pk_search_drift primary key (engine)
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table search_drift');
  }
}
