import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Practice } from '../practices';
import { ProgressReport } from './progress-report.entity';

/** A practice that stands by a report. */
@Entity()
@Index('ix_progress_evidence_practice', ['practiceId'])
export class ProgressEvidence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_progress_evidence' })
  reportId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_progress_evidence' })
  practiceId!: string;

  @ManyToOne(() => ProgressReport, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'fk_progress_evidence_report' })
  report?: Relation<ProgressReport>;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_progress_evidence_practice' })
  practice?: Relation<Practice>;
}
