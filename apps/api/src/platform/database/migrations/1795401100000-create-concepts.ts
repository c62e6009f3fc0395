import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concepts with their words, for searching across words and languages. An empty table, no locks. */
export class CreateConcepts1795401100000 implements MigrationInterface {
  name = 'CreateConcepts1795401100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table concept (
        code text not null,
        words jsonb not null,
        notes jsonb,
        revision integer not null,
        changed_at timestamptz not null,
        constraint pk_concept primary key (code),
        constraint ck_concept_words check (words ?& array['en', 'fr', 'es']),
        constraint ck_concept_notes check (notes ?& array['en', 'fr', 'es'])
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table concept');
  }
}
