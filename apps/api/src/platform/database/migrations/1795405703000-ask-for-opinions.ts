import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second opinions that reviewers ask of each other. An empty table, no locks. */
export class AskForOpinions1795405703000 implements MigrationInterface {
  name = 'AskForOpinions1795405703000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table review_opinion (
        id uuid not null,
        practice_id uuid not null,
        draft_revision int not null,
        asked_by uuid not null,
        asked_of uuid not null,
        question text not null,
        asked_at timestamptz not null,
        verdict text,
        text text,
        given_at timestamptz,
        withdrawn_at timestamptz,
        constraint pk_review_opinion primary key (id),
        constraint ck_review_opinion_verdict check (verdict in ('approve', 'request-changes', 'decline')),
        constraint ck_review_opinion_given check (num_nonnulls(verdict, text, given_at) in (0, 3)),
        constraint ck_review_opinion_over check (given_at is null or withdrawn_at is null),
        constraint ck_review_opinion_other check (asked_by <> asked_of)
      )
    `);
    await db.query(`
      create index ix_review_opinion_practice on review_opinion (practice_id, asked_at)
    `);
    await db.query(`
      create unique index uq_review_opinion_open on review_opinion (practice_id, asked_of)
        where given_at is null and withdrawn_at is null
    `);
    await db.query(`
      alter table review_opinion
        add constraint fk_review_opinion_practice foreign key (practice_id) references practice (id) on delete cascade,
        add constraint fk_review_opinion_asker foreign key (asked_by) references account (id),
        add constraint fk_review_opinion_asked foreign key (asked_of) references account (id)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table review_opinion');
  }
}
