import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts';
import { Practice } from './practice.entity';

/** Why a passage that could harm somebody may stand. It lasts as long as the passage, from one draft to the next. */
@Entity()
@Check('ck_practice_justification_reason', 'length(reason) > 0')
export class PracticeJustification {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_justification' })
  practiceId!: string;

  /** The id of the warning: it is made of the passage and its sentence. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_practice_justification' })
  warning!: string;

  @Column('text')
  reason!: string;

  @Column('uuid')
  justifiedBy!: string;

  @Column('timestamptz')
  justifiedAt!: Date;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'practice_id',
    foreignKeyConstraintName: 'fk_practice_justification_practice',
  })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account)
  @JoinColumn({
    name: 'justified_by',
    foreignKeyConstraintName: 'fk_practice_justification_account',
  })
  author?: Relation<Account>;
}
