import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why passages of what organisers say of a case study may stand. The table is small: locked for a moment. */
export class JustifyCaseStudies1795405440000 implements MigrationInterface {
  name = 'JustifyCaseStudies1795405440000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table case_study add column justification text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table case_study drop column justification');
  }
}
