import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has written in which practice, as far as it is known, and which reviewers have declared a conflict of interest. New tables. */
export class DeclareConflicts1795405702000 implements MigrationInterface {
  name = 'DeclareConflicts1795405702000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table practice_writer (
        practice_id uuid not null,
        account_id uuid not null,
        constraint pk_practice_writer primary key (practice_id, account_id)
      )
    `);
    await db.query(`
      alter table practice_writer
        add constraint fk_practice_writer_practice foreign key (practice_id) references practice (id) on delete cascade,
        add constraint fk_practice_writer_account foreign key (account_id) references account (id) on delete cascade
    `);
    await db.query(`
      insert into practice_writer (practice_id, account_id)
      select id, created_by from practice where created_by is not null
      union
      select practice_id, updated_by from practice_draft
      union
      select practice_id, submitted_by from practice_draft where submitted_by is not null
      union
      select practice_id, author_id from review
    `);
    await db.query(`
      create table review_conflict (
        id uuid not null,
        practice_id uuid not null,
        reviewer_id uuid not null,
        reason text not null,
        declared_at timestamptz not null,
        constraint pk_review_conflict primary key (id),
        constraint uq_review_conflict_reviewer unique (practice_id, reviewer_id),
        constraint ck_review_conflict_reason check (length(reason) > 0)
      )
    `);
    await db.query(`
      alter table review_conflict
        add constraint fk_review_conflict_practice foreign key (practice_id) references practice (id) on delete cascade,
        add constraint fk_review_conflict_reviewer foreign key (reviewer_id) references account (id)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table review_conflict');
    await db.query('drop table practice_writer');
  }
}
