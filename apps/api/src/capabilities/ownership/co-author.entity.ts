import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts';
import { Practice } from '../practices';

/** Somebody whom a city has asked, by mail address, to write the draft of one practice with it; and what they said. */
@Entity()
@Unique('uq_co_author_address', ['practiceId', 'address'])
@Index('ix_co_author_account', ['accountId'])
@Index('ix_co_author_address', ['address'])
@Check('ck_co_author_answer', `answer in ('accepted', 'declined')`)
@Check('ck_co_author_answered', '(answer is null) = (answered_at is null)')
@Check(
  'ck_co_author_account',
  `(answer is not distinct from 'accepted') = (account_id is not null)`,
)
export class CoAuthor {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_co_author' })
  id!: string;

  @Column('uuid')
  practiceId!: string;

  /** In lower case. Whether an account has it is told to nobody before its owner answers. */
  @Column('text')
  address!: string;

  @Column('uuid')
  invitedBy!: string;

  @Column('timestamptz')
  invitedAt!: Date;

  /** Who has accepted; null before, and when it was declined. */
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('text', { nullable: true })
  answer!: 'accepted' | 'declined' | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_co_author_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'fk_co_author_inviter' })
  inviter?: Relation<Account>;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_co_author_account' })
  account?: Relation<Account>;
}
