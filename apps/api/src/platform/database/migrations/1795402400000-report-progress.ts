import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What cities report on commitments. Empty tables, no locks. */
export class ReportProgress1795402400000 implements MigrationInterface {
  name = 'ReportProgress1795402400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table progress_report (
        id uuid not null,
        city_id uuid not null,
        commitment_id uuid not null,
        step text not null,
        as_of date not null,
        is_unchanged boolean not null,
        text text,
        language text not null,
        reported_by uuid not null,
        reported_at timestamptz not null,
        constraint pk_progress_report primary key (id),
        constraint ck_progress_report_step check (step in ('not-started', 'limited', 'substantial', 'complete'))
      )
    `);
    await db.query(`
      create index ix_progress_report_commitment
        on progress_report (commitment_id, city_id, as_of desc, reported_at desc, id desc)
    `);
    await db.query('create index ix_progress_report_city on progress_report (city_id)');
    await db.query(`
      alter table progress_report
        add constraint fk_progress_report_city foreign key (city_id) references city (id)
    `);
    await db.query(`
      alter table progress_report
        add constraint fk_progress_report_commitment foreign key (commitment_id) references commitment (id) on delete cascade
    `);
    await db.query(`
      alter table progress_report
        add constraint fk_progress_report_reporter foreign key (reported_by) references account (id)
    `);
    await db.query(`
      create trigger progress_report_is_frozen before update on progress_report
        for each row execute function refuse_change()
    `);
    await db.query(`
      create table progress_evidence (
        report_id uuid not null,
        practice_id uuid not null,
        constraint pk_progress_evidence primary key (report_id, practice_id)
      )
    `);
    await db.query('create index ix_progress_evidence_practice on progress_evidence (practice_id)');
    await db.query(`
      alter table progress_evidence
        add constraint fk_progress_evidence_report foreign key (report_id) references progress_report (id) on delete cascade
    `);
    await db.query(`
      alter table progress_evidence
        add constraint fk_progress_evidence_practice foreign key (practice_id) references practice (id) on delete cascade
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table progress_evidence, progress_report');
  }
}
