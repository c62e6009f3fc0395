import { Args, Context, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FacetName, PracticeSort } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { CityType, type CityRow } from '../cities';
import { PracticeConnection, type PracticeRow } from '../practices';
import { CatalogueService } from './catalogue.service';
import { highlightsOf } from './highlights';
import type { FilterInput } from './search-arguments';
import { SearchService, type FoundPractice, type SearchPage } from './search.service';
import {
  FacetNameEnum,
  HighlightType,
  PracticeFilter,
  PracticeSortEnum,
  SearchConnectionType,
  SearchEdgeType,
} from './search.type';

@Resolver()
export class SearchResolver {
  constructor(private readonly searching: SearchService) {}

  @Query(() => SearchConnectionType, {
    description: 'Finds practices by words, by filters, or by both.',
  })
  @ReadableBy('everyone')
  search(
    @Args('text', {
      type: () => String,
      nullable: true,
      description: 'At most 500 characters. Mistyped words are forgiven.',
    })
    text: string | null,
    @Args('filter', { type: () => PracticeFilter, nullable: true }) filter: FilterInput | null,
    @Args('sort', { type: () => PracticeSortEnum, nullable: true }) sort: PracticeSort | null,
    @Args('languages', {
      type: () => [LanguageEnum],
      nullable: true,
      description: 'The languages whose texts are searched; all by default.',
    })
    languages: Language[] | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('skip', {
      type: () => Int,
      nullable: true,
      description: 'Begins behind so many results: for numbered pages. `after` wins.',
    })
    skip: number | null,
    @Args('facets', { type: () => [FacetNameEnum], nullable: true }) facets: FacetName[] | null,
    @Context() context: RequestContext,
  ): Promise<SearchPage> {
    return this.searching.search(
      { text, filter, sort, languages, first, after, skip, facets },
      context,
    );
  }

  @Query(() => PracticeConnection, {
    name: 'practices',
    description: 'The published catalogue, filtered, in one order.',
  })
  @ReadableBy('everyone')
  listPractices(
    @Args('filter', { type: () => PracticeFilter, nullable: true }) filter: FilterInput | null,
    @Args('sort', { type: () => PracticeSortEnum, nullable: true }) sort: PracticeSort | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: RequestContext,
  ): Promise<Connection<PracticeRow>> {
    return this.searching.list({ filter, sort, first, after }, context);
  }
}

@Resolver(() => SearchEdgeType)
export class SearchEdgeFieldsResolver {
  @ResolveField(() => [HighlightType], {
    description: 'The title and the best passage, with what was searched for marked.',
  })
  highlights(
    found: FoundPractice,
    _args: unknown,
    context: RequestContext,
  ): Promise<HighlightType[]> {
    return highlightsOf(found, context);
  }
}

@Resolver(() => CityType)
export class CityPracticesResolver {
  constructor(
    private readonly searching: SearchService,
    private readonly catalogue: CatalogueService,
  ) {}

  @ResolveField(() => PracticeConnection, {
    description: 'Its published practices, those it runs with others included, newest first.',
  })
  @ReadableBy('everyone')
  @FieldArgument('first', () => Int, { nullable: true })
  @FieldArgument('after', () => String, { nullable: true })
  practices(
    city: CityRow,
    args: { first?: number | null; after?: string | null },
    context: RequestContext,
  ): Promise<Connection<PracticeRow>> {
    return this.searching.list({ ...args, filter: { city: [city.slug] } }, context);
  }

  @ResolveField(() => Int, { description: 'How many published practices it has.' })
  @ReadableBy('everyone')
  practiceCount(city: CityRow): number {
    return this.catalogue.practiceCountOf(city.slug);
  }
}
