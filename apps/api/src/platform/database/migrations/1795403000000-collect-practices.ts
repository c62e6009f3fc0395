import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Collections, and their editions, which a trigger keeps as they are. Empty tables, no locks. */
export class CollectPractices1795403000000 implements MigrationInterface {
  name = 'CollectPractices1795403000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table collection (
        id uuid not null,
        number serial not null,
        curator_id uuid not null,
        name text not null,
        description text,
        language text not null,
        is_public boolean not null,
        hidden_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint pk_collection primary key (id),
        constraint uq_collection_number unique (number),
        constraint ck_collection_language check (language in ('en', 'fr', 'es'))
      )
    `);
    await db.query('create index ix_collection_curator on collection (curator_id)');
    await db.query(`
      alter table collection
        add constraint fk_collection_curator foreign key (curator_id) references account (id) on delete cascade
    `);
    await db.query(`
      create table collection_entry (
        collection_id uuid not null,
        practice_id uuid not null,
        position integer not null,
        note text,
        constraint pk_collection_entry primary key (collection_id, practice_id)
      )
    `);
    await db.query('create index ix_collection_entry_practice on collection_entry (practice_id)');
    await db.query(`
      alter table collection_entry
        add constraint fk_collection_entry_collection foreign key (collection_id) references collection (id) on delete cascade
    `);
    await db.query(`
      alter table collection_entry
        add constraint fk_collection_entry_practice foreign key (practice_id) references practice (id) on delete cascade
    `);
    await db.query(`
      create table collection_edition (
        id uuid not null,
        collection_id uuid not null,
        edition integer not null,
        name text not null,
        description text,
        language text not null,
        frozen_at timestamptz not null,
        constraint pk_collection_edition primary key (id),
        constraint uq_collection_edition_number unique (collection_id, edition)
      )
    `);
    await db.query(`
      alter table collection_edition
        add constraint fk_collection_edition_collection foreign key (collection_id) references collection (id) on delete cascade
    `);
    await db.query(`
      create table collection_edition_entry (
        edition_id uuid not null,
        position integer not null,
        version_id uuid not null,
        note text,
        constraint pk_collection_edition_entry primary key (edition_id, position)
      )
    `);
    await db.query(
      'create index ix_collection_edition_entry_version on collection_edition_entry (version_id)',
    );
    await db.query(`
      alter table collection_edition_entry
        add constraint fk_collection_edition_entry_edition foreign key (edition_id) references collection_edition (id) on delete cascade
    `);
    await db.query(`
      alter table collection_edition_entry
        add constraint fk_collection_edition_entry_version foreign key (version_id) references practice_version (id) on delete cascade
    `);
    for (const table of ['collection_edition', 'collection_edition_entry'])
      await db.query(`
        create trigger ${table}_is_frozen before update on ${table}
          for each row execute function refuse_change()
      `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table collection_edition_entry, collection_edition, collection_entry, collection',
    );
  }
}
