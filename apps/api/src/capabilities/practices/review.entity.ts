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
import type { ReviewDecision } from '@praxis/domain/practices';
import { Account } from '../accounts';
import { PracticeVersion } from './practice-version.entity';
import { Practice } from './practice.entity';

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
