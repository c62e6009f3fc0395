import { Field, Int, ObjectType } from '@nestjs/graphql';
import { likenessKinds, relationKinds, startingReasons } from '@praxis/domain/discovery';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';
import { CityType } from '../cities';
import { PracticeType } from '../practices';
import { TermType } from '../vocabularies';

export const RelationKindEnum = enumOf(
  relationKinds,
  'RelationKind',
  'In what two practices are alike.',
);
export const LikenessKindEnum = enumOf(
  likenessKinds,
  'LikenessKind',
  'In what two cities are alike.',
);
export const StartingReasonEnum = enumOf(
  startingReasons,
  'StartingReason',
  'Why a practice is a good one to begin with.',
);

@ObjectType('Relation', { description: 'A reason why a practice is related to another.' })
@ReadableBy('everyone')
export class RelationType {
  @Field(() => RelationKindEnum)
  kind!: string;

  @Field(() => [TermType], { description: 'What both have, the rarest first.' })
  terms!: TermType[];
}

@ObjectType('RelatedPractice', { description: 'A published practice about the same.' })
@ReadableBy('everyone')
export class RelatedPracticeType {
  @Field(() => PracticeType)
  practice!: PracticeType;

  @Field(() => [RelationType], { description: 'Why.' })
  reasons!: RelationType[];
}

@ObjectType('Likeness', { description: 'A reason why a city is like another.' })
@ReadableBy('everyone')
export class LikenessType {
  @Field(() => LikenessKindEnum)
  kind!: string;

  @Field(() => [String], {
    description: 'What both have: a size, a country, forms of extremism, bands of money.',
  })
  labels!: string[];
}

@ObjectType('SimilarCity', {
  description: 'A city in the same position, with published practices.',
})
@ReadableBy('everyone')
export class SimilarCityType {
  @Field(() => CityType, { description: 'The city.' })
  city!: CityType;

  @Field(() => [LikenessType], { description: 'Why, the strongest first.' })
  reasons!: LikenessType[];
}

@ObjectType('StartingPoint', { description: 'A practice to begin with.' })
@ReadableBy('everyone')
export class StartingPointType {
  @Field(() => StartingReasonEnum, { description: 'Why.' })
  reason!: string;

  @Field(() => PracticeType)
  practice!: PracticeType;
}

@ObjectType('ThemeNeighbour', { description: 'A theme that practices of another are about, too.' })
@ReadableBy('everyone')
export class ThemeNeighbourType {
  @Field(() => TermType, { description: 'The other topic.' })
  topic!: TermType;

  @Field(() => Int, { description: 'How many practices are about both.' })
  count!: number;
}

@ObjectType('Theme', { description: 'A topic with the practices that are about it.' })
@ReadableBy('everyone')
export class ThemeType {
  @Field(() => TermType, { description: 'The topic, with its definition.' })
  topic!: TermType;
}
