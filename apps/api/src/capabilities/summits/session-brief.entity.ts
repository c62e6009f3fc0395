import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import type { Language } from '@praxis/domain/shared';
import { Account } from '../accounts';
import { Session } from './session.entity';

/** What organisers have written for the brief of a session, in one language. */
@Entity()
@Check('ck_session_brief_language', `language in ('en', 'fr', 'es')`)
export class SessionBrief {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session_brief' })
  sessionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_session_brief' })
  language!: Language;

  /** What the session is for. */
  @Column('text', { nullable: true })
  aim!: string | null;

  /** What happens when, a line each. */
  @Column('text', { nullable: true })
  agenda!: string | null;

  /** What the session is to answer, a line each. */
  @Column('text', { nullable: true })
  questions!: string | null;

  /** Why passages of them that could harm somebody may stand: for the secretariat. */
  @Column('text', { nullable: true })
  justification!: string | null;

  @Column('uuid')
  savedBy!: string;

  @Column('timestamptz')
  savedAt!: Date;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_session_brief_session' })
  session?: Relation<Session>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'saved_by', foreignKeyConstraintName: 'fk_session_brief_saver' })
  saver?: Relation<Account>;
}
