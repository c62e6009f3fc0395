import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Summit } from './summit.entity';

/** A figure with its source. Official sources disagree: claims stand side by side, none is picked. */
@Entity()
@Index('ix_claim_summit', ['summitId', 'position'])
export class Claim {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_claim' })
  id!: string;

  @Column('uuid')
  summitId!: string;

  @Column('int')
  position!: number;

  /** What was counted: "participants", "countries". */
  @Column('text')
  what!: string;

  /** As the source says it: "about 100". */
  @Column('text')
  value!: string;

  @Column('text')
  source!: string;

  @ManyToOne(() => Summit, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_claim_summit' })
  summit?: Relation<Summit>;
}
