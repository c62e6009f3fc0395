import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Practices: the entry, its frozen versions, its one draft, and the decisions on it. The entry names its current
 * version and a version its entry, so that link is checked at commit. Empty tables, no locks.
 */
export class CreatePractices1795392360000 implements MigrationInterface {
  name = 'CreatePractices1795392360000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table practice (
        id uuid not null,
        number serial not null,
        slug text not null,
        city_id uuid not null,
        other_city_ids uuid[] not null default '{}',
        original_language text not null,
        provenance text not null default 'city',
        source_confidence text,
        confirmed_at timestamptz,
        external_id text,
        publication text not null default 'unpublished',
        current_version_id uuid,
        first_published_at timestamptz,
        published_at timestamptz,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        successor_id uuid,
        comment_count integer not null default '0',
        created_by uuid,
        created_at timestamptz not null default now(),
        constraint pk_practice primary key (id),
        constraint uq_practice_external_id unique (external_id),
        constraint uq_practice_number unique (number),
        constraint ck_practice_source_confidence check (source_confidence in ('high', 'medium')),
        constraint ck_practice_language check (original_language in ('en', 'fr', 'es')),
        constraint ck_practice_provenance check (provenance in ('city', 'public-sources')),
        constraint ck_practice_withdrawn check ((publication = 'withdrawn') = (withdrawn_at is not null and withdrawal_reason is not null)),
        constraint ck_practice_published check ((publication = 'unpublished') = (current_version_id is null)),
        constraint ck_practice_publication check (publication in ('unpublished', 'published', 'withdrawn'))
      )
    `);
    await db.query(`
      create index ix_practice_city on practice (city_id)
    `);
    await db.query(`
      create index ix_practice_updated on practice (published_at, id) where publication = 'published'
    `);
    await db.query(`
      create index ix_practice_published on practice (first_published_at, id) where publication = 'published'
    `);
    await db.query(`
      create table practice_version (
        id uuid not null,
        practice_id uuid not null,
        version integer not null,
        published_at timestamptz not null,
        approved_by uuid,
        review_note text,
        lifecycle_status text,
        geographic_scale text,
        start_year integer,
        end_year integer,
        topics text[] not null default '{}',
        prevention_levels text[] not null default '{}',
        phenomena text[] not null default '{}',
        target_groups text[] not null default '{}',
        actors jsonb not null default '[]',
        budget_band text,
        staff_band text,
        funding_sources text[] not null default '{}',
        setup_time_months integer,
        evidence_level text,
        commitments text[] not null default '{}',
        links jsonb not null default '[]',
        contact_service text,
        constraint pk_practice_version primary key (id),
        constraint uq_practice_version_number unique (practice_id, version)
      )
    `);
    await db.query(`
      create table practice_version_text (
        version_id uuid not null,
        language text not null,
        origin text not null,
        title text,
        summary text,
        body jsonb not null default '{}',
        constraint pk_practice_version_text primary key (version_id, language),
        constraint ck_practice_version_text_origin check (origin in ('original', 'human', 'machine')),
        constraint ck_practice_version_text_language check (language in ('en', 'fr', 'es'))
      )
    `);
    await db.query(`
      create table practice_draft (
        practice_id uuid not null,
        revision integer not null default '1',
        field_revisions jsonb not null default '{}',
        state text not null default 'editing',
        updated_at timestamptz not null default now(),
        updated_by uuid not null,
        submitted_at timestamptz,
        submitted_by uuid,
        lifecycle_status text,
        geographic_scale text,
        start_year integer,
        end_year integer,
        topics text[] not null default '{}',
        prevention_levels text[] not null default '{}',
        phenomena text[] not null default '{}',
        target_groups text[] not null default '{}',
        actors jsonb not null default '[]',
        budget_band text,
        staff_band text,
        funding_sources text[] not null default '{}',
        setup_time_months integer,
        evidence_level text,
        commitments text[] not null default '{}',
        links jsonb not null default '[]',
        contact_service text,
        constraint pk_practice_draft primary key (practice_id),
        constraint ck_practice_draft_state check (state in ('editing', 'submitted', 'changes-requested', 'declined'))
      )
    `);
    await db.query(`
      create index ix_practice_draft_submitted on practice_draft (submitted_at) where state = 'submitted'
    `);
    await db.query(`
      create table practice_draft_text (
        practice_id uuid not null,
        language text not null,
        origin text not null,
        title text,
        summary text,
        body jsonb not null default '{}',
        constraint pk_practice_draft_text primary key (practice_id, language),
        constraint ck_practice_draft_text_origin check (origin in ('original', 'human', 'machine')),
        constraint ck_practice_draft_text_language check (language in ('en', 'fr', 'es'))
      )
    `);
    await db.query(`
      create table review (
        id uuid not null,
        practice_id uuid not null,
        draft_revision integer not null,
        author_id uuid not null,
        reviewer_id uuid not null,
        decision text not null,
        reason text,
        version_id uuid,
        decided_at timestamptz not null,
        constraint pk_review primary key (id),
        constraint ck_review_version check ((decision = 'approve') = (version_id is not null)),
        constraint ck_review_reason check (decision = 'approve' or length(reason) > 0),
        constraint ck_review_decision check (decision in ('approve', 'request-changes', 'decline'))
      )
    `);
    await db.query(`
      create index ix_review_practice on review (practice_id, decided_at)
    `);
    await db.query(`
      alter table practice
        add constraint fk_practice_city foreign key (city_id) references city (id)
    `);
    await db.query(`
      alter table practice
        add constraint fk_practice_current_version foreign key (current_version_id) references practice_version (id) deferrable initially deferred
    `);
    await db.query(`
      alter table practice
        add constraint fk_practice_successor foreign key (successor_id) references practice (id)
    `);
    await db.query(`
      alter table practice_version
        add constraint fk_practice_version_practice foreign key (practice_id) references practice (id) on delete cascade
    `);
    await db.query(`
      alter table practice_version_text
        add constraint fk_practice_version_text_version foreign key (version_id) references practice_version (id) on delete cascade
    `);
    await db.query(`
      alter table practice_draft
        add constraint fk_practice_draft_practice foreign key (practice_id) references practice (id) on delete cascade
    `);
    await db.query(`
      alter table practice_draft
        add constraint fk_practice_draft_updated_by foreign key (updated_by) references account (id)
    `);
    await db.query(`
      alter table practice_draft
        add constraint fk_practice_draft_submitted_by foreign key (submitted_by) references account (id)
    `);
    await db.query(`
      alter table practice_draft_text
        add constraint fk_practice_draft_text_draft foreign key (practice_id) references practice_draft (practice_id) on delete cascade
    `);
    await db.query(`
      alter table review
        add constraint fk_review_practice foreign key (practice_id) references practice (id) on delete cascade
    `);
    await db.query(`
      alter table review
        add constraint fk_review_author foreign key (author_id) references account (id)
    `);
    await db.query(`
      alter table review
        add constraint fk_review_reviewer foreign key (reviewer_id) references account (id)
    `);
    await db.query(`
      alter table review
        add constraint fk_review_version foreign key (version_id) references practice_version (id)
    `);
    await db.query(`
      create index ix_practice_version_commitments on practice_version using gin (commitments)
    `);
    await db.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'a row of % is frozen', tg_table_name using errcode = 'integrity_constraint_violation';
      end
      $$
    `);
    await db.query(`
      create trigger practice_version_is_frozen before update on practice_version
        for each row execute function refuse_change()
    `);
    await db.query(`
      create trigger practice_version_text_is_frozen before update on practice_version_text
        for each row execute function refuse_change()
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table review, practice_draft_text, practice_draft, practice_version_text, practice_version, practice',
    );
    await db.query('drop function refuse_change');
  }
}
