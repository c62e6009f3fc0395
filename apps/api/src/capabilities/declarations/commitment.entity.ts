import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import type { CommitmentBasis, CommitmentKind } from '@praxis/domain/declarations';
import { Declaration } from './declaration.entity';

/** One numbered promise of a declaration. */
@Entity()
@Unique('uq_commitment_code', ['code'])
@Unique('uq_commitment_position', ['declarationId', 'position'])
@Check('ck_commitment_kind', `kind in ('commitment', 'statement', 'request', 'proposal')`)
@Check('ck_commitment_basis', `basis in ('text', 'reported')`)
export class Commitment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_commitment' })
  id!: string;

  @Column('uuid')
  declarationId!: string;

  /** Short and unique among all declarations: `R4`. */
  @Column('text')
  code!: string;

  /** Its number in the declaration, from 1. */
  @Column('int')
  position!: number;

  /** Code of the vocabulary `commitmentTheme`. */
  @Column('text')
  theme!: string;

  @Column('text')
  kind!: CommitmentKind;

  /** Whether the wording itself was seen or only a report of it. */
  @Column('text')
  basis!: CommitmentBasis;

  @Column('jsonb')
  texts!: Partial<Record<'en' | 'fr' | 'es', string>>;

  @Column('text', { array: true, default: () => `'{}'` })
  sources!: string[];

  @ManyToOne(() => Declaration, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'declaration_id', foreignKeyConstraintName: 'fk_commitment_declaration' })
  declaration?: Relation<Declaration>;
}
