import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts';
import { Practice } from '../practices';

/** A reviewer's word that they should not judge a practice, and why. Declared once, for good. */
@Entity()
@Unique('uq_review_conflict_reviewer', ['practiceId', 'reviewerId'])
@Check('ck_review_conflict_reason', `length(reason) > 0`)
export class ReviewConflict {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_review_conflict' })
  id!: string;

  @Column('uuid')
  practiceId!: string;

  @Column('uuid')
  reviewerId!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  declaredAt!: Date;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_review_conflict_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'reviewer_id', foreignKeyConstraintName: 'fk_review_conflict_reviewer' })
  reviewer?: Relation<Account>;
}
