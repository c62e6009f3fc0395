import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Programmes: rooms, what is planned of each session, and what was released of the whole, in numbered versions. A session has
 * what everybody reads of it; the sessions that there are were drawn from sources and are public. A few rows are rewritten.
 */
export class PlanProgrammes1795405741000 implements MigrationInterface {
  name = 'PlanProgrammes1795405741000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table summit_session
        add column is_public boolean not null default true,
        add column starts_at timestamptz,
        add column ends_at timestamptz,
        add column room text,
        add column capacity integer,
        add column languages text[],
        add column speakers jsonb not null default '[]',
        add column is_cancelled boolean not null default false,
        add constraint ck_summit_session_times check (ends_at > starts_at)
    `);
    await db.query('alter table summit_session alter column is_public drop default');
    await db.query(`
      create table programme_room (
        id uuid not null,
        summit_id uuid not null,
        position integer not null,
        name text not null,
        capacity integer,
        constraint pk_programme_room primary key (id),
        constraint fk_programme_room_summit foreign key (summit_id) references summit (id) on delete cascade
      )
    `);
    await db.query('create index ix_programme_room_summit on programme_room (summit_id, position)');
    await db.query(`
      create table session_plan (
        session_id uuid not null,
        revision integer not null,
        kind text not null,
        titles jsonb not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        room_id uuid,
        capacity integer,
        languages text[] not null,
        interpreters text[] not null,
        speakers jsonb not null,
        is_cancelled boolean not null,
        changed_by uuid not null,
        changed_at timestamptz not null,
        constraint pk_session_plan primary key (session_id),
        constraint ck_session_plan_kind check (kind in ('plenary', 'panel', 'workshop', 'training', 'field-visit', 'session')),
        constraint ck_session_plan_times check (ends_at > starts_at),
        constraint fk_session_plan_session foreign key (session_id) references summit_session (id) on delete cascade,
        constraint fk_session_plan_room foreign key (room_id) references programme_room (id) on delete set null,
        constraint fk_session_plan_changer foreign key (changed_by) references account (id)
      )
    `);
    await db.query('create index ix_session_plan_room on session_plan (room_id)');
    await db.query(`
      create table programme_release (
        id uuid not null,
        summit_id uuid not null,
        number integer not null,
        released_at timestamptz not null,
        released_by uuid not null,
        note text,
        sessions jsonb not null,
        constraint pk_programme_release primary key (id),
        constraint uq_programme_release_number unique (summit_id, number),
        constraint fk_programme_release_summit foreign key (summit_id) references summit (id) on delete cascade,
        constraint fk_programme_release_releaser foreign key (released_by) references account (id)
      )
    `);
    await db.query(`
      create trigger programme_release_is_frozen before update on programme_release
        for each row execute function refuse_change()
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table programme_release, session_plan, programme_room');
    await db.query('delete from summit_session where not is_public');
    await db.query(
      `alter table summit_session drop column is_public, drop column starts_at, drop column ends_at, drop column room,
         drop column capacity, drop column languages, drop column speakers, drop column is_cancelled`,
    );
  }
}
