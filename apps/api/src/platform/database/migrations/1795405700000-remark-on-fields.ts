import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reviewers remark on single fields, and what they had before them. An empty table, and a column that is null. */
export class RemarkOnFields1795405700000 implements MigrationInterface {
  name = 'RemarkOnFields1795405700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table review_remark (
        review_id uuid not null,
        field text not null,
        text text not null,
        constraint pk_review_remark primary key (review_id, field)
      )
    `);
    await db.query(`
      alter table review_remark
        add constraint fk_review_remark_review foreign key (review_id) references review (id) on delete cascade
    `);
    await db.query('alter table review add column judged jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table review drop column judged');
    await db.query('drop table review_remark');
  }
}
