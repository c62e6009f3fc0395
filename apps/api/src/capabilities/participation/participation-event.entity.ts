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
import type { RequestStatus } from '@praxis/domain/participation';
import { Account } from '../accounts';
import { ParticipationRequest } from './participation-request.entity';

/** What happened to a request, and by whom. It is never changed: taking something back is another entry. */
@Entity()
@Index('ix_participation_event_request', ['requestId'])
@Index('ix_participation_event_batch', ['batchId'])
@Check(
  'ck_participation_event_kind',
  `kind in ('submitted', 'changed', 'decided', 'undone', 'offered', 'offer-accepted', 'offer-lapsed', 'offer-ended', 'cancelled')`,
)
export class ParticipationEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_participation_event' })
  id!: string;

  @Column('uuid')
  requestId!: string;

  /** The same for everything that one action did. */
  @Column('uuid')
  batchId!: string;

  @Column('text')
  kind!:
    | 'submitted'
    | 'changed'
    | 'decided'
    | 'undone'
    | 'offered'
    | 'offer-accepted'
    | 'offer-lapsed'
    | 'offer-ended'
    | 'cancelled';

  @Column('text')
  statusBefore!: RequestStatus;

  @Column('text')
  statusAfter!: RequestStatus;

  /** Null: nobody, it came with time. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('timestamptz')
  happenedAt!: Date;

  /** The reason that was given, encrypted with the summit's key for this id. */
  @Column('bytea', { nullable: true })
  sealedReason!: Buffer | null;

  @ManyToOne(() => ParticipationRequest, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'fk_participation_event_request' })
  request?: Relation<ParticipationRequest>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'fk_participation_event_actor' })
  actor?: Relation<Account>;
}
