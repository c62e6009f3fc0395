import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Practice } from '../practices';

/** What PostgreSQL's own search engine knows of a published practice in one language. Rebuildable at any time. */
@Entity()
@Index('ix_search_document_practice_number', ['practiceNumber'])
export class SearchDocument {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_search_document' })
  practiceId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_document' })
  language!: string;

  @Column('int')
  practiceNumber!: number;

  /** Tells two states of the same practice apart. */
  @Column('text')
  stamp!: string;

  /** How many words it has, those of the weightier fields counted more. */
  @Column('real', { default: 0 })
  length!: number;

  /** All its words as they stand, folded, a space on each side; parts are divided by a sign that no word has. */
  @Column('text', { default: '' })
  words!: string;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_search_document_practice' })
  practice?: Relation<Practice>;
}
