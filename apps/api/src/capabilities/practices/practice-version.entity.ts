import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { PracticeFactsColumns } from './practice-facts.columns';
import { Practice } from './practice.entity';

/** A frozen published state of a practice. A trigger refuses every change to it. */
@Entity()
@Index('ix_practice_version_commitments', { synchronize: false })
@Unique('uq_practice_version_number', ['practiceId', 'version'])
@Check('ck_practice_version_minor', `not is_minor or (version > 1 and change_note is not null)`)
export class PracticeVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_version' })
  id!: string;

  @Column('uuid')
  practiceId!: string;

  /** Counted from 1. */
  @Column('int')
  version!: number;

  @Column(() => PracticeFactsColumns, { prefix: false })
  facts!: PracticeFactsColumns;

  @Column('timestamptz')
  publishedAt!: Date;

  /** Who approved it; null for entries that came with the first catalogue or an import. */
  @Column('uuid', { nullable: true })
  approvedBy!: string | null;

  /** The reviewer's remark that is published with the version. */
  @Column('text', { nullable: true })
  reviewNote!: string | null;

  /** A minor edit of the version before it, as its reviewer has agreed: no news, and translations stay what they are. */
  @Column('boolean', { default: false })
  isMinor!: boolean;

  /** What was changed, in the words of its author: said of minor edits. */
  @Column('text', { nullable: true })
  changeNote!: string | null;

  /**
   * The version whose content it repeats with another translation, for which nobody reviews the original anew; null for
   * what was published itself.
   */
  @Column('uuid', { nullable: true })
  repeatsId!: string | null;

  @ManyToOne(() => PracticeVersion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'repeats_id', foreignKeyConstraintName: 'fk_practice_version_repeats' })
  repeats?: Relation<PracticeVersion>;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_practice_version_practice' })
  practice?: Relation<Practice>;
}
