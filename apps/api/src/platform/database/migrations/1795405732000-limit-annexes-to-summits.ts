import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Annexes for the participants of one summit. Locks two small tables for a moment. */
export class LimitAnnexesToSummits1795405732000 implements MigrationInterface {
  name = 'LimitAnnexesToSummits1795405732000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table practice_draft add column annex_summit text');
    await db.query('alter table practice_version_annex add column summit text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table practice_version_annex drop column summit');
    await db.query('alter table practice_draft drop column annex_summit');
  }
}
