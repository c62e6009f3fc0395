import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts';
import { ParticipationRequest } from './participation-request.entity';

/** That somebody of a delegation was at the summit: told by a row of the request, never by a name. */
@Entity()
@Check('ck_attendance_person', 'person between 1 and 20')
export class Attendance {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_attendance' })
  requestId!: string;

  /** The row of the person in the request, from 1, who leads. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_attendance' })
  person!: number;

  @Column('uuid')
  markedBy!: string;

  @Column('timestamptz')
  markedAt!: Date;

  @ManyToOne(() => ParticipationRequest, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'fk_attendance_request' })
  request?: Relation<ParticipationRequest>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'marked_by', foreignKeyConstraintName: 'fk_attendance_marker' })
  marker?: Relation<Account>;
}
