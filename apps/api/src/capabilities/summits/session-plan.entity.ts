import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import type { SessionKind, Speaker } from '@praxis/domain/summits';
import { Account } from '../accounts';
import { ProgrammeRoom } from './programme-room.entity';
import { Session } from './session.entity';
import type { Words } from './summit.rows';

/** What organisers plan of a session: the working copy, which everybody reads only once it is released. */
@Entity()
@Index('ix_session_plan_room', ['roomId'])
@Check(
  'ck_session_plan_kind',
  `kind in ('plenary', 'panel', 'workshop', 'training', 'field-visit', 'session')`,
)
@Check('ck_session_plan_times', 'ends_at > starts_at')
export class SessionPlan {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session_plan' })
  sessionId!: string;

  /** Counts the changes: whoever changes it tells which one they have seen. */
  @Column('int')
  revision!: number;

  @Column('text')
  kind!: SessionKind;

  @Column('jsonb')
  titles!: Words;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @Column('int', { nullable: true })
  capacity!: number | null;

  /** Languages of interpretation. */
  @Column('text', { array: true })
  languages!: string[];

  /** People or booths: for organisers alone. */
  @Column('text', { array: true })
  interpreters!: string[];

  @Column('jsonb')
  speakers!: Speaker[];

  @Column('boolean')
  isCancelled!: boolean;

  @Column('uuid')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;

  @OneToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_session_plan_session' })
  session?: Relation<Session>;

  @ManyToOne(() => ProgrammeRoom, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'room_id', foreignKeyConstraintName: 'fk_session_plan_room' })
  room?: Relation<ProgrammeRoom>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'fk_session_plan_changer' })
  changer?: Relation<Account>;
}
