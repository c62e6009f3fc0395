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
import { Account } from './account.entity';

/**
 * Somebody has asked to set a forgotten password. Where no account that may sign in has the address, the row goes as soon as
 * that is found out; otherwise whoever sets the password uses it up.
 */
@Entity()
@Unique('uq_password_reset_address', ['address'])
@Unique('uq_password_reset_token', ['tokenHash'])
@Index('ix_password_reset_expires', ['expiresAt'])
@Check('ck_password_reset_address', 'address = lower(address)')
@Check(
  'ck_password_reset_mail',
  '(token_hash is null) = (account_id is null) and (token_hash is null) = (password_seen is null)',
)
export class PasswordReset {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_password_reset' })
  id!: string;

  /** In lower case, as it was typed. */
  @Column('text')
  address!: string;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  /** Whose password; null until the mail is written. */
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  /** SHA-256 of the secret in the link; null until the mail is written. The secret itself is in the mail alone. */
  @Column('bytea', { nullable: true })
  tokenHash!: Buffer | null;

  /** SHA-256 of what was kept of the password then: the link ends when the account has another. */
  @Column('bytea', { nullable: true })
  passwordSeen!: Buffer | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_password_reset_account' })
  account?: Relation<Account>;
}
