import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Summits, the claims about them, their sessions and field visits, and the practices that stand with those. Empty tables, no locks. */
export class CreateSummits1795392420000 implements MigrationInterface {
  name = 'CreateSummits1795392420000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table summit (
        id uuid not null,
        slug text not null,
        ordinal integer not null,
        city_id uuid not null,
        starts_on date not null,
        ends_on date not null,
        time_zone text not null,
        venue text,
        form text,
        titles jsonb not null,
        hosts text[] not null default '{}',
        organisers text[] not null default '{}',
        partners text[] not null default '{}',
        interpretation text[],
        sources text[] not null default '{}',
        constraint pk_summit primary key (id),
        constraint uq_summit_ordinal unique (ordinal),
        constraint uq_summit_slug unique (slug),
        constraint ck_summit_days check (ends_on >= starts_on)
      )
    `);
    await db.query(`
      create table claim (
        id uuid not null,
        summit_id uuid not null,
        position integer not null,
        what text not null,
        value text not null,
        source text not null,
        constraint pk_claim primary key (id)
      )
    `);
    await db.query(`
      create index ix_claim_summit on claim (summit_id, position)
    `);
    await db.query(`
      create table summit_session (
        id uuid not null,
        summit_id uuid not null,
        slug text not null,
        kind text not null,
        position integer not null,
        titles jsonb not null,
        note text,
        presenting_city_ids uuid[] not null default '{}',
        comment_count integer not null default '0',
        constraint pk_summit_session primary key (id),
        constraint uq_summit_session_slug unique (summit_id, slug),
        constraint ck_summit_session_kind check (kind in ('plenary', 'panel', 'workshop', 'training', 'field-visit', 'session'))
      )
    `);
    await db.query(`
      alter table summit
        add constraint fk_summit_city foreign key (city_id) references city (id)
    `);
    await db.query(`
      alter table claim
        add constraint fk_claim_summit foreign key (summit_id) references summit (id) on delete cascade
    `);
    await db.query(`
      alter table summit_session
        add constraint fk_summit_session_summit foreign key (summit_id) references summit (id) on delete cascade
    `);
    await db.query(`
      create table case_study (
        id uuid not null,
        session_id uuid not null,
        practice_id uuid not null,
        basis text not null,
        version_id uuid,
        position integer not null,
        constraint pk_case_study primary key (id),
        constraint uq_case_study_practice unique (session_id, practice_id),
        constraint ck_case_study_basis check (basis in ('pinned', 'named')),
        constraint ck_case_study_version check ((basis = 'pinned') = (version_id is not null)),
        constraint fk_case_study_session foreign key (session_id) references summit_session (id) on delete cascade,
        constraint fk_case_study_practice foreign key (practice_id) references practice (id) on delete cascade,
        constraint fk_case_study_version foreign key (version_id) references practice_version (id)
      )
    `);
    await db.query('create index ix_case_study_practice on case_study (practice_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table case_study, summit_session, claim, summit');
  }
}
