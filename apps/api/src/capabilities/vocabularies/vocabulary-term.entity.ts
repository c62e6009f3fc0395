import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A term of a controlled vocabulary: its code never changes, its place in the list may. */
@Entity()
export class VocabularyTerm {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_vocabulary_term' })
  vocabulary!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_vocabulary_term' })
  code!: string;

  @Column('int')
  position!: number;

  /** The code of the term's group in its grouping vocabulary (topics have one). */
  @Column('text', { nullable: true })
  groupCode!: string | null;
}
