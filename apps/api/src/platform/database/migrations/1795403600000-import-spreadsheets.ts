import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that people send to be imported, and how columns are mapped. Two empty tables. What another system calls a practice
 * is from now on unique within its city: the index is made anew, and writers of practices wait for that moment.
 */
export class ImportSpreadsheets1795403600000 implements MigrationInterface {
  name = 'ImportSpreadsheets1795403600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table spreadsheet_import (
        id uuid not null,
        city_id uuid not null,
        account_id uuid not null,
        language text not null,
        file_name text not null,
        content bytea,
        sheet text not null,
        headings jsonb not null,
        samples jsonb not null,
        row_count integer not null,
        columns jsonb not null,
        is_remembered boolean not null,
        state text not null,
        is_skipping_bad boolean not null default false,
        done integer not null default 0,
        report jsonb,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        constraint pk_spreadsheet_import primary key (id),
        constraint fk_spreadsheet_import_city foreign key (city_id) references city (id),
        constraint fk_spreadsheet_import_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_spreadsheet_import_language check (language in ('en', 'fr', 'es')),
        constraint ck_spreadsheet_import_state check (state in ('waiting', 'checking', 'checked', 'importing', 'imported')),
        constraint ck_spreadsheet_import_content check (state = 'imported' or content is not null)
      )
    `);
    await db.query(
      'create index ix_spreadsheet_import_account on spreadsheet_import (account_id, created_at)',
    );
    await db.query('create index ix_spreadsheet_import_age on spreadsheet_import (changed_at)');
    await db.query(`
      create table spreadsheet_mapping (
        city_id uuid not null,
        headings text not null,
        columns jsonb not null,
        changed_at timestamptz not null,
        constraint pk_spreadsheet_mapping primary key (city_id, headings),
        constraint fk_spreadsheet_mapping_city foreign key (city_id) references city (id) on delete cascade
      )
    `);
    await db.query('alter table practice drop constraint uq_practice_external_id');
    await db.query(
      'alter table practice add constraint uq_practice_external_id unique (external_id, city_id)',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table practice drop constraint uq_practice_external_id');
    await db.query(
      'alter table practice add constraint uq_practice_external_id unique (external_id)',
    );
    await db.query('drop table spreadsheet_mapping');
    await db.query('drop table spreadsheet_import');
  }
}
