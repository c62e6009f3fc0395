import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import type { DraftState, PracticeFacts } from '@praxis/domain/practices';
import { Account } from '../accounts';
import { PracticeFactsColumns } from './practice-facts.columns';
import { Practice } from './practice.entity';

/** The one working copy of a practice. Changing it never changes what the public sees. */
@Entity()
@Index('ix_practice_draft_submitted', ['submittedAt'], { where: `state = 'submitted'` })
@Check(
  'ck_practice_draft_state',
  `state in ('editing', 'submitted', 'changes-requested', 'declined')`,
)
export class PracticeDraft {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_draft' })
  practiceId!: string;

  /** Counts the saves; a save names the revision it began from. */
  @Column('int', { default: 1 })
  revision!: number;

  /** The revision in which each field was last changed: `{"facts.topics": 4, "en.title": 7}`. */
  @Column('jsonb', { default: () => `'{}'` })
  fieldRevisions!: Record<string, number>;

  @Column('text', { default: 'editing' })
  state!: DraftState;

  @Column(() => PracticeFactsColumns, { prefix: false })
  facts!: PracticeFacts;

  /** The mailbox of the service; never shown to the public. */
  @Column('text', { nullable: true })
  contactAddress!: string | null;

  /** The restricted annex; in no list, search or file. */
  @Column('text', { nullable: true })
  annex!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid')
  updatedBy!: string;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  /** What was changed, where the author who sent it in means that it is a minor edit. */
  @Column('text', { nullable: true })
  minorEdit!: string | null;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_practice_draft_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'updated_by', foreignKeyConstraintName: 'fk_practice_draft_updated_by' })
  updater?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'submitted_by', foreignKeyConstraintName: 'fk_practice_draft_submitted_by' })
  submitter?: Relation<Account>;
}
