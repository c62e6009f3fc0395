import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What ranking by BM25 needs beside the documents: stems, the spellings of each, and in which practice they stand how often.
 * Everything in it can be rebuilt: the documents are emptied, and the start fills them and all of this anew.
 */
export class CreateSearchPostings1795393200000 implements MigrationInterface {
  name = 'CreateSearchPostings1795393200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('delete from search_document');
    await db.query(`
      alter table search_document add column length real not null default 0, drop column words
    `);
    await db.query('drop table search_word');
    await db.query(`
      create table search_lexeme (
        id serial not null,
        language text not null,
        lexeme text not null,
        documents integer not null default 0,
        constraint pk_search_lexeme primary key (id),
        constraint uq_search_lexeme unique (language, lexeme)
      )
    `);
    await db.query(`
      create table search_word (
        language text not null,
        spelling text not null,
        word text not null,
        lexeme_id integer not null,
        root_id integer,
        deletions text[] not null,
        constraint pk_search_word primary key (language, spelling)
      )
    `);
    await db.query(`
      create table search_posting (
        lexeme_id integer not null,
        practice_number integer not null,
        frequency real not null,
        length real not null,
        constraint pk_search_posting primary key (lexeme_id, practice_number) include (frequency, length)
      )
    `);
    await db.query(`
      create table search_collection (
        language text not null,
        documents integer not null,
        length real not null,
        constraint pk_search_collection primary key (language)
      )
    `);
    await db.query(`
      create index ix_search_posting_practice on search_posting (practice_number)
    `);
    await db.query(`
      create index ix_search_word_beginning on search_word (word text_pattern_ops)
    `);
    await db.query(`
      create index ix_search_word_deletions on search_word using gin (deletions)
    `);
    await db.query(`
      create index ix_search_word_trigrams on search_word using gin (word gin_trgm_ops)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table search_collection, search_posting, search_word, search_lexeme');
    await db.query('delete from search_document');
    await db.query(`
      alter table search_document drop column length, add column words tsvector not null
    `);
    await db.query(`
      create index ix_search_document_words on search_document using gin (words)
    `);
    await db.query(`
      create table search_word (
        word text not null,
        constraint pk_search_word primary key (word)
      )
    `);
    await db.query(`
      create index ix_search_word_trigrams on search_word using gin (word gin_trgm_ops)
    `);
  }
}
