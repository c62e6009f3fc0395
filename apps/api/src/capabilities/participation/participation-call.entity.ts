import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import type { ParticipantCategory, ParticipantFunction } from '@praxis/domain/participation';
import { Account } from '../accounts';
import { Summit } from '../summits';

/** How a summit calls for participation: until when, whom, and how many. */
@Entity()
@Unique('uq_participation_call_key', ['keyId'])
@Check('ck_participation_call_times', 'closes_at > opens_at')
@Check('ck_participation_call_capacity', 'capacity >= 0')
export class ParticipationCall {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_participation_call' })
  summitId!: string;

  /** Counts the changes: whoever changes it tells which one they have seen. */
  @Column('int')
  revision!: number;

  @Column('timestamptz')
  opensAt!: Date;

  /** The first instant that is too late: of a deadline at 23:59, midnight. */
  @Column('timestamptz')
  closesAt!: Date;

  /** How many people can take part. */
  @Column('int')
  capacity!: number;

  /** How many people of one authority. */
  @Column('int')
  delegationMax!: number;

  @Column('text', { array: true })
  functions!: ParticipantFunction[];

  @Column('text', { array: true })
  categories!: ParticipantCategory[];

  /** ISO 3166-1 alpha-2. */
  @Column('text', { array: true })
  countries!: string[];

  /** The office that answers questions, and who come too late: a mail address of a service. Public. */
  @Column('text')
  contact!: string;

  /** Whether free places are offered to the waiting list without anybody doing anything. */
  @Column('boolean')
  offersPlaces!: boolean;

  /** Names the key in the vault that encrypts everything that is entrusted to this summit. */
  @Column('uuid')
  keyId!: string;

  /** When that key and everything that it encrypted was destroyed. */
  @Column('timestamptz', { nullable: true })
  destroyedAt!: Date | null;

  @Column('uuid')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;

  @OneToOne(() => Summit, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_participation_call_summit' })
  summit?: Relation<Summit>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'fk_participation_call_changer' })
  changer?: Relation<Account>;
}
