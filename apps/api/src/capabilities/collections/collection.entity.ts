import type { Language } from '@praxis/domain/shared';
import {
  Check,
  Column,
  Entity,
  Generated,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts';
import { Practice } from '../practices';

/** A list of practices that a person puts in order, with a note on each. */
@Entity()
@Unique('uq_collection_number', ['number'])
@Index('ix_collection_curator', ['curatorId'])
@Check('ck_collection_language', `language in ('en', 'fr', 'es')`)
export class Collection {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_collection' })
  id!: string;

  /** The number in its permanent address /c/7; given by the database, never used twice. */
  @Column('int')
  @Generated('increment')
  number!: number;

  @Column('uuid')
  curatorId!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  /** In which its name, its description and its notes are written. */
  @Column('text')
  language!: Language;

  @Column('boolean')
  isPublic!: boolean;

  /** When a moderator took it off the public pages. */
  @Column('timestamptz', { nullable: true })
  hiddenAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'curator_id', foreignKeyConstraintName: 'fk_collection_curator' })
  curator?: Relation<Account>;
}

/** A practice in a collection: as it is now, whatever comes of it. */
@Entity()
@Index('ix_collection_entry_practice', ['practiceId'])
export class CollectionEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_collection_entry' })
  collectionId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_collection_entry' })
  practiceId!: string;

  /** Counted from 1, without gaps. */
  @Column('int')
  position!: number;

  @Column('text', { nullable: true })
  note!: string | null;

  @ManyToOne(() => Collection, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'collection_id', foreignKeyConstraintName: 'fk_collection_entry_collection' })
  collection?: Relation<Collection>;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_collection_entry_practice' })
  practice?: Relation<Practice>;
}
