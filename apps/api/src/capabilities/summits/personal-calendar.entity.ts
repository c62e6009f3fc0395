import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts';

/** The secret address at which a calendar program finds the sessions that a person has chosen. Another id is another address. */
@Entity()
@Unique('uq_personal_calendar_account', ['accountId'])
export class PersonalCalendar {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_personal_calendar' })
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Column('timestamptz')
  madeAt!: Date;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_personal_calendar_account' })
  account?: Relation<Account>;
}
