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
import type { CitySize } from '@praxis/domain/discovery';
import type {
  ParticipantCategory,
  ParticipantFunction,
  RequestStatus,
} from '@praxis/domain/participation';
import { Account } from '../accounts';
import { City } from '../cities';
import { ParticipationCall } from './participation-call.entity';

/**
 * A mayor's office asking to attend a summit. Its columns say what organisers weigh; everything that says who comes is
 * encrypted in one of them.
 */
@Entity()
@Unique('uq_participation_request_reference', ['summitId', 'reference'])
@Index('ix_participation_request_status', ['summitId', 'status'])
@Index('ix_participation_request_account', ['accountId'])
@Check(
  'ck_participation_request_status',
  `status in ('draft', 'submitted', 'information', 'accepted', 'waitlisted', 'lapsed', 'declined', 'cancelled')`,
)
@Check(
  'ck_participation_request_submitted',
  `status in ('draft', 'cancelled') or submitted_at is not null`,
)
@Check('ck_participation_request_size', 'size between 0 and 20')
export class ParticipationRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_participation_request' })
  id!: string;

  @Column('uuid')
  summitId!: string;

  /** Whoever asks, or asks for others. */
  @Column('uuid')
  accountId!: string;

  /** What people say on the telephone: random, says nothing. */
  @Column('text')
  reference!: string;

  /** Counts the changes: whoever changes it tells which one they have seen. */
  @Column('int')
  revision!: number;

  @Column('text')
  status!: RequestStatus;

  @Column('text', { nullable: true })
  category!: ParticipantCategory | null;

  /** ISO 3166-1 alpha-2. */
  @Column('text', { nullable: true })
  country!: string | null;

  /** Where the authority is one of Praxis. */
  @Column('uuid', { nullable: true })
  cityId!: string | null;

  @Column('text', { nullable: true })
  authoritySize!: CitySize | null;

  /** Of whoever leads the delegation. */
  @Column('text', { nullable: true })
  leadFunction!: ParticipantFunction | null;

  /** Of all its people, each once: codes of languages of interpretation. */
  @Column('text', { array: true })
  languages!: string[];

  /** Of its people, how many need each of them. */
  @Column('jsonb', { default: () => `'{}'` })
  peopleByLanguage!: Record<string, number>;

  @Column('boolean', { nullable: true })
  isFirstAttendance!: boolean | null;

  /** How many people. */
  @Column('int')
  size!: number;

  /** The same for all requests of one authority. */
  @Column('bytea', { nullable: true })
  delegationKey!: Buffer | null;

  /** The same for all requests with one contact address, for finding one by the exact address. */
  @Column('bytea', { nullable: true })
  contactKey!: Buffer | null;

  /** Higher is earlier on the waiting list. */
  @Column('int', { default: 0 })
  priority!: number;

  /** `PersonalAnswers` as JSON, encrypted with the summit's key for this id. */
  @Column('bytea')
  sealedAnswers!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  changedAt!: Date;

  /** When it was sent for the first time: its place in the order of requests. */
  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @ManyToOne(() => ParticipationCall, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_participation_request_call' })
  call?: Relation<ParticipationCall>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_participation_request_account' })
  account?: Relation<Account>;

  @ManyToOne(() => City)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_participation_request_city' })
  city?: Relation<City>;
}
