import type { Language } from '@praxis/domain/shared';
import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { PracticeVersion } from '../practices';
import { Collection } from './collection.entity';

/** A collection as it was frozen. A trigger refuses every change to it. */
@Entity()
@Unique('uq_collection_edition_number', ['collectionId', 'edition'])
export class CollectionEdition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_collection_edition' })
  id!: string;

  @Column('uuid')
  collectionId!: string;

  /** Counted from 1: the last part of its permanent address /c/7/v/1. */
  @Column('int')
  edition!: number;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text')
  language!: Language;

  @Column('timestamptz')
  frozenAt!: Date;

  @ManyToOne(() => Collection, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'collection_id',
    foreignKeyConstraintName: 'fk_collection_edition_collection',
  })
  collection?: Relation<Collection>;
}

/** A version of a practice in an edition. A trigger refuses every change to it. */
@Entity()
@Index('ix_collection_edition_entry_version', ['versionId'])
export class CollectionEditionEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_collection_edition_entry' })
  editionId!: string;

  /** Counted from 1, without gaps. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_collection_edition_entry' })
  position!: number;

  @Column('uuid')
  versionId!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @ManyToOne(() => CollectionEdition, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'edition_id',
    foreignKeyConstraintName: 'fk_collection_edition_entry_edition',
  })
  edition?: Relation<CollectionEdition>;

  @ManyToOne(() => PracticeVersion, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'version_id',
    foreignKeyConstraintName: 'fk_collection_edition_entry_version',
  })
  version?: Relation<PracticeVersion>;
}
