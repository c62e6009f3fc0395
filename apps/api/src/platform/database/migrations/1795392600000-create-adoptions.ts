import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took which practice from whom. Empty table, no locks. */
export class CreateAdoptions1795392600000 implements MigrationInterface {
  name = 'CreateAdoptions1795392600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table adoption (
        id uuid not null,
        origin_practice_id uuid,
        origin_name text not null,
        origin_place text not null,
        adopted_practice_id uuid,
        adopted_name text not null,
        adopted_place text not null,
        year integer,
        stage text not null,
        notes jsonb not null,
        sources text[] not null default '{}',
        constraint pk_adoption primary key (id),
        constraint ck_adoption_stage check (stage in ('interested', 'exchange', 'adapting', 'running', 'assessed', 'not-pursued'))
      )
    `);
    await db.query(`
      create index ix_adoption_adopted on adoption (adopted_practice_id)
    `);
    await db.query(`
      create index ix_adoption_origin on adoption (origin_practice_id)
    `);
    await db.query(`
      alter table adoption
        add constraint fk_adoption_origin foreign key (origin_practice_id) references practice (id) on delete set null
    `);
    await db.query(`
      alter table adoption
        add constraint fk_adoption_adopted foreign key (adopted_practice_id) references practice (id) on delete set null
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table adoption');
  }
}
