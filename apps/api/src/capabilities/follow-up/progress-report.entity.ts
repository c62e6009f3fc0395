import type { ReportableStep } from '@praxis/domain/follow-up';
import type { Language } from '@praxis/domain/shared';
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
import { Account } from '../accounts';
import { City } from '../cities';
import { Commitment } from '../declarations';

/**
 * What a city reports on a commitment. A row is never changed: what the city says next is another one. One that could harm
 * somebody is deleted by a moderator.
 */
@Entity()
@Index('ix_progress_report_commitment', { synchronize: false })
@Index('ix_progress_report_city', ['cityId'])
@Check('ck_progress_report_step', `step in ('not-started', 'limited', 'substantial', 'complete')`)
export class ProgressReport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_progress_report' })
  id!: string;

  @Column('uuid')
  cityId!: string;

  @Column('uuid')
  commitmentId!: string;

  @Column('text')
  step!: ReportableStep;

  /** The day of which it is said: `2026-03-01`. */
  @Column('date')
  asOf!: string;

  /** The city has said that nothing is new: step, text and evidence are those of the report before. */
  @Column('boolean')
  isUnchanged!: boolean;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('text')
  language!: Language;

  /** Why passages of the text that could harm somebody may stand; the city and moderators read it. */
  @Column('text', { nullable: true })
  justification!: string | null;

  /** For the record: the public reads that the city reports. */
  @Column('uuid')
  reportedBy!: string;

  @Column('timestamptz')
  reportedAt!: Date;

  @ManyToOne(() => City)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_progress_report_city' })
  city?: Relation<City>;

  @ManyToOne(() => Commitment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'commitment_id', foreignKeyConstraintName: 'fk_progress_report_commitment' })
  commitment?: Relation<Commitment>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'reported_by', foreignKeyConstraintName: 'fk_progress_report_reporter' })
  reporter?: Relation<Account>;
}
