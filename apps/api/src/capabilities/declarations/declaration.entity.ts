import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Summit } from '../summits';

/** A text adopted at a summit. */
@Entity()
@Unique('uq_declaration_slug', ['slug'])
export class Declaration {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_declaration' })
  id!: string;

  @Column('text')
  slug!: string;

  @Column('uuid')
  summitId!: string;

  @Column('jsonb')
  titles!: Partial<Record<'en' | 'fr' | 'es', string>>;

  /** Whether cities may sign it now. */
  @Column('boolean', { default: false })
  isOpenForSignature!: boolean;

  @ManyToOne(() => Summit)
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_declaration_summit' })
  summit?: Relation<Summit>;
}
