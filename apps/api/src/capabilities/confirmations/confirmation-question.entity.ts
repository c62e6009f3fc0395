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
import type { ConfirmationAnswer } from '@praxis/domain/confirmations';
import { Practice } from '../practices';

/** That a city was asked whether a practice still runs, and what it answered by the link in the mail. */
@Entity()
@Index('ix_confirmation_question_practice', ['practiceId', 'askedAt'])
@Index('ix_confirmation_question_open', ['askedAt'], { where: 'answered_at is null' })
@Check('ck_confirmation_question_answer', `answer in ('running', 'dormant', 'ended')`)
@Check('ck_confirmation_question_answered', `(answer is null) = (answered_at is null)`)
export class ConfirmationQuestion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_confirmation_question' })
  id!: string;

  @Column('uuid')
  practiceId!: string;

  @Column('timestamptz')
  askedAt!: Date;

  /** The mailbox of the service that was asked; null when the people of the city's team were. */
  @Column('text', { nullable: true })
  serviceAddress!: string | null;

  /** When they were reminded, once. */
  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;

  /** When the link last answered. */
  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('text', { nullable: true })
  answer!: ConfirmationAnswer | null;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'practice_id',
    foreignKeyConstraintName: 'fk_confirmation_question_practice',
  })
  practice?: Relation<Practice>;
}
