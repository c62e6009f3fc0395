import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Declarations as texts: what the secretariat writes, and the editions that everybody reads. Empty tables, no locks. */
export class WriteDeclarations1795490000000 implements MigrationInterface {
  name = 'WriteDeclarations1795490000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table declaration_draft (
        id uuid not null,
        summit_id uuid not null,
        text jsonb not null,
        revision integer not null,
        code_prefix text,
        last_number integer not null default 0,
        changed_by uuid not null,
        changed_at timestamptz not null,
        constraint pk_declaration_draft primary key (id),
        constraint uq_declaration_draft_code_prefix unique (code_prefix),
        constraint fk_declaration_draft_summit foreign key (summit_id) references summit (id),
        constraint fk_declaration_draft_changer foreign key (changed_by) references account (id)
      )
    `);
    await db.query(`
      create table declaration_edition (
        id uuid not null,
        declaration_id uuid not null,
        number integer not null,
        published_at timestamptz not null,
        published_by uuid not null,
        note text,
        code_prefix text not null,
        text jsonb not null,
        constraint pk_declaration_edition primary key (id),
        constraint uq_declaration_edition_number unique (declaration_id, number),
        constraint fk_declaration_edition_declaration foreign key (declaration_id) references declaration (id) on delete cascade,
        constraint fk_declaration_edition_publisher foreign key (published_by) references account (id)
      )
    `);
    await db.query(`
      create trigger declaration_edition_is_frozen before update on declaration_edition
        for each row execute function refuse_change()
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table declaration_edition, declaration_draft');
  }
}
