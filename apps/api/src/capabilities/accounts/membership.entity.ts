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
import { City } from '../cities';
import { Account } from './account.entity';

/** A person's role in a city's team. */
@Entity()
@Index('ix_membership_city', ['cityId'])
@Check('ck_membership_role', `role in ('editor', 'coordinator')`)
export class Membership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership' })
  accountId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership' })
  cityId!: string;

  @Column('text')
  role!: 'editor' | 'coordinator';

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_membership_account' })
  account?: Relation<Account>;

  @ManyToOne(() => City)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_membership_city' })
  city?: Relation<City>;
}
