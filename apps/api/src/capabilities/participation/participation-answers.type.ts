import { Field, ID, ObjectType } from '@nestjs/graphql';
import { participantFunctions } from '@praxis/domain/participation';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';

export const ParticipantFunctionEnum = enumOf(
  participantFunctions,
  'ParticipantFunction',
  'In what function a person comes.',
);

@ObjectType('Participant', { description: 'One of those who come, as far as it has been said.' })
@ReadableBy('useCase')
export class ParticipantType {
  @Field({ description: 'As it is to stand on the badge.' })
  name!: string;

  @Field(() => ParticipantFunctionEnum, {
    nullable: true,
    description: 'In what function the person comes; null in a draft that does not say yet.',
  })
  function!: string | null;

  @Field({ description: 'The function in the person’s own words.' })
  title!: string;

  @Field({ description: 'What the person needs to get in, move, see and hear; empty: nothing.' })
  accessNeeds!: string;

  @Field({ description: 'What the person does not eat, or needs to eat; empty: nothing.' })
  dietNeeds!: string;
}

@ObjectType('ParticipationAnswers', {
  description:
    'What a request says of people. It is kept encrypted with a key of its summit, which is destroyed 90 days after it.',
})
@ReadableBy('useCase')
export class ParticipationAnswersType {
  @Field(() => [ParticipantType], { description: 'The first leads the delegation.' })
  people!: readonly ParticipantType[];

  @Field({ description: 'The authority in its own words.' })
  authority!: string;

  @Field({ description: 'The mail address of the office that asks.' })
  contactAddress!: string;

  @Field(() => [ID], { description: 'Field visits wanted, as ids of sessions, the dearest first.' })
  fieldVisits!: readonly string[];

  @Field({ description: 'What the office wrote to the organisers; empty: nothing.' })
  message!: string;
}
