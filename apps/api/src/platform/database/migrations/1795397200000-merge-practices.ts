import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practices that were merged into others. Reads every practice once to check it, and locks the table for that. */
export class MergePractices1795397200000 implements MigrationInterface {
  name = 'MergePractices1795397200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table practice drop constraint ck_practice_publication');
    await db.query('alter table practice drop constraint ck_practice_withdrawn');
    await db.query(`
      alter table practice
        add constraint ck_practice_publication check (publication in ('unpublished', 'published', 'withdrawn', 'merged')),
        add constraint ck_practice_withdrawn check (
          (publication in ('withdrawn', 'merged')) = (withdrawn_at is not null and withdrawal_reason is not null)
        ),
        add constraint ck_practice_merged check (publication <> 'merged' or successor_id is not null)
    `);
  }

  /** What was merged is withdrawn then, with the same reason and the same practice to read instead. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table practice drop constraint ck_practice_merged');
    await db.query('alter table practice drop constraint ck_practice_publication');
    await db.query('alter table practice drop constraint ck_practice_withdrawn');
    await db.query(`update practice set publication = 'withdrawn' where publication = 'merged'`);
    await db.query(`
      alter table practice
        add constraint ck_practice_publication check (publication in ('unpublished', 'published', 'withdrawn')),
        add constraint ck_practice_withdrawn check (
          (publication = 'withdrawn') = (withdrawn_at is not null and withdrawal_reason is not null)
        )
    `);
  }
}
