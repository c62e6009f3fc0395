import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions that are minor edits of the one before. Every new column is null or has a constant default: each table is locked for a moment and not rewritten. */
export class MarkMinorEdits1795405704000 implements MigrationInterface {
  name = 'MarkMinorEdits1795405704000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table practice_draft add column minor_edit text
    `);
    await db.query(`
      alter table review add column minor_edit text
    `);
    await db.query(`
      alter table practice_version
        add column is_minor boolean not null default false,
        add column change_note text
    `);
    await db.query(`
      alter table practice_version
        add constraint ck_practice_version_minor check (not is_minor or (version > 1 and change_note is not null))
    `);
    await db.query(`
      alter table practice add column news_version_id uuid
    `);
    await db.query(`
      alter table practice
        add constraint fk_practice_news_version foreign key (news_version_id) references practice_version (id)
          deferrable initially deferred
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table practice drop column news_version_id');
    await db.query('alter table practice_version drop column change_note, drop column is_minor');
    await db.query('alter table review drop column minor_edit');
    await db.query('alter table practice_draft drop column minor_edit');
  }
}
