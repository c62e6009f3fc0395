import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Account } from './account.entity';

/** A browser, or another program, in which a person is signed in. Only the hash of its token is kept. */
@Entity()
@Unique('uq_sign_in_session_token', ['tokenHash'])
@Index('ix_sign_in_session_account', ['accountId'])
export class SignInSession {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sign_in_session' })
  id!: string;

  @Column('uuid')
  accountId!: string;

  /** SHA-256 of the cookie's value. */
  @Column('bytea')
  tokenHash!: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  startedAt!: Date;

  /** To the minute. */
  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt!: Date;

  /** The browser in which it began, by its proper name: "Firefox"; null for other programs. */
  @Column('text', { nullable: true })
  browser!: string | null;

  /** The operating system, by its proper name: "Windows"; null when it is not known. */
  @Column('text', { nullable: true })
  system!: string | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_sign_in_session_account' })
  account?: Relation<Account>;
}
