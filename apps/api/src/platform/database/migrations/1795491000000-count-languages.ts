import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many people of a request need each language. Adds a column with a default: locks nothing for long. */
export class CountLanguages1795491000000 implements MigrationInterface {
  name = 'CountLanguages1795491000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table participation_request add column people_by_language jsonb not null default '{}'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table participation_request drop column people_by_language');
  }
}
