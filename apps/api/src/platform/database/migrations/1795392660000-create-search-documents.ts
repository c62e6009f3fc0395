import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the PostgreSQL search engine knows. Everything in it can be rebuilt. Empty tables, no locks. */
export class CreateSearchDocuments1795392660000 implements MigrationInterface {
  name = 'CreateSearchDocuments1795392660000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table search_document (
        practice_id uuid not null,
        language text not null,
        practice_number integer not null,
        stamp text not null,
        words tsvector not null,
        constraint pk_search_document primary key (practice_id, language)
      )
    `);
    await db.query(`
      alter table search_document
        add constraint fk_search_document_practice foreign key (practice_id) references practice (id) on delete cascade
    `);
    await db.query(`
      create table search_word (
        word text not null,
        constraint pk_search_word primary key (word)
      )
    `);
    await db.query(`
      create index ix_search_document_words on search_document using gin (words)
    `);
    await db.query(`
      create index ix_search_word_trigrams on search_word using gin (word gin_trgm_ops)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table search_word, search_document');
  }
}
