import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { alertRhythms } from '@praxis/domain/saved-searches';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';

export const AlertRhythmEnum = enumOf(
  alertRhythms,
  'AlertRhythm',
  'How often somebody is told by mail of what is new in a saved search.',
);

@ObjectType('SavedSearch', {
  description: 'A question that a person wants to ask again; nobody else sees it.',
})
@ReadableBy('self')
export class SavedSearchType {
  accountId!: string;

  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field({ description: 'The query of the search page’s address: `topic=mentoring&country=BE`.' })
  query!: string;

  @Field(() => AlertRhythmEnum, { description: 'How often its owner is told of what is new.' })
  rhythm!: string;

  @Field(() => Int, { description: 'The hour of the day, 0 to 23, by the clock of `timeZone`.' })
  hour!: number;

  @Field({ description: 'Whose clock counts, as the tz database names it: Europe/Paris.' })
  timeZone!: string;

  @Field({ description: 'When it was saved.' })
  createdAt!: Date;
}
