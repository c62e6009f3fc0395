import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their role in a city, and where they are signed in. Empty tables, no locks. */
export class CreateAccounts1795392240000 implements MigrationInterface {
  name = 'CreateAccounts1795392240000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table account (
        id uuid not null,
        email text not null,
        display_name text not null,
        password_hash text,
        language text not null default 'en',
        roles text[] not null default '{}',
        created_at timestamptz not null default now(),
        disabled_at timestamptz,
        constraint pk_account primary key (id),
        constraint uq_account_email unique (email),
        constraint ck_account_language check (language in ('en', 'fr', 'es')),
        constraint ck_account_email check (email = lower(email))
      )
    `);
    await db.query(`
      create table membership (
        account_id uuid not null,
        city_id uuid not null,
        role text not null,
        created_at timestamptz not null default now(),
        constraint pk_membership primary key (account_id, city_id),
        constraint ck_membership_role check (role in ('editor', 'coordinator'))
      )
    `);
    await db.query(`
      create index ix_membership_city on membership (city_id)
    `);
    await db.query(`
      create table sign_in_session (
        id uuid not null,
        account_id uuid not null,
        token_hash bytea not null,
        started_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        device text not null,
        constraint pk_sign_in_session primary key (id),
        constraint uq_sign_in_session_token unique (token_hash)
      )
    `);
    await db.query(`
      create index ix_sign_in_session_account on sign_in_session (account_id)
    `);
    await db.query(`
      alter table membership
        add constraint fk_membership_account foreign key (account_id) references account (id) on delete cascade
    `);
    await db.query(`
      alter table membership
        add constraint fk_membership_city foreign key (city_id) references city (id)
    `);
    await db.query(`
      alter table sign_in_session
        add constraint fk_sign_in_session_account foreign key (account_id) references account (id) on delete cascade
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table sign_in_session, membership, account');
  }
}
