import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import type { VisitPlaceStatus } from '@praxis/domain/participation';
import { Session } from '../summits';
import { ParticipationRequest } from './participation-request.entity';

/** What became of the wish of a delegation to be in a field visit. It says nothing of who they are. */
@Entity()
@Unique('uq_field_visit_place', ['requestId', 'sessionId'])
@Index('ix_field_visit_place_session', ['sessionId', 'status'])
@Check('ck_field_visit_place_status', `status in ('placed', 'waiting', 'cancelled')`)
@Check('ck_field_visit_place_people', 'people > 0')
export class FieldVisitPlace {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_field_visit_place' })
  id!: string;

  @Column('uuid')
  requestId!: string;

  @Column('uuid')
  sessionId!: string;

  /** How many: the delegation comes as a whole. */
  @Column('int')
  people!: number;

  /** Which of its choices it was; 0 where organisers gave it unasked. */
  @Column('int')
  rank!: number;

  /** `cancelled`: given up by the delegation, or taken away by organisers; nobody gives it again by rule. */
  @Column('text')
  status!: VisitPlaceStatus;

  /** Since when it stands so. */
  @Column('timestamptz')
  since!: Date;

  @ManyToOne(() => ParticipationRequest, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'fk_field_visit_place_request' })
  request?: Relation<ParticipationRequest>;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_field_visit_place_session' })
  session?: Relation<Session>;
}
