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
import type { PracticeContent, ReviewDecision } from '@praxis/domain/practices';
import { Account } from '../accounts';
import { Practice, PracticeVersion } from '../practices';

/** A reviewer's decision on a submitted draft. Decisions are added, never changed. */
@Entity()
@Index('ix_review_practice', ['practiceId', 'decidedAt'])
@Check('ck_review_decision', `decision in ('approve', 'request-changes', 'decline')`)
@Check('ck_review_reason', `decision = 'approve' or length(reason) > 0`)
@Check('ck_review_version', `(decision = 'approve') = (version_id is not null)`)
export class Review {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_review' })
  id!: string;

  @Column('uuid')
  practiceId!: string;

  /** The revision of the draft that was judged. */
  @Column('int')
  draftRevision!: number;

  /** Who had sent it in, and is told of the decision. */
  @Column('uuid')
  authorId!: string;

  @Column('uuid')
  reviewerId!: string;

  @Column('text')
  decision!: ReviewDecision;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** The version that an approval published. */
  @Column('uuid', { nullable: true })
  versionId!: string | null;

  @Column('timestamptz')
  decidedAt!: Date;

  /** What the draft said but for its private fields, so that the next review shows what has changed since; null where it was approved. */
  @Column('jsonb', { nullable: true })
  judged!: PracticeContent | null;

  /** What was changed, where the author meant that it is a minor edit. */
  @Column('text', { nullable: true })
  minorEdit!: string | null;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_review_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_review_author' })
  author?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'reviewer_id', foreignKeyConstraintName: 'fk_review_reviewer' })
  reviewer?: Relation<Account>;

  @ManyToOne(() => PracticeVersion)
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_review_version' })
  version?: Relation<PracticeVersion>;
}
