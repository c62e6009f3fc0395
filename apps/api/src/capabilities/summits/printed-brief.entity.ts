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
import type { Language } from '@praxis/domain/shared';
import type { PrintedStudy } from '@praxis/domain/summits';
import { Session } from './session.entity';
import { SpeakerInvitation } from './speaker-invitation.entity';

/**
 * The brief of a session as a speaker took it away by the link of a mail, or as organisers handed it out: the last one of each.
 * Gone with the night after the session.
 */
@Entity()
@Index('uq_printed_brief_invitation', ['invitationId'], { unique: true })
@Index('uq_printed_brief_session', ['sessionId'], {
  unique: true,
  where: 'invitation_id is null',
})
@Check('ck_printed_brief_language', `language in ('en', 'fr', 'es')`)
export class PrintedBrief {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_printed_brief' })
  id!: string;

  @Column('uuid')
  sessionId!: string;

  /** Of the speaker who took it; null when organisers handed it out. */
  @Column('uuid', { nullable: true })
  invitationId!: string | null;

  /** Of the words in it. */
  @Column('text')
  language!: Language;

  @Column('timestamptz')
  printedAt!: Date;

  @Column('jsonb')
  studies!: PrintedStudy[];

  @Column('text', { nullable: true })
  aim!: string | null;

  @Column('text', { nullable: true })
  agenda!: string | null;

  @Column('text', { nullable: true })
  questions!: string | null;

  @Column('timestamptz', { nullable: true })
  startsAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Column('text', { nullable: true })
  room!: string | null;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_printed_brief_session' })
  session?: Relation<Session>;

  @ManyToOne(() => SpeakerInvitation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'invitation_id', foreignKeyConstraintName: 'fk_printed_brief_invitation' })
  invitation?: Relation<SpeakerInvitation>;
}
