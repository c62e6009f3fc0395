import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import type { NumberedText } from '@praxis/domain/declarations';
import { Account } from '../accounts';
import { Declaration } from './declaration.entity';

/** The text of a declaration as it was published. A trigger refuses every change to it. */
@Entity()
@Unique('uq_declaration_edition_number', ['declarationId', 'number'])
export class DeclarationEdition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_declaration_edition' })
  id!: string;

  @Column('uuid')
  declarationId!: string;

  /** Counted from 1 within the declaration. */
  @Column('int')
  number!: number;

  @Column('timestamptz')
  publishedAt!: Date;

  @Column('uuid')
  publishedBy!: string;

  /** What it corrects. */
  @Column('text', { nullable: true })
  note!: string | null;

  /** How the codes of its commitments begin. */
  @Column('text')
  codePrefix!: string;

  @Column('jsonb')
  text!: NumberedText;

  @ManyToOne(() => Declaration, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'declaration_id',
    foreignKeyConstraintName: 'fk_declaration_edition_declaration',
  })
  declaration?: Relation<Declaration>;

  @ManyToOne(() => Account)
  @JoinColumn({
    name: 'published_by',
    foreignKeyConstraintName: 'fk_declaration_edition_publisher',
  })
  publisher?: Relation<Account>;
}
