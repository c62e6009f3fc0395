import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { VocabularyTerm } from './vocabulary-term.entity';

/** What a term is called, and means, in one language. */
@Entity()
export class VocabularyLabel {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_vocabulary_label' })
  vocabulary!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_vocabulary_label' })
  code!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_vocabulary_label' })
  language!: string;

  @Column('text')
  label!: string;

  @Column('text', { nullable: true })
  definition!: string | null;

  @ManyToOne(() => VocabularyTerm, { onDelete: 'CASCADE' })
  @JoinColumn([
    {
      name: 'vocabulary',
      referencedColumnName: 'vocabulary',
      foreignKeyConstraintName: 'fk_vocabulary_label_term',
    },
    {
      name: 'code',
      referencedColumnName: 'code',
      foreignKeyConstraintName: 'fk_vocabulary_label_term',
    },
  ])
  term?: Relation<VocabularyTerm>;
}
