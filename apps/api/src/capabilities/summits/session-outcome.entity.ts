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

/** What came of a session, as organisers tell it in one language. */
@Entity()
@Check('ck_session_outcome_language', `language in ('en', 'fr', 'es')`)
@Check('ck_session_outcome_words', 'num_nonnulls(outcome, minutes) > 0')
export class SessionOutcome {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session_outcome' })
  sessionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_session_outcome' })
  language!: Language;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('text', { nullable: true })
  minutes!: string | null;

  /** Why passages of them that could harm somebody may stand: for the secretariat. */
  @Column('text', { nullable: true })
  justification!: string | null;

  @Column('uuid')
  savedBy!: string;

  @Column('timestamptz')
  savedAt!: Date;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_session_outcome_session' })
  session?: Relation<Session>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'saved_by', foreignKeyConstraintName: 'fk_session_outcome_saver' })
  saver?: Relation<Account>;
}
