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
import type { LinkState } from '@praxis/domain/declarations';
import type { Language } from '@praxis/domain/shared';
import { Account } from '../accounts';
import { Practice } from '../practices';
import { Commitment } from './commitment.entity';

/** What a city says of how its practice serves a commitment, and what the secretariat decided. Rows are kept for ever. */
@Entity()
@Index('uq_commitment_link_proposed', ['practiceId', 'commitmentId'], {
  unique: true,
  where: `state = 'proposed'`,
})
@Index('uq_commitment_link_accepted', ['practiceId', 'commitmentId'], {
  unique: true,
  where: `state = 'accepted'`,
})
@Index('ix_commitment_link_queue', ['proposedAt', 'id'], { where: `state = 'proposed'` })
@Check(
  'ck_commitment_link_state',
  `state in ('proposed', 'accepted', 'declined', 'replaced', 'taken-back')`,
)
@Check('ck_commitment_link_reason', `state <> 'declined' or reason is not null`)
export class CommitmentLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_commitment_link' })
  id!: string;

  @Column('uuid')
  practiceId!: string;

  @Column('uuid')
  commitmentId!: string;

  /** How the practice serves the commitment, in the city's words. */
  @Column('text')
  sentence!: string;

  @Column('text')
  language!: Language;

  @Column('text')
  state!: LinkState;

  @Column('uuid')
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** Why it was declined; the city reads it. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_commitment_link_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Commitment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'commitment_id', foreignKeyConstraintName: 'fk_commitment_link_commitment' })
  commitment?: Relation<Commitment>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'proposed_by', foreignKeyConstraintName: 'fk_commitment_link_proposer' })
  proposer?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'fk_commitment_link_decider' })
  decider?: Relation<Account>;
}
