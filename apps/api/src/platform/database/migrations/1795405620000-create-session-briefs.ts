import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What organisers write for the brief of a session, a row for each language. A new table: nothing is locked. */
export class CreateSessionBriefs1795405620000 implements MigrationInterface {
  name = 'CreateSessionBriefs1795405620000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table session_brief (
        session_id uuid not null,
        language text not null,
        aim text,
        agenda text,
        questions text,
        justification text,
        saved_by uuid not null,
        saved_at timestamptz not null,
        constraint pk_session_brief primary key (session_id, language),
        constraint ck_session_brief_language check (language in ('en', 'fr', 'es')),
        constraint fk_session_brief_session foreign key (session_id) references summit_session (id) on delete cascade,
        constraint fk_session_brief_saver foreign key (saved_by) references account (id)
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table session_brief');
  }
}
