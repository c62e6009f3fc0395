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
import { Account } from '../accounts';
import { Practice } from '../practices';
import { ConfirmationQuestion } from './confirmation-question.entity';

/** What a city has said of how a practice stands, each time: by the link in a mail, or on its desk. Never changed. */
@Entity()
@Index('ix_practice_confirmation_practice', ['practiceId', 'saidAt'])
@Check('ck_practice_confirmation_answer', `answer in ('running', 'dormant', 'ended')`)
export class PracticeConfirmation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_confirmation' })
  id!: string;

  @Column('uuid')
  practiceId!: string;

  @Column('text')
  answer!: ConfirmationAnswer;

  @Column('timestamptz')
  saidAt!: Date;

  /** Who said it; null when it was said from the mailbox of the service. */
  @Column('uuid', { nullable: true })
  saidBy!: string | null;

  /** The question that was answered; null when it was said on the desk. */
  @Column('uuid', { nullable: true })
  questionId!: string | null;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'practice_id',
    foreignKeyConstraintName: 'fk_practice_confirmation_practice',
  })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'said_by', foreignKeyConstraintName: 'fk_practice_confirmation_sayer' })
  sayer?: Relation<Account>;

  @ManyToOne(() => ConfirmationQuestion, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'question_id',
    foreignKeyConstraintName: 'fk_practice_confirmation_question',
  })
  question?: Relation<ConfirmationQuestion>;
}
