import type { Concept as ConceptRule } from '@praxis/domain/concepts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that people of the field call by several words, in three languages. */
@Entity()
@Check('ck_concept_words', `words ?& array['en', 'fr', 'es']`)
@Check('ck_concept_notes', `notes ?& array['en', 'fr', 'es']`)
export class Concept {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_concept' })
  code!: string;

  /** In each language the words for it, the one it is called by first. */
  @Column('jsonb')
  words!: ConceptRule['words'];

  /** What readers should know of a contested term. */
  @Column('jsonb', { nullable: true })
  notes!: ConceptRule['notes'];

  /** Counts the changes: whoever changes it tells which one they have seen. */
  @Column('integer')
  revision!: number;

  @Column('timestamptz')
  changedAt!: Date;
}
