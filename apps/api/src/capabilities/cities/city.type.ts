import { citySizes } from '@praxis/domain/discovery';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/language.enum';

export const CityKindEnum = enumOf(
  ['city', 'district', 'region', 'national'] as const,
  'CityKind',
  'What an authority is: a city, a district of one, a region, or a body for a whole country.',
);

export const CitySizeEnum = enumOf(
  citySizes,
  'CitySize',
  'How many people live in a city, as a band.',
);

@ObjectType('Country', { description: 'A country.' })
@ReadableBy('everyone')
export class CountryType {
  @Field({ description: 'ISO 3166-1 alpha-2; XK for Kosovo.' })
  code!: string;
}

@ObjectType('City', { description: 'A city or another authority that owns practices.' })
@ReadableBy('everyone')
export class CityType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Its name in addresses.' })
  slug!: string;

  @Field(() => CityKindEnum)
  kind!: string;

  @Field(() => CitySizeEnum, {
    nullable: true,
    description:
      'How many people live there, as a band. Null for regions and states, and where it is not known.',
  })
  size!: string | null;

  @Field(() => Float, {
    description: 'Degrees north, of the city or of the seat of the authority.',
  })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

export const CityConnection = connectionOf('City', () => CityType);
