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
import type { ReportDecision, ReportReason } from '@praxis/domain/comments';
import { Account } from '../accounts';
import { Comment } from './comment.entity';

/** Somebody's remark to the moderators that a comment breaks the house rules. */
@Entity()
@Index('ix_report_open', ['createdAt', 'id'], { where: 'decided_at is null' })
@Index('ix_report_comment', ['commentId'])
@Check(
  'ck_report_reason',
  `reason in ('personal-data', 'hate-or-threat', 'off-topic-or-advertising', 'wrong-information', 'other')`,
)
@Check('ck_report_decision', `(decided_at is null) = (decision is null)`)
export class Report {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report' })
  id!: string;

  @Column('uuid')
  commentId!: string;

  /** Null for a visitor. */
  @Column('uuid', { nullable: true })
  reporterId!: string | null;

  @Column('text')
  reason!: ReportReason;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('text', { nullable: true })
  decision!: ReportDecision | null;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'fk_report_comment' })
  comment?: Relation<Comment>;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'reporter_id', foreignKeyConstraintName: 'fk_report_reporter' })
  reporter?: Relation<Account>;
}
