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
import type { Language } from '@praxis/domain/shared';
import { Account } from '../accounts';
import { Practice, PracticeVersion } from '../practices';
import { Session } from './session.entity';

/** A practice that stands with a session: a version was pinned to it, or a source names the practice. */
@Entity()
@Unique('uq_case_study_practice', ['sessionId', 'practiceId'])
@Index('ix_case_study_practice', ['practiceId'])
@Check('ck_case_study_basis', `basis in ('pinned', 'named')`)
@Check('ck_case_study_version', `(basis = 'pinned') = (version_id is not null)`)
export class CaseStudy {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_case_study' })
  id!: string;

  @Column('uuid')
  sessionId!: string;

  @Column('uuid')
  practiceId!: string;

  /** `named`: a source says that the session was about this practice; which version cannot be known. */
  @Column('text')
  basis!: 'pinned' | 'named';

  /** The version that was presented. */
  @Column('uuid', { nullable: true })
  versionId!: string | null;

  /** Who presents it, as the programme says. */
  @Column('text', { nullable: true })
  presenter!: string | null;

  /** What organisers say of it for this session. */
  @Column('text', { nullable: true })
  note!: string | null;

  /** The language of presenter and note. */
  @Column('text', { nullable: true })
  language!: Language | null;

  /** Why passages of them that could harm somebody may stand: for the secretariat. */
  @Column('text', { nullable: true })
  justification!: string | null;

  /** Whether a source names the practice, too: then it stands with the session when it is no longer pinned. */
  @Column('boolean', { default: false })
  isNamed!: boolean;

  /** Who pinned this version; null for what came with the first catalogue. */
  @Column('uuid', { nullable: true })
  pinnedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  pinnedAt!: Date | null;

  /** Its place among the session's case studies. */
  @Column('int')
  position!: number;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_case_study_session' })
  session?: Relation<Session>;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_case_study_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'pinned_by', foreignKeyConstraintName: 'fk_case_study_pinner' })
  pinner?: Relation<Account>;

  @ManyToOne(() => PracticeVersion)
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_case_study_version' })
  version?: Relation<PracticeVersion>;
}
