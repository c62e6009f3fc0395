import type { MigrationInterface, QueryRunner } from 'typeorm';

const guarded = ['field_visit', 'field_visit_place', 'attendance'];

/** Field visits with their places, and who was at a summit. New tables alone; locks nothing. */
export class FieldVisits1795490400000 implements MigrationInterface {
  name = 'FieldVisits1795490400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table field_visit (
        session_id uuid constraint pk_field_visit primary key
          constraint fk_field_visit_session references summit_session on delete cascade,
        summit_id uuid not null
          constraint fk_field_visit_call references participation_call on delete cascade,
        revision int not null,
        sealed_details bytea not null,
        changed_by uuid not null constraint fk_field_visit_changer references account,
        changed_at timestamptz not null
      )`);
    await db.query('create index ix_field_visit_summit on field_visit (summit_id)');
    await db.query(`
      create table field_visit_place (
        id uuid constraint pk_field_visit_place primary key,
        request_id uuid not null
          constraint fk_field_visit_place_request references participation_request on delete cascade,
        session_id uuid not null
          constraint fk_field_visit_place_session references summit_session on delete cascade,
        people int not null,
        rank int not null,
        status text not null,
        since timestamptz not null,
        constraint uq_field_visit_place unique (request_id, session_id),
        constraint ck_field_visit_place_status check (status in ('placed', 'waiting', 'cancelled')),
        constraint ck_field_visit_place_people check (people > 0)
      )`);
    await db.query(
      'create index ix_field_visit_place_session on field_visit_place (session_id, status)',
    );
    await db.query(`
      create table attendance (
        request_id uuid not null
          constraint fk_attendance_request references participation_request on delete cascade,
        person int not null,
        marked_by uuid not null constraint fk_attendance_marker references account,
        marked_at timestamptz not null,
        constraint pk_attendance primary key (request_id, person),
        constraint ck_attendance_person check (person between 1 and 20)
      )`);
    // As for requests: seen only by whoever says that this is what they came for.
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
  }
}
