import type { MigrationInterface, QueryRunner } from 'typeorm';

const guarded = [
  'participation_request',
  'participation_event',
  'participation_offer',
  'record_opening',
  'record_agreement',
];

/** Calls for participation and what is asked and decided. New tables alone; locks nothing. */
export class AskToTakePart1795480000000 implements MigrationInterface {
  name = 'AskToTakePart1795480000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table participation_call (
        summit_id uuid constraint pk_participation_call primary key
          constraint fk_participation_call_summit references summit on delete cascade,
        revision int not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        capacity int not null,
        delegation_max int not null,
        functions text[] not null,
        categories text[] not null,
        countries text[] not null,
        contact text not null,
        offers_places boolean not null,
        key_id uuid not null,
        destroyed_at timestamptz,
        changed_by uuid not null constraint fk_participation_call_changer references account,
        changed_at timestamptz not null,
        constraint uq_participation_call_key unique (key_id),
        constraint ck_participation_call_times check (closes_at > opens_at),
        constraint ck_participation_call_capacity check (capacity >= 0)
      )`);
    await db.query(`
      create table participation_request (
        id uuid constraint pk_participation_request primary key,
        summit_id uuid not null
          constraint fk_participation_request_call references participation_call on delete cascade,
        account_id uuid not null constraint fk_participation_request_account references account,
        reference text not null,
        revision int not null,
        status text not null,
        category text,
        country text,
        city_id uuid constraint fk_participation_request_city references city,
        authority_size text,
        lead_function text,
        languages text[] not null,
        is_first_attendance boolean,
        size int not null,
        delegation_key bytea,
        contact_key bytea,
        priority int not null default 0,
        sealed_answers bytea not null,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        submitted_at timestamptz,
        decided_at timestamptz,
        constraint uq_participation_request_reference unique (summit_id, reference),
        constraint ck_participation_request_status check (status in
          ('draft', 'submitted', 'information', 'accepted', 'waitlisted', 'lapsed', 'declined', 'cancelled')),
        constraint ck_participation_request_submitted check (status in ('draft', 'cancelled') or submitted_at is not null),
        constraint ck_participation_request_size check (size between 0 and 20)
      )`);
    await db.query(
      'create index ix_participation_request_status on participation_request (summit_id, status)',
    );
    await db.query(
      'create index ix_participation_request_account on participation_request (account_id)',
    );
    await db.query(`
      create table participation_event (
        id uuid constraint pk_participation_event primary key,
        request_id uuid not null
          constraint fk_participation_event_request references participation_request on delete cascade,
        batch_id uuid not null,
        kind text not null,
        status_before text not null,
        status_after text not null,
        actor_id uuid constraint fk_participation_event_actor references account,
        happened_at timestamptz not null,
        sealed_reason bytea,
        constraint ck_participation_event_kind check (kind in
          ('submitted', 'changed', 'decided', 'undone', 'offered', 'offer-accepted', 'offer-lapsed', 'offer-ended', 'cancelled'))
      )`);
    await db.query(
      'create index ix_participation_event_request on participation_event (request_id)',
    );
    await db.query('create index ix_participation_event_batch on participation_event (batch_id)');
    await db.query(`
      create table participation_offer (
        id uuid constraint pk_participation_offer primary key,
        request_id uuid not null
          constraint fk_participation_offer_request references participation_request on delete cascade,
        offered_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        answer text,
        constraint ck_participation_offer_answer
          check (answer in ('accepted', 'declined', 'lapsed', 'withdrawn')),
        constraint ck_participation_offer_ended check ((ended_at is null) = (answer is null))
      )`);
    await db.query(
      'create unique index uq_participation_offer_open on participation_offer (request_id) where ended_at is null',
    );
    // Who opened which record outlives the record: it holds ids alone, of a request that nobody can read any more.
    await db.query(`
      create table record_opening (
        id uuid constraint pk_record_opening primary key,
        summit_id uuid not null constraint fk_record_opening_summit references summit on delete cascade,
        request_id uuid not null,
        reader_id uuid not null constraint fk_record_opening_reader references account,
        purpose text not null,
        opened_at timestamptz not null,
        constraint ck_record_opening_purpose check (purpose in ('record', 'take-away'))
      )`);
    await db.query(
      'create index ix_record_opening_reader on record_opening (reader_id, opened_at)',
    );
    await db.query(`
      create table record_agreement (
        id uuid constraint pk_record_agreement primary key,
        summit_id uuid not null constraint fk_record_agreement_summit references summit on delete cascade,
        kind text not null,
        session_id uuid constraint fk_record_agreement_session references summit_session on delete cascade,
        asked_by uuid not null constraint fk_record_agreement_asker references account,
        asked_at timestamptz not null,
        sealed_reason bytea not null,
        records int not null,
        agreed_by uuid constraint fk_record_agreement_agreer references account,
        agreed_at timestamptz,
        refused_at timestamptz,
        constraint ck_record_agreement_kind check (kind in ('open', 'requests', 'manifest', 'badges', 'attendance')),
        constraint ck_record_agreement_second check (agreed_by is null or agreed_by <> asked_by)
      )`);
    await db.query(
      'create index ix_record_agreement_asker on record_agreement (asked_by, asked_at)',
    );
    // An entry is never changed; it goes only with what it is about.
    await db.query(`
      create function keep_as_written() returns trigger language plpgsql as $$
      begin
        raise exception 'An entry of % is never changed.', tg_table_name;
      end $$`);
    for (const table of ['participation_event', 'record_opening'])
      await db.query(
        `create trigger tr_${table}_kept before update on ${table}
           for each row execute function keep_as_written()`,
      );
    // Seen only by whoever says that this is what they came for: a statement of another part finds nothing. A superuser sees all.
    for (const table of guarded) {
      await db.query(`alter table ${table} enable row level security`);
      await db.query(`alter table ${table} force row level security`);
      await db.query(
        `create policy pl_${table} on ${table}
           using (current_setting('praxis.participation', true) = 'on')`,
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...guarded].reverse()) await db.query(`drop table ${table}`);
    await db.query('drop table participation_call');
    await db.query('drop function keep_as_written()');
  }
}
