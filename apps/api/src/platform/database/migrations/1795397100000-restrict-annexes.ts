import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Verified cities, and annexes for them. Columns that may be null and an empty table: locks cities, drafts and versions
 * for a moment.
 */
export class RestrictAnnexes1795397100000 implements MigrationInterface {
  name = 'RestrictAnnexes1795397100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table city add verified_at timestamptz');
    await db.query('alter table practice_draft add annex text');
    await db.query(`
      create table practice_version_annex (
        version_id uuid not null,
        body text not null,
        constraint pk_practice_version_annex primary key (version_id),
        constraint fk_practice_version_annex_version foreign key (version_id) references practice_version (id) on delete cascade
      )
    `);
    await db.query(`
      create trigger practice_version_annex_is_frozen before update on practice_version_annex
        for each row execute function refuse_change()
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table practice_version_annex');
    await db.query('alter table practice_draft drop column annex');
    await db.query('alter table city drop column verified_at');
  }
}
