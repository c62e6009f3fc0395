import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links to set a forgotten password. A new table alone; locks nothing. */
export class ResetPasswords1795492000000 implements MigrationInterface {
  name = 'ResetPasswords1795492000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table password_reset (
        id uuid constraint pk_password_reset primary key,
        address text not null,
        requested_at timestamptz not null,
        expires_at timestamptz not null,
        account_id uuid constraint fk_password_reset_account references account on delete cascade,
        token_hash bytea,
        password_seen bytea,
        constraint uq_password_reset_address unique (address),
        constraint uq_password_reset_token unique (token_hash),
        constraint ck_password_reset_address check (address = lower(address)),
        constraint ck_password_reset_mail check (
          (token_hash is null) = (account_id is null) and (token_hash is null) = (password_seen is null)
        )
      )`);
    await db.query('create index ix_password_reset_expires on password_reset (expires_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table password_reset');
  }
}
