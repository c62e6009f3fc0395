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
import type { SessionKind } from '@praxis/domain/summits';
import { Summit } from './summit.entity';

/** An item of a summit's programme, or a field visit. */
@Entity({ name: 'summit_session' })
@Unique('uq_summit_session_slug', ['summitId', 'slug'])
@Check(
  'ck_summit_session_kind',
  `kind in ('plenary', 'panel', 'workshop', 'training', 'field-visit', 'session')`,
)
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_summit_session' })
  id!: string;

  @Column('uuid')
  summitId!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  kind!: SessionKind;

  /** Its place in the programme. */
  @Column('int')
  position!: number;

  @Column('jsonb')
  titles!: Partial<Record<'en' | 'fr' | 'es', string>>;

  /** A remark about what the sources say of it. */
  @Column('text', { nullable: true })
  note!: string | null;

  /** Cities that the sources name as presenting in it. */
  @Column('uuid', { array: true, default: () => `'{}'` })
  presentingCityIds!: string[];

  @Column('int', { default: 0 })
  commentCount!: number;

  @ManyToOne(() => Summit, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_summit_session_summit' })
  summit?: Relation<Summit>;
}
