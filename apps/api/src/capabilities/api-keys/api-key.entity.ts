import type { ApiKeyScope } from '@praxis/domain/api-keys';
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

/** A key with which a program asks in the name of a person. Only its hash is kept. */
@Entity()
@Unique('uq_api_key_secret', ['secretHash'])
@Index('ix_api_key_account', ['accountId'])
@Check('ck_api_key_scope', `scope in ('read', 'read-own', 'write-drafts')`)
export class ApiKey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_key' })
  id!: string;

  @Column('uuid')
  accountId!: string;

  /** What its owner calls it. */
  @Column('text')
  name!: string;

  @Column('text')
  scope!: ApiKeyScope;

  /** SHA-256 of the key. */
  @Column('bytea')
  secretHash!: Buffer;

  /** What it begins with: enough to know it again where it stands, and far too little to guess it. */
  @Column('text')
  hint!: string;

  /** The browser in which it was asked for, by its proper name; null for other programs, and from before this was noted. */
  @Column('text', { nullable: true })
  browser!: string | null;

  /** The operating system, by its proper name; null when it is not known. */
  @Column('text', { nullable: true })
  system!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  /** To the minute; null when it was never used. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_api_key_account' })
  account?: Relation<Account>;
}
