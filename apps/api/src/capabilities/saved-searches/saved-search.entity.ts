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
import type { AlertRhythm } from '@praxis/domain/saved-searches';
import { Account } from '../accounts';

/** A question that a person wants to ask again, and how often they are told of what is new. */
@Entity()
@Unique('uq_saved_search_query', ['accountId', 'query'])
@Index('ix_saved_search_due', ['nextAlertAt'], { where: 'next_alert_at is not null' })
@Check('ck_saved_search_rhythm', `rhythm in ('never', 'at-once', 'daily', 'weekly')`)
@Check('ck_saved_search_hour', 'hour between 0 and 23')
export class SavedSearch {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_saved_search' })
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  name!: string;

  /** As the search page's address has it, always written the same way. */
  @Column('text')
  query!: string;

  @Column('text')
  rhythm!: AlertRhythm;

  /** Of the day, by the person's own clock. */
  @Column('integer')
  hour!: number;

  @Column('text')
  timeZone!: string;

  /** When to look next; null when nobody wants to be told. */
  @Column('timestamptz', { nullable: true })
  nextAlertAt!: Date | null;

  /** What was published until then is not new. */
  @Column('timestamptz')
  newsSince!: Date;

  @Column('timestamptz')
  createdAt!: Date;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_saved_search_account' })
  account?: Relation<Account>;
}
