import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { AlertRhythmEnum, SavedSearchType } from './saved-search.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'As many searches are saved as one person may keep.',
})
@ReadableBy('everyone')
export class TooManySavedSearchesProblem extends ProblemType {
  @Field(() => Int, { description: 'How many that is.' })
  limit!: number;
}

@InputType({ description: 'When to be told.' })
class AlertInput {
  @Field(() => AlertRhythmEnum, { description: 'How often to be told of what is new.' })
  rhythm!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The hour of the day, 0 to 23; 8 unless told. Weekly alerts come on Mondays.',
  })
  hour?: number;

  @Field(() => String, {
    nullable: true,
    description: 'Whose clock counts, as the tz database names it; Europe/Brussels unless told.',
  })
  timeZone?: string;
}

@InputType()
export class SaveSearchInput extends AlertInput {
  @Field({
    description:
      'The query of the search page’s address. Of the same question only one is kept: sent again, it is changed.',
  })
  query!: string;

  @Field(() => String, {
    nullable: true,
    description: 'At most 120 characters; otherwise it is called by what it asks for.',
  })
  name?: string;
}
@ObjectType()
@ReadableBy('everyone')
export class SaveSearchSuccess {
  @Field(() => SavedSearchType, { description: 'What is kept now.' })
  savedSearch!: SavedSearchType;
}
export const SaveSearchResult = resultUnion('SaveSearchResult', SaveSearchSuccess, [
  TooManySavedSearchesProblem,
  InvalidInputProblem,
]);

@InputType()
export class ChangeSavedSearchInput extends AlertInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Another name; the same without.' })
  name?: string;
}
@ObjectType()
@ReadableBy('everyone')
export class ChangeSavedSearchSuccess {
  @Field(() => SavedSearchType, { description: 'What is kept now.' })
  savedSearch!: SavedSearchType;
}
export const ChangeSavedSearchResult = resultUnion(
  'ChangeSavedSearchResult',
  ChangeSavedSearchSuccess,
  [InvalidInputProblem],
);

@InputType()
export class RemoveSavedSearchInput {
  @Field(() => ID)
  id!: string;
}
@ObjectType({ description: 'It is gone, and with it its alert.' })
@ReadableBy('everyone')
export class RemoveSavedSearchSuccess {
  @Field(() => ID)
  id!: string;
}
export const RemoveSavedSearchResult = resultUnion(
  'RemoveSavedSearchResult',
  RemoveSavedSearchSuccess,
  [InvalidInputProblem],
);

@InputType()
export class StopAlertInput {
  @Field({ description: 'The key that the mail brought.' })
  key!: string;
}
@ObjectType({ description: 'No more mails; the search stays saved.' })
@ReadableBy('everyone')
export class StopAlertSuccess {
  @Field({ description: 'What the saved search is called.' })
  name!: string;
}
export const StopAlertResult = resultUnion('StopAlertResult', StopAlertSuccess, [
  InvalidInputProblem,
]);
