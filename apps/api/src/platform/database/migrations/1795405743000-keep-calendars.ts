import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which sessions people want in their calendars, and the secret address of each such calendar. New tables: nothing is locked. */
export class KeepCalendars1795405743000 implements MigrationInterface {
  name = 'KeepCalendars1795405743000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table personal_calendar (
        id uuid not null,
        account_id uuid not null,
        made_at timestamptz not null,
        constraint pk_personal_calendar primary key (id),
        constraint uq_personal_calendar_account unique (account_id),
        constraint fk_personal_calendar_account foreign key (account_id) references account (id) on delete cascade
      )
    `);
    await db.query(`
      create table chosen_session (
        account_id uuid not null,
        session_id uuid not null,
        chosen_at timestamptz not null,
        constraint pk_chosen_session primary key (account_id, session_id),
        constraint fk_chosen_session_account foreign key (account_id) references account (id) on delete cascade,
        constraint fk_chosen_session_session foreign key (session_id) references summit_session (id) on delete cascade
      )
    `);
    await db.query('create index ix_chosen_session_session on chosen_session (session_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table chosen_session, personal_calendar');
  }
}
