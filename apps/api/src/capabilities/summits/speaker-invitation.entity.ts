import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import type { Language } from '@praxis/domain/shared';
import type { SpeakerAnswer } from '@praxis/domain/summits';
import { Account } from '../accounts';
import { Session } from './session.entity';

/** That a speaker was asked by mail whether she comes, and what she answered by the link in it. */
@Entity()
@Unique('uq_speaker_invitation_name', ['sessionId', 'name'])
@Check('ck_speaker_invitation_answer', `answer in ('confirmed', 'declined')`)
@Check('ck_speaker_invitation_answered', '(answer is null) = (answered_at is null)')
@Check('ck_speaker_invitation_address', "answer is distinct from 'declined' or address is null")
export class SpeakerInvitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_speaker_invitation' })
  id!: string;

  @Column('uuid')
  sessionId!: string;

  /** As it is planned. */
  @Column('text')
  name!: string;

  /** Sealed. Forgotten when she declines or asks for it, and when the session is over. */
  @Column('text', { nullable: true })
  address!: string | null;

  /** Of the mail. */
  @Column('text')
  language!: Language;

  @Column('uuid')
  askedBy!: string;

  @Column('timestamptz')
  askedAt!: Date;

  @Column('text', { nullable: true })
  answer!: SpeakerAnswer | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  /** When she was told what has changed in the brief. */
  @Column('timestamptz', { nullable: true })
  deltaSentAt!: Date | null;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_speaker_invitation_session' })
  session?: Relation<Session>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'fk_speaker_invitation_asker' })
  asker?: Relation<Account>;
}
