import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that people keep, and of which versions they have been told. Empty tables, no locks. */
export class SaveSearches1795396000000 implements MigrationInterface {
  name = 'SaveSearches1795396000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table saved_search (
        id uuid not null,
        account_id uuid not null,
        name text not null,
        query text not null,
        rhythm text not null,
        hour integer not null,
        time_zone text not null,
        next_alert_at timestamptz,
        news_since timestamptz not null,
        created_at timestamptz not null,
        constraint pk_saved_search primary key (id),
        constraint uq_saved_search_query unique (account_id, query),
        constraint ck_saved_search_hour check (hour between 0 and 23),
        constraint ck_saved_search_rhythm check (rhythm in ('never', 'at-once', 'daily', 'weekly'))
      )
    `);
    await db.query(`
      create index ix_saved_search_due on saved_search (next_alert_at) where next_alert_at is not null
    `);
    await db.query(`
      create table told_version (
        saved_search_id uuid not null,
        version_id uuid not null,
        run_id uuid not null,
        told_at timestamptz not null,
        constraint pk_told_version primary key (saved_search_id, version_id)
      )
    `);
    await db.query(`
      alter table saved_search
        add constraint fk_saved_search_account foreign key (account_id) references account (id) on delete cascade
    `);
    await db.query(`
      alter table told_version
        add constraint fk_told_version_search foreign key (saved_search_id) references saved_search (id) on delete cascade
    `);
    await db.query(`
      alter table told_version
        add constraint fk_told_version_version foreign key (version_id) references practice_version (id) on delete cascade
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table told_version, saved_search');
  }
}
