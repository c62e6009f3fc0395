import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which reviewer has which draft. An empty table, no locks. */
export class AssignReviews1795405701000 implements MigrationInterface {
  name = 'AssignReviews1795405701000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table review_assignment (
        practice_id uuid not null,
        reviewer_id uuid not null,
        assigned_by uuid not null,
        assigned_at timestamptz not null,
        constraint pk_review_assignment primary key (practice_id)
      )
    `);
    await db.query(`
      create index ix_review_assignment_reviewer on review_assignment (reviewer_id)
    `);
    await db.query(`
      alter table review_assignment
        add constraint fk_review_assignment_draft foreign key (practice_id) references practice_draft (practice_id) on delete cascade,
        add constraint fk_review_assignment_reviewer foreign key (reviewer_id) references account (id),
        add constraint fk_review_assignment_assigner foreign key (assigned_by) references account (id)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table review_assignment');
  }
}
