import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which edition a city signed; null for what was signed without one. Locks the small table of signatures for a moment. */
export class SignEditions1795490010000 implements MigrationInterface {
  name = 'SignEditions1795490010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table declaration_signature add column edition integer');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table declaration_signature drop column edition');
  }
}
