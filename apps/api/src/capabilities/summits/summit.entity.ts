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
import type { Language } from '@praxis/domain/shared';
import type { SummitStatus } from '@praxis/domain/summits';
import { Account } from '../accounts';
import { City } from '../cities';

/** Something that others hold at the same time. */
export interface AssociatedEvent {
  title: string;
  /** Of the title. */
  language: Language;
  startsOn: string;
  endsOn: string;
  place: string | null;
  /** On the web. */
  address: string | null;
}

/** A meeting of the Alliance. */
@Entity()
@Unique('uq_summit_slug', ['slug'])
@Unique('uq_summit_ordinal', ['ordinal'])
@Check('ck_summit_days', 'ends_on >= starts_on')
@Check('ck_summit_status', `status in ('draft', 'announced', 'held', 'cancelled')`)
export class Summit {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_summit' })
  id!: string;

  @Column('text')
  slug!: string;

  /** The first, second, third … summit. */
  @Column('int')
  ordinal!: number;

  /** The host city. */
  @Column('uuid')
  cityId!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  /** IANA name: `Europe/Amsterdam`. */
  @Column('text')
  timeZone!: string;

  @Column('text', { nullable: true })
  venue!: string | null;

  /** What kind of meeting it called itself, as in its papers. */
  @Column('text', { nullable: true })
  form!: string | null;

  /** The title in the languages in which it is known. */
  @Column('jsonb')
  titles!: Partial<Record<'en' | 'fr' | 'es', string>>;

  @Column('text', { array: true, default: () => `'{}'` })
  hosts!: string[];

  @Column('text', { array: true, default: () => `'{}'` })
  organisers!: string[];

  @Column('text', { array: true, default: () => `'{}'` })
  partners!: string[];

  /** Languages of interpretation; null where no source tells. */
  @Column('text', { array: true, nullable: true })
  interpretation!: string[] | null;

  @Column('text', { array: true, default: () => `'{}'` })
  sources!: string[];

  /** A draft is seen by organisers alone. */
  @Column('text')
  status!: SummitStatus;

  /** Whether it was drawn from sources: then it stays as they tell it. */
  @Column('boolean')
  isRecorded!: boolean;

  @Column('jsonb', { default: () => `'[]'` })
  associatedEvents!: AssociatedEvent[];

  /** Counts the changes: whoever changes it tells which one they have seen. */
  @Column('int', { default: 1 })
  revision!: number;

  /** Who changed it last; null for what was drawn from sources. */
  @Column('uuid', { nullable: true })
  changedBy!: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'fk_summit_changer' })
  changer?: Relation<Account>;

  @ManyToOne(() => City)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_summit_city' })
  city?: Relation<City>;
}
