import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who presents a case study, what organisers say of it, and who pinned it. The table is small: locked for a moment. */
export class PinCaseStudies1795404700000 implements MigrationInterface {
  name = 'PinCaseStudies1795404700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table case_study
        add column presenter text,
        add column note text,
        add column language text,
        add column is_named boolean not null default false,
        add column pinned_by uuid,
        add column pinned_at timestamptz
    `);
    await db.query(`
      alter table case_study
        add constraint fk_case_study_pinner foreign key (pinned_by) references account (id)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table case_study
        drop column pinned_at,
        drop column pinned_by,
        drop column is_named,
        drop column language,
        drop column note,
        drop column presenter
    `);
  }
}
