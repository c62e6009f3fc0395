import { Field, Int, ObjectType } from '@nestjs/graphql';
import { callStates, participantCategories, requestStatuses } from '@praxis/domain/participation';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';
import { ParticipantFunctionEnum } from './participation-answers.type';

export const CallStateEnum = enumOf(
  callStates,
  'ParticipationCallState',
  'Whether a call takes requests: not open yet, open, or closed.',
);
export const ParticipantCategoryEnum = enumOf(
  participantCategories,
  'ParticipantCategory',
  'What kind of authority or body asks to take part in a summit.',
);
export const RequestStatusEnum = enumOf(
  requestStatuses,
  'ParticipationRequestStatus',
  'How far a request is: INFORMATION, organisers have asked something; LAPSED, an offer was not answered in time.',
);

@ObjectType('ParticipationCall', {
  description: 'How a summit calls for participation: until when, and whom.',
})
@ReadableBy('everyone')
export class ParticipationCallType {
  @Field({ description: 'From when on it takes requests.' })
  opensAt!: Date;

  @Field({ description: 'The first instant that is too late.' })
  closesAt!: Date;

  @Field(() => Int, { description: 'How many people of one authority it takes.' })
  delegationMax!: number;

  @Field(() => [ParticipantFunctionEnum], { description: 'In what functions people may come.' })
  functions!: string[];

  @Field(() => [ParticipantCategoryEnum], { description: 'What kinds of authorities may ask.' })
  categories!: string[];

  @Field({ description: 'The mail address of the office that answers questions.' })
  contact!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people can take part; for the secretariat, null for everybody else.',
  })
  @ReadableBy('secretariat')
  capacity!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether free places are offered to the waiting list by themselves; for the secretariat, null for everybody else.',
  })
  @ReadableBy('secretariat')
  offersPlaces!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Counts its changes; whoever changes it tells which one they have seen. For the secretariat, null for everybody else.',
  })
  @ReadableBy('secretariat')
  revision!: number | null;
}
