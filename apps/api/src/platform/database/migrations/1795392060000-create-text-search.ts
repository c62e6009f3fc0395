import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How PostgreSQL reads the three languages: words without accents, then stemmed. Extensions come with PostgreSQL. */
export class CreateTextSearch1795392060000 implements MigrationInterface {
  name = 'CreateTextSearch1795392060000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists unaccent
    `);
    await db.query(`
      create extension if not exists pg_trgm
    `);
    await db.query(`
      create text search configuration praxis_en (copy = pg_catalog.english);
      alter text search configuration praxis_en
        alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word
        with unaccent, english_stem
    `);
    await db.query(`
      create text search configuration praxis_fr (copy = pg_catalog.french);
      alter text search configuration praxis_fr
        alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word
        with unaccent, french_stem
    `);
    await db.query(`
      create text search configuration praxis_es (copy = pg_catalog.spanish);
      alter text search configuration praxis_es
        alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word
        with unaccent, spanish_stem
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop text search configuration praxis_es');
    await db.query('drop text search configuration praxis_fr');
    await db.query('drop text search configuration praxis_en');
  }
}
