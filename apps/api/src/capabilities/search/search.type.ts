import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { facetNames, practiceSorts } from '@praxis/domain/search';
import { ReadableBy } from '../../platform/graphql/audience';
import { PageInfoType } from '../../platform/graphql/connection';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { ConceptType } from '../concepts';
import { PracticeType } from '../practices';

export const FacetNameEnum = enumOf(
  facetNames,
  'FacetName',
  'What the catalogue can be narrowed by.',
);
export const PracticeSortEnum = enumOf(
  practiceSorts,
  'PracticeSort',
  'The order of practices. Without words, RELEVANCE is NEWEST.',
);
export const SearchEngineEnum = enumOf(
  ['meilisearch', 'postgres'] as const,
  'SearchEngine',
  'What found the words.',
);

@InputType({
  description:
    'Values of one key mean OR, different keys mean AND. The keys are those of the search page’s address.',
})
export class PracticeFilter {
  @Field(() => [String], { nullable: true })
  topic?: string[];
  @Field(() => [String], { nullable: true, description: 'primary, secondary, tertiary' })
  level?: string[];
  @Field(() => [String], { nullable: true })
  target?: string[];
  @Field(() => [String], { nullable: true })
  phenomenon?: string[];
  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 alpha-2' })
  country?: string[];
  @Field(() => [String], { nullable: true, description: 'A city’s name in addresses.' })
  city?: string[];
  @Field(() => [String], { nullable: true, description: 'rotterdam-2016' })
  summit?: string[];
  @Field(() => [String], { nullable: true, description: 'rotterdam-declaration' })
  declaration?: string[];
  @Field(() => [String], { nullable: true, description: 'R4' })
  commitment?: string[];
  @Field(() => [String], { nullable: true })
  evidence?: string[];
  @Field(() => [String], { nullable: true, description: 'Of the practice: active, ended …' })
  status?: string[];
  @Field(() => [String], {
    nullable: true,
    description: 'The year in which the city last said that the status is true: 2026; or never.',
  })
  confirmed?: string[];
  @Field(() => [String], {
    nullable: true,
    description: 'Languages in which there is a text: en, fr, es.',
  })
  written?: string[];
  @Field(() => Int, { nullable: true, description: 'First year in which it may have begun.' })
  from?: number;
  @Field(() => Int, { nullable: true, description: 'Last year in which it may have begun.' })
  to?: number;
}

@ObjectType('HighlightSegment', {
  description: 'A stretch of a text that is, or is not, what was searched for.',
})
@ReadableBy('everyone')
export class HighlightSegmentType {
  @Field()
  text!: string;

  @Field()
  isMatch!: boolean;
}

@ObjectType('Highlight', { description: 'A text with what was searched for marked in it.' })
@ReadableBy('everyone')
export class HighlightType {
  @Field({ description: 'title, or passage: the best part of the rest.' })
  field!: string;

  @Field(() => LanguageEnum)
  language!: string;

  @Field({ description: 'Escaped, with `<mark>`.' })
  html!: string;

  @Field(() => [HighlightSegmentType])
  segments!: HighlightSegmentType[];
}

@ObjectType('SearchEdge', { description: 'A practice that was found.' })
@ReadableBy('everyone')
export class SearchEdgeType {
  @Field()
  cursor!: string;

  @Field(() => PracticeType)
  node!: PracticeType;

  @Field(() => LanguageEnum, {
    description: 'The language whose text matched best; without words, the one it is shown in.',
  })
  matchedLanguage!: string;
}

@ObjectType('FacetValue', {
  description: 'A value with the number of practices that choosing it alone would leave.',
})
@ReadableBy('everyone')
export class FacetValueType {
  @Field()
  value!: string;

  @Field({ description: 'In the language of the request.' })
  label!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('Facet', {
  description: 'The values of one filter with their counts, made without that filter itself.',
})
@ReadableBy('everyone')
export class FacetType {
  @Field(() => FacetNameEnum)
  name!: string;

  @Field(() => [FacetValueType])
  values!: FacetValueType[];
}

@ObjectType('YearCount', { description: 'How many practices began in a year.' })
@ReadableBy('everyone')
export class YearCountType {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('SearchConnection', { description: 'A page of what was found.' })
@ReadableBy('everyone')
export class SearchConnectionType {
  @Field(() => [SearchEdgeType])
  edges!: SearchEdgeType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many practices were found.' })
  totalCount!: number;

  @Field(() => [FacetType], { description: 'The facets that were asked for.' })
  facets!: FacetType[];

  @Field(() => [YearCountType], {
    description:
      'In which years the practices that were found began, the earliest first. Those that name no year are in none.',
  })
  years!: YearCountType[];

  @Field(() => [ConceptType], {
    description:
      'The concepts that the words stand for: practices with other words for them are found too, behind those with the words themselves.',
  })
  concepts!: ConceptType[];

  @Field(() => SearchEngineEnum)
  engine!: string;

  @Field({
    description:
      'Whether a stand-in answered because the search engine did not: less forgiving, never wrong about what is public.',
  })
  isSimplified!: boolean;
}
