import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts';
import { Session } from '../summits';
import { ParticipationCall } from './participation-call.entity';

/** Where and how those meet who have a place in a field visit: never public, and encrypted. */
@Entity()
@Index('ix_field_visit_summit', ['summitId'])
export class FieldVisit {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_field_visit' })
  sessionId!: string;

  @Column('uuid')
  summitId!: string;

  /** Counts the changes: whoever changes it tells which one they have seen. */
  @Column('int')
  revision!: number;

  /** `FieldVisitDetails` as JSON, encrypted with the summit's key for this session. */
  @Column('bytea')
  sealedDetails!: Buffer;

  @Column('uuid')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;

  @OneToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_field_visit_session' })
  session?: Relation<Session>;

  @ManyToOne(() => ParticipationCall, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_field_visit_call' })
  call?: Relation<ParticipationCall>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'fk_field_visit_changer' })
  changer?: Relation<Account>;
}
