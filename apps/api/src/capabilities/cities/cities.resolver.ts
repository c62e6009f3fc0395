import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { CitiesService } from './cities.service';
import { countryName, type CityRow } from './city.rows';
import { CityConnection, CityType, CountryType } from './city.type';

interface InLanguage {
  language?: Language | null;
}

@Resolver(() => CityType)
export class CitiesResolver {
  constructor(private readonly cities: CitiesService) {}

  @Query(() => CityConnection, {
    name: 'cities',
    description: 'Cities and other authorities, by their English names.',
  })
  @ReadableBy('everyone')
  listCities(
    @Args('first', {
      type: () => Int,
      nullable: true,
      description: 'At most 500: they are few and small.',
    })
    first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<CityRow>> {
    return this.cities.list({ first, after });
  }

  @Query(() => CityType, { nullable: true, description: 'A city by its name in addresses.' })
  @ReadableBy('everyone')
  city(@Args('slug') slug: string): Promise<CityRow | null> {
    return this.cities.findBySlug(slug);
  }

  @ResolveField(() => String)
  @ReadableBy('everyone')
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  name(city: CityRow, { language }: InLanguage, context: RequestContext): string {
    return city.names[language ?? context.language];
  }

  @ResolveField(() => CountryType)
  country(city: CityRow): { code: string } {
    return { code: city.countryCode };
  }
}

@Resolver(() => CountryType)
export class CountryFieldsResolver {
  @ResolveField(() => String)
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  name(country: { code: string }, { language }: InLanguage, context: RequestContext): string {
    return countryName(country.code, language ?? context.language);
  }
}
