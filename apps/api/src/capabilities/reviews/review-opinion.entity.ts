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
import { Practice } from '../practices';

/** What one reviewer asks another about a draft, and what that one thinks. Open until it is given or taken back. */
@Entity()
@Index('ix_review_opinion_practice', ['practiceId', 'askedAt'])
@Index('uq_review_opinion_open', ['practiceId', 'askedOf'], {
  unique: true,
  where: 'given_at is null and withdrawn_at is null',
})
@Check('ck_review_opinion_verdict', `verdict in ('approve', 'request-changes', 'decline')`)
@Check('ck_review_opinion_given', `num_nonnulls(verdict, text, given_at) in (0, 3)`)
@Check('ck_review_opinion_over', `given_at is null or withdrawn_at is null`)
@Check('ck_review_opinion_other', `asked_by <> asked_of`)
export class ReviewOpinion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_review_opinion' })
  id!: string;

  @Column('uuid')
  practiceId!: string;

  /** The revision of the draft about which it was asked. */
  @Column('int')
  draftRevision!: number;

  @Column('uuid')
  askedBy!: string;

  @Column('uuid')
  askedOf!: string;

  @Column('text')
  question!: string;

  @Column('timestamptz')
  askedAt!: Date;

  /** How the person who was asked would decide. */
  @Column('text', { nullable: true })
  verdict!: ReviewDecision | null;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('timestamptz', { nullable: true })
  givenAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_review_opinion_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'fk_review_opinion_asker' })
  asker?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'asked_of', foreignKeyConstraintName: 'fk_review_opinion_asked' })
  asked?: Relation<Account>;
}
