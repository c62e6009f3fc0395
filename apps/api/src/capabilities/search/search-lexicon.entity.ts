import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What all spellings of one stem have in common, folded; or, with a tilde, what all words of one beginning have. */
@Entity()
@Unique('uq_search_lexeme', ['language', 'lexeme'])
export class SearchLexeme {
  @PrimaryGeneratedColumn({ primaryKeyConstraintName: 'pk_search_lexeme' })
  id!: number;

  @Column('text')
  language!: string;

  @Column('text')
  lexeme!: string;

  /** In how many documents of its language it occurs. */
  @Column('int', { default: 0 })
  documents!: number;
}

/** A spelling that occurs in the published catalogue: to which a mistyped or unfinished word is brought. */
@Entity()
@Index('ix_search_word_beginning', { synchronize: false })
@Index('ix_search_word_deletions', { synchronize: false })
@Index('ix_search_word_trigrams', { synchronize: false })
export class SearchWord {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_word' })
  language!: string;

  /** In lower case, with its accents: what the stemmer reads. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_word' })
  spelling!: string;

  /** Folded: what is compared with what was typed. */
  @Column('text')
  word!: string;

  @Column('int')
  lexemeId!: number;

  /** The lexeme of its first letters. */
  @Column('int', { nullable: true })
  rootId!: number | null;

  /** The word and the word without one of its letters: two words that share one differ by a typing error. */
  @Column('text', { array: true })
  deletions!: string[];
}

/** How often a lexeme stands in a practice's text of the lexeme's language. */
@Entity()
@Index('ix_search_posting_practice', ['practiceNumber'])
export class SearchPosting {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_search_posting' })
  lexemeId!: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_search_posting' })
  practiceNumber!: number;

  /** Counted with the weights of the fields. */
  @Column('real')
  frequency!: number;

  /** The length of the document, beside each of its words: ranking then reads one index and nothing else. */
  @Column('real')
  length!: number;
}

/** How many documents there are in a language, and how long they are on average. */
@Entity()
export class SearchCollection {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_collection' })
  language!: string;

  @Column('int')
  documents!: number;

  @Column('real')
  length!: number;
}
