import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts';
import { PracticeDraft } from '../practices';

/** Which reviewer has a draft. It goes with the draft, and stays while its authors change what was asked for. */
@Entity()
@Index('ix_review_assignment_reviewer', ['reviewerId'])
export class ReviewAssignment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_review_assignment' })
  practiceId!: string;

  @Column('uuid')
  reviewerId!: string;

  /** Who said so: the same person, or a colleague. */
  @Column('uuid')
  assignedBy!: string;

  @Column('timestamptz')
  assignedAt!: Date;

  @OneToOne(() => PracticeDraft, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_review_assignment_draft' })
  draft?: Relation<PracticeDraft>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'reviewer_id', foreignKeyConstraintName: 'fk_review_assignment_reviewer' })
  reviewer?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'assigned_by', foreignKeyConstraintName: 'fk_review_assignment_assigner' })
  assigner?: Relation<Account>;
}
