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
import type { Code } from '@praxis/domain/vocabularies';
import { Practice } from '../practices';

/**
 * One place reusing another's practice. What is known from public sources is named in words; where the practice is in
 * the catalogue it is linked.
 */
@Entity()
@Index('ix_adoption_origin', ['originPracticeId'])
@Index('ix_adoption_adopted', ['adoptedPracticeId'])
@Check(
  'ck_adoption_stage',
  `stage in ('interested', 'exchange', 'adapting', 'running', 'assessed', 'not-pursued')`,
)
export class Adoption {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_adoption' })
  id!: string;

  /** The practice that was taken over, when the catalogue has it. */
  @Column('uuid', { nullable: true })
  originPracticeId!: string | null;

  @Column('text')
  originName!: string;

  @Column('text')
  originPlace!: string;

  /** What it became, when the catalogue has it. */
  @Column('uuid', { nullable: true })
  adoptedPracticeId!: string | null;

  @Column('text')
  adoptedName!: string;

  @Column('text')
  adoptedPlace!: string;

  @Column('int', { nullable: true })
  year!: number | null;

  @Column('text')
  stage!: Code<'transferStage'>;

  /** What was taken over and what was changed, by language. */
  @Column('jsonb')
  notes!: Partial<Record<'en' | 'fr' | 'es', string>>;

  @Column('text', { array: true, default: () => `'{}'` })
  sources!: string[];

  @ManyToOne(() => Practice, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'origin_practice_id', foreignKeyConstraintName: 'fk_adoption_origin' })
  originPractice?: Relation<Practice>;

  @ManyToOne(() => Practice, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'adopted_practice_id', foreignKeyConstraintName: 'fk_adoption_adopted' })
  adoptedPractice?: Relation<Practice>;
}
