import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files, what a draft shows of them, and what each version has shown. New tables: nothing is locked. */
export class AttachFiles1795405720000 implements MigrationInterface {
  name = 'AttachFiles1795405720000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table stored_file (
        id uuid not null,
        sha256 text not null,
        kind text not null,
        media_type text not null,
        name text not null,
        bytes integer not null,
        width integer,
        height integer,
        state text not null,
        scanned_at timestamptz,
        finding text,
        sent_by uuid not null,
        created_at timestamptz not null,
        constraint pk_stored_file primary key (id),
        constraint ck_stored_file_kind check (kind in ('picture', 'document')),
        constraint ck_stored_file_state check (state in ('waiting', 'available', 'quarantined')),
        constraint ck_stored_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint ck_stored_file_size check ((kind = 'picture') = (width is not null and height is not null)),
        constraint fk_stored_file_sent_by foreign key (sent_by) references account (id)
      )
    `);
    await db.query('create index ix_stored_file_sha256 on stored_file (sha256)');
    await db.query(
      `create index ix_stored_file_waiting on stored_file (created_at) where state = 'waiting'`,
    );
    await db.query(`
      create table practice_draft_attachment (
        practice_id uuid not null,
        file_id uuid not null,
        position integer not null,
        alt text,
        caption text,
        credit text,
        constraint pk_practice_draft_attachment primary key (practice_id, file_id),
        constraint fk_practice_draft_attachment_draft foreign key (practice_id) references practice_draft (practice_id) on delete cascade,
        constraint fk_practice_draft_attachment_file foreign key (file_id) references stored_file (id)
      )
    `);
    await db.query(
      'create index ix_practice_draft_attachment_file on practice_draft_attachment (file_id)',
    );
    await db.query(`
      create table practice_version_attachment (
        version_id uuid not null,
        file_id uuid not null,
        position integer not null,
        alt text,
        caption text,
        credit text,
        constraint pk_practice_version_attachment primary key (version_id, file_id),
        constraint fk_practice_version_attachment_version foreign key (version_id) references practice_version (id) on delete cascade,
        constraint fk_practice_version_attachment_file foreign key (file_id) references stored_file (id)
      )
    `);
    await db.query(
      'create index ix_practice_version_attachment_file on practice_version_attachment (file_id)',
    );
    await db.query(`
      create trigger practice_version_attachment_is_frozen before update on practice_version_attachment
        for each row execute function refuse_change()
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table practice_version_attachment, practice_draft_attachment, stored_file',
    );
  }
}
