import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A word that occurs in the published catalogue, folded: the spelling to which a mistyped word is repaired. */
@Entity()
@Index('ix_search_word_trigrams', { synchronize: false })
export class SearchWord {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_word' })
  word!: string;
}
