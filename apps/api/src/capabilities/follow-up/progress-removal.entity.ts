import type { ReportableStep } from '@praxis/domain/follow-up';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../accounts';
import { City } from '../cities';
import { Commitment } from '../declarations';

/** That a moderator has removed a report, and why; without its text, which is gone. */
@Entity()
export class ProgressRemoval {
  /** The id that the report had. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_progress_removal' })
  reportId!: string;

  @Column('uuid')
  cityId!: string;

  @Column('uuid')
  commitmentId!: string;

  @Column('text')
  step!: ReportableStep;

  /** The day of which it was said. */
  @Column('date')
  asOf!: string;

  @Column('uuid')
  reportedBy!: string;

  @Column('timestamptz')
  reportedAt!: Date;

  @Column('text')
  reason!: string;

  @Column('uuid')
  removedBy!: string;

  @Column('timestamptz')
  removedAt!: Date;

  @ManyToOne(() => City)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_progress_removal_city' })
  city?: Relation<City>;

  @ManyToOne(() => Commitment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'commitment_id', foreignKeyConstraintName: 'fk_progress_removal_commitment' })
  commitment?: Relation<Commitment>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'reported_by', foreignKeyConstraintName: 'fk_progress_removal_reporter' })
  reporter?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'removed_by', foreignKeyConstraintName: 'fk_progress_removal_remover' })
  remover?: Relation<Account>;
}
