import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Controlled vocabularies: codes that never change, labels that may. Empty tables, no locks. */
export class CreateVocabularies1795392120000 implements MigrationInterface {
  name = 'CreateVocabularies1795392120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table vocabulary_term (
        vocabulary text not null,
        code text not null,
        position integer not null,
        group_code text,
        constraint pk_vocabulary_term primary key (vocabulary, code)
      )
    `);
    await db.query(`
      create table vocabulary_label (
        vocabulary text not null,
        code text not null,
        language text not null,
        label text not null,
        definition text,
        constraint pk_vocabulary_label primary key (vocabulary, code, language)
      )
    `);
    await db.query(`
      alter table vocabulary_label
        add constraint fk_vocabulary_label_term foreign key (vocabulary, code) references vocabulary_term (vocabulary, code) on delete cascade
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table vocabulary_label, vocabulary_term');
  }
}
