import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cities and other authorities that own practices. Empty table, no locks. */
export class CreateCities1795392180000 implements MigrationInterface {
  name = 'CreateCities1795392180000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table city (
        id uuid not null,
        slug text not null,
        country_code text not null,
        kind text not null,
        latitude double precision not null,
        longitude double precision not null,
        names jsonb not null,
        created_at timestamptz not null default now(),
        constraint pk_city primary key (id),
        constraint uq_city_slug unique (slug),
        constraint ck_city_place check (latitude between -90 and 90 and longitude between -180 and 180),
        constraint ck_city_kind check (kind in ('city', 'district', 'region', 'national'))
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table city');
  }
}
