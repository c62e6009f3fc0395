import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments on practices and sessions, and reports about them. Empty tables, no locks. */
export class CreateComments1795392540000 implements MigrationInterface {
  name = 'CreateComments1795392540000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table comment (
        id uuid not null,
        practice_id uuid,
        session_id uuid,
        parent_id uuid,
        author_id uuid,
        body text not null,
        language text not null,
        created_at timestamptz not null,
        edited_at timestamptz,
        removed_at timestamptz,
        removed_by uuid,
        constraint pk_comment primary key (id),
        constraint ck_comment_removed check (removed_at is null or body = ''),
        constraint ck_comment_subject check (num_nonnulls(practice_id, session_id) = 1)
      )
    `);
    await db.query(`
      create index ix_comment_parent on comment (parent_id, created_at, id)
    `);
    await db.query(`
      create index ix_comment_session on comment (session_id, created_at, id) where parent_id is null
    `);
    await db.query(`
      create index ix_comment_practice on comment (practice_id, created_at, id) where parent_id is null
    `);
    await db.query(`
      create table report (
        id uuid not null,
        comment_id uuid not null,
        reporter_id uuid,
        reason text not null,
        note text,
        created_at timestamptz not null,
        decided_at timestamptz,
        decided_by uuid,
        decision text,
        constraint pk_report primary key (id),
        constraint ck_report_decision check ((decided_at is null) = (decision is null)),
        constraint ck_report_reason check (reason in ('personal-data', 'hate-or-threat', 'off-topic-or-advertising', 'wrong-information', 'other'))
      )
    `);
    await db.query(`
      create index ix_report_comment on report (comment_id)
    `);
    await db.query(`
      create index ix_report_open on report (created_at, id) where decided_at is null
    `);
    await db.query(`
      alter table comment
        add constraint fk_comment_practice foreign key (practice_id) references practice (id) on delete cascade
    `);
    await db.query(`
      alter table comment
        add constraint fk_comment_session foreign key (session_id) references summit_session (id) on delete cascade
    `);
    await db.query(`
      alter table comment
        add constraint fk_comment_parent foreign key (parent_id) references comment (id) on delete cascade
    `);
    await db.query(`
      alter table comment
        add constraint fk_comment_author foreign key (author_id) references account (id) on delete set null
    `);
    await db.query(`
      alter table report
        add constraint fk_report_comment foreign key (comment_id) references comment (id) on delete cascade
    `);
    await db.query(`
      alter table report
        add constraint fk_report_reporter foreign key (reporter_id) references account (id) on delete set null
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table report, comment');
  }
}
