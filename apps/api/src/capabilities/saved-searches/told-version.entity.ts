import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PracticeVersion } from '../practices';
import { SavedSearch } from './saved-search.entity';

/** That an alert has told of a version: nobody is told twice. */
@Entity()
export class ToldVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_told_version' })
  savedSearchId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_told_version' })
  versionId!: string;

  /** The one mail that tells of it. */
  @Column('uuid')
  runId!: string;

  @Column('timestamptz')
  toldAt!: Date;

  @ManyToOne(() => SavedSearch, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'saved_search_id', foreignKeyConstraintName: 'fk_told_version_search' })
  savedSearch?: Relation<SavedSearch>;

  @ManyToOne(() => PracticeVersion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_told_version_version' })
  version?: Relation<PracticeVersion>;
}
