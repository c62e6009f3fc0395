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
import { City } from '../cities';

/** A meeting of the Alliance. */
@Entity()
@Unique('uq_summit_slug', ['slug'])
@Unique('uq_summit_ordinal', ['ordinal'])
@Check('ck_summit_days', 'ends_on >= starts_on')
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

  @ManyToOne(() => City)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_summit_city' })
  city?: Relation<City>;
}
