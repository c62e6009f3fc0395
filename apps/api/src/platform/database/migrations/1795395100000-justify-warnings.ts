import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why passages that could harm somebody may stand. An empty table; locks the practices for the moment of its keys. */
export class JustifyWarnings1795395100000 implements MigrationInterface {
  name = 'JustifyWarnings1795395100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table practice_justification (
        practice_id uuid not null,
        warning text not null,
        reason text not null,
        justified_by uuid not null,
        justified_at timestamptz not null,
        constraint pk_practice_justification primary key (practice_id, warning),
        constraint ck_practice_justification_reason check (length(reason) > 0),
        constraint fk_practice_justification_practice foreign key (practice_id) references practice (id) on delete cascade,
        constraint fk_practice_justification_account foreign key (justified_by) references account (id)
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table practice_justification');
  }
}
