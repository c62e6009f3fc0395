import type { CitySize } from '@praxis/domain/discovery';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A member or partner authority; it owns its practices. */
@Entity()
@Unique('uq_city_slug', ['slug'])
@Check('ck_city_kind', `kind in ('city', 'district', 'region', 'national')`)
@Check('ck_city_size', `size in ('under-50k', 'from-50k', 'from-100k', 'from-250k', 'from-1m')`)
@Check('ck_city_place', 'latitude between -90 and 90 and longitude between -180 and 180')
export class City {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_city' })
  id!: string;

  @Column('text')
  slug!: string;

  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  @Column('text')
  countryCode!: string;

  /** A city, a district of one, a region, or a body for a whole country. */
  @Column('text')
  kind!: 'city' | 'district' | 'region' | 'national';

  /** Degrees, for the map: of the city, or of the seat of the authority. */
  @Column('double precision')
  latitude!: number;

  @Column('double precision')
  longitude!: number;

  /** The name in the languages of the platform: `{"en": "Copenhagen", "fr": "Copenhague", "es": "Copenhague"}`. */
  @Column('jsonb')
  names!: Record<'en' | 'fr' | 'es', string>;

  /** How many people live there, as a band; null for regions and states, and where nobody has counted lately. */
  @Column('text', { nullable: true })
  size!: CitySize | null;

  /** When the secretariat made sure that the team is the authority's own; null: it has not. */
  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
