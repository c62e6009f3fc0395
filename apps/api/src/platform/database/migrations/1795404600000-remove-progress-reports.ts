import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why passages of a report may stand, and reports that moderators have removed. The column is added without a default: it
 * locks the table for a moment only.
 */
export class RemoveProgressReports1795404600000 implements MigrationInterface {
  name = 'RemoveProgressReports1795404600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table progress_report add column justification text');
    await db.query(`
      create table progress_removal (
        report_id uuid not null,
        city_id uuid not null,
        commitment_id uuid not null,
        step text not null,
        as_of date not null,
        reported_by uuid not null,
        reported_at timestamptz not null,
        reason text not null,
        removed_by uuid not null,
        removed_at timestamptz not null,
        constraint pk_progress_removal primary key (report_id)
      )
    `);
    await db.query(`
      alter table progress_removal
        add constraint fk_progress_removal_city foreign key (city_id) references city (id)
    `);
    await db.query(`
      alter table progress_removal
        add constraint fk_progress_removal_commitment foreign key (commitment_id) references commitment (id) on delete cascade
    `);
    await db.query(`
      alter table progress_removal
        add constraint fk_progress_removal_reporter foreign key (reported_by) references account (id)
    `);
    await db.query(`
      alter table progress_removal
        add constraint fk_progress_removal_remover foreign key (removed_by) references account (id)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table progress_removal');
    await db.query('alter table progress_report drop column justification');
  }
}
