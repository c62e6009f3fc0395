import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When cities were asked to report. An empty table, no locks. */
export class RemindCities1795404500000 implements MigrationInterface {
  name = 'RemindCities1795404500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table progress_reminder (
        id uuid not null,
        city_id uuid not null,
        sent_at timestamptz not null,
        sent_by uuid,
        answered_at timestamptz,
        constraint pk_progress_reminder primary key (id)
      )
    `);
    await db.query(
      'create index ix_progress_reminder_city on progress_reminder (city_id, sent_at)',
    );
    await db.query(`
      alter table progress_reminder
        add constraint fk_progress_reminder_city foreign key (city_id) references city (id)
    `);
    await db.query(`
      alter table progress_reminder
        add constraint fk_progress_reminder_sender foreign key (sent_by) references account (id)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table progress_reminder');
  }
}
