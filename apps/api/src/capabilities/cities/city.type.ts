import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/language.enum';

export const CityKindEnum = enumOf(
  ['city', 'district', 'region', 'national'] as const,
  'CityKind',
  'What an authority is: a city, a district of one, a region, or a body for a whole country.',
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

  @Field(() => Float, {
    description: 'Degrees north, of the city or of the seat of the authority.',
  })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

export const CityConnection = connectionOf('City', () => CityType);
