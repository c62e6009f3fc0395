import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to accounts. A new table alone; locks nothing. */
export class InviteAccounts1795490900000 implements MigrationInterface {
  name = 'InviteAccounts1795490900000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table account_invitation (
        id uuid constraint pk_account_invitation primary key,
        purpose text not null,
        summit_id uuid constraint fk_account_invitation_summit references summit on delete cascade,
        city_id uuid constraint fk_account_invitation_city references city on delete cascade,
        role text,
        address text not null,
        language text not null,
        invited_by uuid not null
          constraint fk_account_invitation_inviter references account on delete cascade,
        invited_at timestamptz not null,
        expires_at timestamptz not null,
        token_hash bytea,
        constraint uq_account_invitation_office unique (summit_id, address),
        constraint uq_account_invitation_team unique (city_id, address),
        constraint uq_account_invitation_token unique (token_hash),
        constraint ck_account_invitation_purpose check (purpose in ('office', 'team')),
        constraint ck_account_invitation_summit check ((purpose = 'office') = (summit_id is not null)),
        constraint ck_account_invitation_city check ((purpose = 'team') = (city_id is not null)),
        constraint ck_account_invitation_team_role check ((purpose = 'team') = (role is not null)),
        constraint ck_account_invitation_role check (role in ('editor', 'coordinator')),
        constraint ck_account_invitation_address check (address = lower(address)),
        constraint ck_account_invitation_language check (language in ('en', 'fr', 'es'))
      )`);
    await db.query('create index ix_account_invitation_expires on account_invitation (expires_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table account_invitation');
  }
}
