import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What cities say once a year of whether their practices still run. The new columns of practices have constant defaults: the
 * table is locked for a moment, not rewritten; the check is read once over all of its rows. The other tables are empty.
 */
export class ConfirmPractices1795405600000 implements MigrationInterface {
  name = 'ConfirmPractices1795405600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table practice
        add column answered_status text,
        add column answered_on date,
        add column is_unconfirmed boolean not null default false
    `);
    await db.query(`
      alter table practice
        add constraint ck_practice_answered check ((answered_status is null) = (answered_on is null))
    `);
    await db.query(`
      create table confirmation_question (
        id uuid not null,
        practice_id uuid not null,
        asked_at timestamptz not null,
        service_address text,
        reminded_at timestamptz,
        answered_at timestamptz,
        answer text,
        constraint pk_confirmation_question primary key (id),
        constraint ck_confirmation_question_answer check (answer in ('running', 'dormant', 'ended')),
        constraint ck_confirmation_question_answered check ((answer is null) = (answered_at is null))
      )
    `);
    await db.query(`
      create index ix_confirmation_question_practice on confirmation_question (practice_id, asked_at)
    `);
    await db.query(`
      create index ix_confirmation_question_open on confirmation_question (asked_at) where answered_at is null
    `);
    await db.query(`
      alter table confirmation_question
        add constraint fk_confirmation_question_practice foreign key (practice_id) references practice (id) on delete cascade
    `);
    await db.query(`
      create table practice_confirmation (
        id uuid not null,
        practice_id uuid not null,
        answer text not null,
        said_at timestamptz not null,
        said_by uuid,
        question_id uuid,
        constraint pk_practice_confirmation primary key (id),
        constraint ck_practice_confirmation_answer check (answer in ('running', 'dormant', 'ended'))
      )
    `);
    await db.query(`
      create index ix_practice_confirmation_practice on practice_confirmation (practice_id, said_at)
    `);
    await db.query(`
      alter table practice_confirmation
        add constraint fk_practice_confirmation_practice foreign key (practice_id) references practice (id) on delete cascade,
        add constraint fk_practice_confirmation_sayer foreign key (said_by) references account (id),
        add constraint fk_practice_confirmation_question foreign key (question_id) references confirmation_question (id) on delete cascade
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table practice_confirmation');
    await db.query('drop table confirmation_question');
    await db.query(`
      alter table practice
        drop column is_unconfirmed,
        drop column answered_on,
        drop column answered_status
    `);
  }
}
