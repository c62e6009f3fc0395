import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of every search document as they stand, in which phrases are found. What the PostgreSQL search engine knows is
 * emptied, for a moment locked, and the start fills it anew: a minute for 10,000 practices.
 */
export class KeepWordsAsTheyStand1795405500000 implements MigrationInterface {
  name = 'KeepWordsAsTheyStand1795405500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'truncate search_document, search_posting, search_word, search_lexeme, search_collection',
    );
    await db.query(`
      alter table search_document add column words text not null default ''
    `);
    await db.query(`
      create index ix_search_document_practice_number on search_document (practice_number)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index ix_search_document_practice_number');
    await db.query('alter table search_document drop column words');
  }
}
