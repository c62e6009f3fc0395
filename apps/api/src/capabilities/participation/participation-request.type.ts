import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';
import { CitySizeEnum } from '../cities';
import {
  ParticipantCategoryEnum,
  ParticipantFunctionEnum,
  RequestStatusEnum,
} from './participation-call.type';

export const ParticipationEventKindEnum = enumOf(
  [
    'submitted',
    'changed',
    'decided',
    'undone',
    'offered',
    'offer-accepted',
    'offer-lapsed',
    'offer-ended',
    'cancelled',
  ] as const,
  'ParticipationEventKind',
  'What happened to a request for participation.',
);

@ObjectType('Participant', { description: 'One of those who come, as far as it has been said.' })
@ReadableBy('everyone')
export class ParticipantType {
  @Field()
  name!: string;

  @Field(() => ParticipantFunctionEnum, { nullable: true })
  function!: string | null;

  @Field({ description: 'The function in the person’s own words.' })
  title!: string;

  @Field({ description: 'What the person needs to get in, move, see and hear.' })
  accessNeeds!: string;

  @Field({ description: 'What the person does not eat, or needs to eat.' })
  dietNeeds!: string;
}

@ObjectType('ParticipationAnswers', {
  description: 'What a request tells about people. It is encrypted wherever it is kept.',
})
@ReadableBy('everyone')
export class ParticipationAnswersType {
  @Field(() => [ParticipantType], { description: 'The first leads the delegation.' })
  people!: ParticipantType[];

  @Field({ description: 'The authority in its own words.' })
  authority!: string;

  @Field({ description: 'Where organisers reach the office: a mail address.' })
  contactAddress!: string;

  @Field(() => [ID], { description: 'Field visits wanted, the dearest first: ids of sessions.' })
  fieldVisits!: string[];

  @Field()
  message!: string;
}

@ObjectType('ParticipationEvent', { description: 'What happened to a request. It never changes.' })
@ReadableBy('everyone')
export class ParticipationEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => ParticipationEventKindEnum)
  kind!: string;

  @Field(() => RequestStatusEnum, { description: 'How far the request was before.' })
  statusBefore!: string;

  @Field(() => RequestStatusEnum, { description: 'How far it was then.' })
  statusAfter!: string;

  @Field()
  happenedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The reason that organisers gave.' })
  reason!: string | null;
}

@ObjectType('ParticipationRequest', {
  description:
    'An authority asks to take part in a summit: for one person, or for a delegation that comes together or not at all.',
})
@ReadableBy('everyone')
export class ParticipationRequestType {
  /** Whoever asks. */
  accountId!: string;

  @Field(() => ID)
  id!: string;

  @Field({ description: 'What people say on the telephone: BCD-FGHJ.' })
  reference!: string;

  @Field(() => RequestStatusEnum)
  status!: string;

  @Field(() => Int, {
    description: 'Counts its changes; whoever changes it tells which one they have seen.',
  })
  revision!: number;

  @Field(() => Int, { description: 'How many people.' })
  size!: number;

  @Field(() => ParticipantCategoryEnum, { nullable: true })
  category!: string | null;

  @Field(() => CitySizeEnum, {
    nullable: true,
    description: 'How many people live there, as a band; null where that is not asked.',
  })
  authoritySize!: string | null;

  @Field(() => ParticipantFunctionEnum, {
    nullable: true,
    description: 'Of whoever leads the delegation.',
  })
  leadFunction!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the authority comes to a summit of the Alliance for the first time.',
  })
  isFirstAttendance!: boolean | null;

  @Field({ description: 'When it was changed last.' })
  changedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was sent for the first time.' })
  submittedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided last.' })
  decidedAt!: Date | null;
}
