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
@Check('ck_practice_draft_city_approved', '(city_approved_at is null) = (city_approved_by is null)')
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

  /** The one summit, by its name in addresses, for whose participants alone it is; null: for every verified city. */
  @Column('text', { nullable: true })
  annexSummit!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid')
  updatedBy!: string;

  /** Whose task it is to finish it: who began it, or has taken it over from somebody who left. */
  @Column('uuid')
  heldBy!: string;

  /** Whether the secretariat began it in the name of the city. */
  @Column('boolean', { default: false })
  isOnBehalf!: boolean;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  /** What was changed, where the author who sent it in means that it is a minor edit. */
  @Column('text', { nullable: true })
  minorEdit!: string | null;

  /** Whether it was the secretariat that sent it in: then its city has to approve it. */
  @Column('boolean', { default: false })
  isBySecretariat!: boolean;

  /** When somebody of the city approved what the secretariat has sent in; null when nobody has. */
  @Column('timestamptz', { nullable: true })
  cityApprovedAt!: Date | null;

  @Column('uuid', { nullable: true })
  cityApprovedBy!: string | null;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_practice_draft_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'updated_by', foreignKeyConstraintName: 'fk_practice_draft_updated_by' })
  updater?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'submitted_by', foreignKeyConstraintName: 'fk_practice_draft_submitted_by' })
  submitter?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'held_by', foreignKeyConstraintName: 'fk_practice_draft_held_by' })
  holder?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({
    name: 'city_approved_by',
    foreignKeyConstraintName: 'fk_practice_draft_city_approved_by',
  })
  cityApprover?: Relation<Account>;
}
