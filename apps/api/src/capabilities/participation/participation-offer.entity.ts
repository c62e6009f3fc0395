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
import { ParticipationRequest } from './participation-request.entity';

/** Places offered to a delegation on the waiting list: kept for it until they are taken, refused, or the time is over. */
@Entity()
@Index('uq_participation_offer_open', ['requestId'], { unique: true, where: 'ended_at is null' })
@Check('ck_participation_offer_answer', `answer in ('accepted', 'declined', 'lapsed', 'withdrawn')`)
@Check('ck_participation_offer_ended', '(ended_at is null) = (answer is null)')
export class ParticipationOffer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_participation_offer' })
  id!: string;

  @Column('uuid')
  requestId!: string;

  @Column('timestamptz')
  offeredAt!: Date;

  /** 72 hours later, or when the summit begins where that is sooner. */
  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** `withdrawn`: organisers decided otherwise meanwhile. */
  @Column('text', { nullable: true })
  answer!: 'accepted' | 'declined' | 'lapsed' | 'withdrawn' | null;

  @ManyToOne(() => ParticipationRequest, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'fk_participation_offer_request' })
  request?: Relation<ParticipationRequest>;
}
