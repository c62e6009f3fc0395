import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { SummitType } from '../summits';
import { ParticipantFunctionEnum } from './participation-answers.type';
import { ParticipantCategoryEnum } from './participation-call.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'Somebody else has changed the call meanwhile. Nothing was saved.',
})
@ReadableBy('everyone')
export class ParticipationCallChangedProblem extends ProblemType {}

@InputType()
export class SaveParticipationCallInput {
  @Field(() => ID, { description: 'Which summit calls.' })
  summit!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was seen; left out of the first one.',
  })
  revision?: number | null;

  @Field({ description: 'The day on which it opens, local: 2027-01-10.' })
  opensDay!: string;

  @Field({ description: 'When it opens, by the clock of the host city: 09:00.' })
  opensTime!: string;

  @Field({ description: 'The last day, local.' })
  closesDay!: string;

  @Field({
    description: 'The last minute, which counts as a whole, by the clock of the host city: 23:59.',
  })
  closesTime!: string;

  @Field(() => Int, { description: 'How many people can take part.' })
  capacity!: number;

  @Field(() => Int, { description: 'How many people of one authority, at most 20.' })
  delegationMax!: number;

  @Field(() => [ParticipantFunctionEnum], { description: 'In what functions people may come.' })
  functions!: string[];

  @Field(() => [ParticipantCategoryEnum], { description: 'What kinds of authorities may ask.' })
  categories!: string[];

  @Field(() => [String], {
    description: 'From which member states of the Council of Europe: ISO 3166-1 alpha-2.',
  })
  countries!: string[];

  @Field({ description: 'The mail address of the office that answers questions; public.' })
  contact!: string;

  @Field({ description: 'Whether free places are offered to the waiting list by themselves.' })
  offersPlaces!: boolean;
}
@ObjectType()
@ReadableBy('everyone')
export class SaveParticipationCallSuccess {
  @Field(() => SummitType, { description: 'The summit with its call as it is now.' })
  summit!: SummitType;
}
export const SaveParticipationCallResult = resultUnion(
  'SaveParticipationCallResult',
  SaveParticipationCallSuccess,
  [ParticipationCallChangedProblem, InvalidInputProblem],
);
