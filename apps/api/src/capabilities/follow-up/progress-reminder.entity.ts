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
import { City } from '../cities';

/** That a city's team was asked to report: once a year by itself, or by the secretariat. */
@Entity()
@Index('ix_progress_reminder_city', ['cityId', 'sentAt'])
export class ProgressReminder {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_progress_reminder' })
  id!: string;

  @Column('uuid')
  cityId!: string;

  @Column('timestamptz')
  sentAt!: Date;

  /** Who of the secretariat asked; null when a year had passed. */
  @Column('uuid', { nullable: true })
  sentBy!: string | null;

  /** When somebody of the team said by the key in the mail that nothing is new. */
  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @ManyToOne(() => City)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_progress_reminder_city' })
  city?: Relation<City>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'sent_by', foreignKeyConstraintName: 'fk_progress_reminder_sender' })
  sender?: Relation<Account>;
}
