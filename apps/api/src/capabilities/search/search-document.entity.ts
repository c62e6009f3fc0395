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
@Index('ix_search_document_words', { synchronize: false })
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

  /** Stems with weights: A title, B place and labels, C summary, D the rest. */
  @Column('tsvector')
  words!: string;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_search_document_practice' })
  practice?: Relation<Practice>;
}
