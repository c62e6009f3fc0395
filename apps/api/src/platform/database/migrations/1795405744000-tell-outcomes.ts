import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came of a session and its minutes, a row for each language. A new table: nothing is locked. */
export class TellOutcomes1795405744000 implements MigrationInterface {
  name = 'TellOutcomes1795405744000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table session_outcome (
        session_id uuid not null,
        language text not null,
        outcome text,
        minutes text,
        justification text,
        saved_by uuid not null,
        saved_at timestamptz not null,
        constraint pk_session_outcome primary key (session_id, language),
        constraint ck_session_outcome_language check (language in ('en', 'fr', 'es')),
        constraint ck_session_outcome_words check (num_nonnulls(outcome, minutes) > 0),
        constraint fk_session_outcome_session foreign key (session_id) references summit_session (id) on delete cascade,
        constraint fk_session_outcome_saver foreign key (saved_by) references account (id)
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table session_outcome');
  }
}
