import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../accounts';
import { Practice } from './practice.entity';

/** Somebody who has written in a practice, in any of its drafts: they will not judge it, wherever they work later. */
@Entity()
export class PracticeWriter {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_writer' })
  practiceId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_writer' })
  accountId!: string;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_practice_writer_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_practice_writer_account' })
  account?: Relation<Account>;
}
