import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Likeness, LikenessKind, RelationKind, StartingPoint } from '@praxis/domain/discovery';
import type { Language } from '@praxis/domain/shared';
import { vocabularyCodes, type VocabularyName } from '@praxis/domain/vocabularies';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { CityType, cityBySlug, countryName, type CityRow } from '../cities';
import { PracticeType, publishedPracticeByNumber, type PracticeRow } from '../practices';
import { Vocabularies, type Term } from '../vocabularies';
import { DiscoveryService } from './discovery.service';
import {
  RelatedPracticeType,
  SimilarCityType,
  StartingPointType,
  ThemeNeighbourType,
  ThemeType,
} from './discovery.type';

const vocabularyOf: Record<RelationKind, VocabularyName> = {
  topic: 'topic',
  target: 'targetGroup',
  phenomenon: 'phenomenon',
};

interface Related {
  practice: PracticeRow;
  reasons: { kind: RelationKind; terms: Term[] }[];
}

@Resolver(() => PracticeType)
export class RelatedPracticesResolver {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly vocabularies: Vocabularies,
  ) {}

  @ResolveField(() => [RelatedPracticeType], {
    description:
      'Published practices about the same, at most four and one of each city, each with the reasons. Empty unless it is published itself.',
  })
  @ReadableBy('everyone')
  async related(row: PracticeRow, _args: unknown, { loaders }: RequestContext): Promise<Related[]> {
    const practices = loaders.of(publishedPracticeByNumber);
    const related = await Promise.all(
      this.discovery.relatedTo(row.number).map(async ({ number, reasons }) => ({
        practice: await practices.load(number),
        reasons: reasons.map(({ kind, codes }) => ({
          kind,
          terms: codes.map((code) => this.vocabularies.term(vocabularyOf[kind], code)),
        })),
      })),
    );
    return related.filter((each): each is Related => each.practice !== null);
  }
}

interface Alike {
  city: CityRow;
  reasons: { kind: LikenessKind; labels: string[] }[];
}

@Resolver(() => CityType)
export class SimilarCitiesResolver {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly vocabularies: Vocabularies,
  ) {}

  @ResolveField(() => [SimilarCityType], {
    description:
      'Cities in the same position that have published practices, at most five, each with the reasons: how many live there, the country, which forms of extremism its practices deal with, and what they cost.',
  })
  @ReadableBy('everyone')
  async similar(
    city: CityRow,
    _args: unknown,
    { loaders, language }: RequestContext,
  ): Promise<Alike[]> {
    const cities = loaders.of(cityBySlug);
    const similar = await this.discovery.citiesLike(city.slug);
    const alike = await Promise.all(
      similar.map(async ({ slug, reasons }) => ({
        city: await cities.load(slug),
        reasons: reasons.map((reason) => ({
          kind: reason.kind,
          labels: this.labelsOf(reason, language),
        })),
      })),
    );
    return alike.filter((each): each is Alike => each.city !== null);
  }

  private labelsOf({ kind, codes }: Likeness, language: Language): string[] {
    if (kind === 'country') return codes.map((code) => countryName(code, language));
    if (kind === 'phenomenon' || kind === 'budget') {
      const vocabulary = kind === 'budget' ? 'budgetBand' : 'phenomenon';
      return codes.map((code) => this.vocabularies.label(vocabulary, code, language));
    }
    return [];
  }
}

interface Theme {
  topic: Term;
}

@Resolver(() => ThemeType)
export class ThemesResolver {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly vocabularies: Vocabularies,
  ) {}

  @Query(() => [ThemeType], {
    description: 'Every topic with its practices, in the order of the vocabulary.',
  })
  @ReadableBy('everyone')
  themes(): Theme[] {
    return this.vocabularies.list('topic').map((topic) => ({ topic }));
  }

  @Query(() => ThemeType, { nullable: true, description: 'A theme by the code of its topic.' })
  @ReadableBy('everyone')
  theme(
    @Args('topic', { description: 'The code of its topic: mentoring.' }) code: string,
  ): Theme | null {
    return (vocabularyCodes.topic as readonly string[]).includes(code)
      ? { topic: this.vocabularies.term('topic', code) }
      : null;
  }

  @ResolveField(() => Int, { description: 'How many published practices are about it.' })
  practiceCount({ topic }: Theme): number {
    return this.discovery.countOf(topic.code);
  }

  @ResolveField(() => [StartingPointType], {
    description:
      'Where to begin: the best evidenced practice, the one taken over most, the one confirmed last, the newest. None twice.',
  })
  async startingPoints(
    { topic }: Theme,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<{ reason: string; practice: PracticeRow }[]> {
    const practices = loaders.of(publishedPracticeByNumber);
    const points = await Promise.all(
      this.discovery.startingPoints(topic.code).map(async ({ number, reason }: StartingPoint) => ({
        reason,
        practice: await practices.load(number),
      })),
    );
    return points.filter(
      (each): each is { reason: StartingPoint['reason']; practice: PracticeRow } =>
        each.practice !== null,
    );
  }

  @ResolveField(() => [ThemeNeighbourType], {
    description: 'The themes that most of its practices are about, too, at most six.',
  })
  neighbours({ topic }: Theme): { topic: Term; count: number }[] {
    return this.discovery.neighbours(topic.code).map(({ code, count }) => ({
      topic: this.vocabularies.term('topic', code),
      count,
    }));
  }
}
