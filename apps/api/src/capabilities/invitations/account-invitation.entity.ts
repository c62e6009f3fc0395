import type { AccountInvitationPurpose, CityRole } from '@praxis/domain/accounts';
import type { Language } from '@praxis/domain/shared';
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
import { City } from '../cities';
import { Summit } from '../summits';

/** An open invitation to an account, to one address. Whoever accepts it uses it up: the row goes, and the address with it. */
@Entity()
@Unique('uq_account_invitation_office', ['summitId', 'address'])
@Unique('uq_account_invitation_team', ['cityId', 'address'])
@Unique('uq_account_invitation_token', ['tokenHash'])
@Index('ix_account_invitation_expires', ['expiresAt'])
@Check('ck_account_invitation_purpose', `purpose in ('office', 'team')`)
@Check('ck_account_invitation_summit', `(purpose = 'office') = (summit_id is not null)`)
@Check('ck_account_invitation_city', `(purpose = 'team') = (city_id is not null)`)
@Check('ck_account_invitation_team_role', `(purpose = 'team') = (role is not null)`)
@Check('ck_account_invitation_role', `role in ('editor', 'coordinator')`)
@Check('ck_account_invitation_address', 'address = lower(address)')
@Check('ck_account_invitation_language', `language in ('en', 'fr', 'es')`)
export class AccountInvitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account_invitation' })
  id!: string;

  /** What its link is good for; checked in the statement that uses it up. */
  @Column('text')
  purpose!: AccountInvitationPurpose;

  /** The summit that calls, for an office. */
  @Column('uuid', { nullable: true })
  summitId!: string | null;

  /** The city whose team it is. */
  @Column('uuid', { nullable: true })
  cityId!: string | null;

  @Column('text', { nullable: true })
  role!: CityRole | null;

  /** In lower case. */
  @Column('text')
  address!: string;

  /** Of the mail, and of the page behind its link. */
  @Column('text')
  language!: Language;

  @Column('uuid')
  invitedBy!: string;

  @Column('timestamptz')
  invitedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  /** SHA-256 of the secret in the link; null until its mail is written. The secret itself is in the mail alone. */
  @Column('bytea', { nullable: true })
  tokenHash!: Buffer | null;

  @ManyToOne(() => Summit, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_account_invitation_summit' })
  summit?: Relation<Summit>;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_account_invitation_city' })
  city?: Relation<City>;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'fk_account_invitation_inviter' })
  inviter?: Relation<Account>;
}
