import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Declarations and their numbered commitments. Empty tables, no locks. */
export class CreateDeclarations1795392480000 implements MigrationInterface {
  name = 'CreateDeclarations1795392480000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table declaration (
        id uuid not null,
        slug text not null,
        summit_id uuid not null,
        titles jsonb not null,
        constraint pk_declaration primary key (id),
        constraint uq_declaration_slug unique (slug)
      )
    `);
    await db.query(`
      create table commitment (
        id uuid not null,
        declaration_id uuid not null,
        code text not null,
        position integer not null,
        theme text not null,
        kind text not null,
        basis text not null,
        texts jsonb not null,
        sources text[] not null default '{}',
        constraint pk_commitment primary key (id),
        constraint uq_commitment_position unique (declaration_id, position),
        constraint uq_commitment_code unique (code),
        constraint ck_commitment_basis check (basis in ('text', 'reported')),
        constraint ck_commitment_kind check (kind in ('commitment', 'statement', 'request', 'proposal'))
      )
    `);
    await db.query(`
      alter table declaration
        add constraint fk_declaration_summit foreign key (summit_id) references summit (id)
    `);
    await db.query(`
      alter table commitment
        add constraint fk_commitment_declaration foreign key (declaration_id) references declaration (id) on delete cascade
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table commitment, declaration');
  }
}
