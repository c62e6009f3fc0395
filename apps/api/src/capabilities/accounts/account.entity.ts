import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A person who can sign in. */
@Entity()
@Unique('uq_account_email', ['email'])
@Check('ck_account_email', 'email = lower(email)')
@Check('ck_account_language', `language in ('en', 'fr', 'es')`)
export class Account {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account' })
  id!: string;

  /** In lower case; one account per address. */
  @Column('text')
  email!: string;

  /** The name beside comments and reviews. */
  @Column('text')
  displayName!: string;

  /** argon2id, with its parameters; null for an account that cannot sign in with a password. */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  /** The language of mails to this person. */
  @Column('text', { default: 'en' })
  language!: 'en' | 'fr' | 'es';

  /** Roles for the whole platform. */
  @Column('text', { array: true, default: () => `'{}'` })
  roles!: string[];

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  /** Since when the account may not sign in any more. */
  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;
}
