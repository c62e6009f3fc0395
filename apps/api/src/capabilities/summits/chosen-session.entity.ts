import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts';
import { Session } from './session.entity';

/** That a person wants a session in her calendar. */
@Entity()
@Index('ix_chosen_session_session', ['sessionId'])
export class ChosenSession {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_chosen_session' })
  accountId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_chosen_session' })
  sessionId!: string;

  @Column('timestamptz')
  chosenAt!: Date;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_chosen_session_account' })
  account?: Relation<Account>;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_chosen_session_session' })
  session?: Relation<Session>;
}
