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
import type { SessionKind, Speaker } from '@praxis/domain/summits';
import { Summit } from './summit.entity';

/**
 * An item of a summit's programme, or a field visit, as everybody reads it: as the sources tell it, or as it was released
 * last. Until it is released for the first time it is as planned, and organisers alone see it.
 */
@Entity({ name: 'summit_session' })
@Unique('uq_summit_session_slug', ['summitId', 'slug'])
@Check('ck_summit_session_times', 'ends_at > starts_at')
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

  @Column('boolean')
  isPublic!: boolean;

  /** Null where no source tells. */
  @Column('timestamptz', { nullable: true })
  startsAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Column('text', { nullable: true })
  room!: string | null;

  /** How many people can take part; null where it is not limited. */
  @Column('int', { nullable: true })
  capacity!: number | null;

  /** Languages of interpretation; null where no source tells. */
  @Column('text', { array: true, nullable: true })
  languages!: string[] | null;

  @Column('jsonb', { default: () => `'[]'` })
  speakers!: Speaker[];

  @Column('boolean', { default: false })
  isCancelled!: boolean;

  @ManyToOne(() => Summit, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_summit_session_summit' })
  summit?: Relation<Summit>;
}
