import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of programs, of which only hashes are kept. An empty table, no locks. */
export class CreateApiKeys1795403700000 implements MigrationInterface {
  name = 'CreateApiKeys1795403700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table api_key (
        id uuid not null,
        account_id uuid not null,
        name text not null,
        scope text not null,
        secret_hash bytea not null,
        hint text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        constraint pk_api_key primary key (id),
        constraint uq_api_key_secret unique (secret_hash),
        constraint ck_api_key_scope check (scope in ('read', 'read-own', 'write-drafts'))
      )
    `);
    await db.query('create index ix_api_key_account on api_key (account_id)');
    await db.query(`
      alter table api_key
        add constraint fk_api_key_account foreign key (account_id) references account (id) on delete cascade
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table api_key');
  }
}
