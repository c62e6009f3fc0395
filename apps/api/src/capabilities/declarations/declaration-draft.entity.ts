import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import type { DeclarationText } from '@praxis/domain/declarations';
import { Account } from '../accounts';
import { Summit } from '../summits';

/**
 * A declaration as the secretariat writes it. It stands apart from what everybody reads, so that nothing that reads
 * declarations can give it away; what is published of it is copied.
 */
@Entity()
@Unique('uq_declaration_draft_code_prefix', ['codePrefix'])
export class DeclarationDraft {
  /** That of the declaration too, once there is one. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_declaration_draft' })
  id!: string;

  @Column('uuid')
  summitId!: string;

  @Column('jsonb')
  text!: DeclarationText;

  /** Counts the changes: whoever changes it tells which one they have seen. */
  @Column('int')
  revision!: number;

  /** How the codes of its commitments begin: `B31-`. Null before the first edition. */
  @Column('text', { nullable: true })
  codePrefix!: string | null;

  /** The highest number that any edition has given to a commitment: none is given twice. */
  @Column('int', { default: 0 })
  lastNumber!: number;

  @Column('uuid')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;

  @ManyToOne(() => Summit)
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_declaration_draft_summit' })
  summit?: Relation<Summit>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'fk_declaration_draft_changer' })
  changer?: Relation<Account>;
}
