import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { balanceKinds, requestSorts } from '@praxis/domain/participation';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/language.enum';
import { CitySizeEnum } from '../cities';
import { ParticipantCategoryEnum, RequestStatusEnum } from './participation-call.type';
import { ParticipationRequestType } from './participation-request.type';

export const RequestEventKindEnum = enumOf(
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
  'What happened to a request.',
);
export const RequestSortEnum = enumOf(
  requestSorts,
  'ParticipationRequestSort',
  'The order of requests.',
);
export const BalanceKindEnum = enumOf(
  balanceKinds,
  'ParticipationBalanceKind',
  'By what requests are counted.',
);
export const OfferAnswerEnum = enumOf(
  ['accepted', 'declined', 'lapsed', 'withdrawn'] as const,
  'ParticipationOfferAnswer',
  'How an offer of places ended.',
);

export const ParticipationRequestConnection = connectionOf(
  'ParticipationRequest',
  () => ParticipationRequestType,
);

@InputType({ description: 'Values of one key mean OR, different keys mean AND.' })
export class ParticipationRequestFilter {
  @Field(() => [ID], { nullable: true, description: 'Ids of requests.' })
  id?: string[] | null;

  @Field(() => [RequestStatusEnum], { nullable: true, description: 'How far they are.' })
  status?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string[] | null;

  @Field(() => [CitySizeEnum], { nullable: true, description: 'How large the city is.' })
  authoritySize?: string[] | null;

  @Field(() => [ParticipantCategoryEnum], {
    nullable: true,
    description: 'What kind of authority asks.',
  })
  category?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Languages that somebody of the delegation needs: codes of interpretation.',
  })
  language?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the authority comes for the first time.',
  })
  isFirstAttendance?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'A city’s name in addresses.' })
  city?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'References, or their beginnings, with spaces between them.',
  })
  reference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The exact mail address of the contact; no part of it.',
  })
  contact?: string | null;
}

@ObjectType('ParticipationOffer', {
  description:
    'Places offered to a delegation on the waiting list: kept for it until they are taken, refused, or the time is over.',
})
@ReadableBy('members')
export class ParticipationOfferType {
  @Field({ description: 'Since when.' })
  offeredAt!: Date;

  @Field({ description: 'The first instant that is too late.' })
  expiresAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it stands.' })
  endedAt!: Date | null;

  @Field(() => OfferAnswerEnum, { nullable: true, description: 'How it ended.' })
  answer!: string | null;
}

@ObjectType('ParticipationEvent', { description: 'An entry of what happened to a request.' })
@ReadableBy('members')
export class ParticipationEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'The same for everything that one action did.' })
  batch!: string;

  @Field(() => RequestEventKindEnum, { description: 'What happened.' })
  kind!: string;

  @Field(() => RequestStatusEnum, { description: 'How far it was.' })
  statusBefore!: string;

  @Field(() => RequestStatusEnum, { description: 'How far it has been since.' })
  statusAfter!: string;

  @Field({ description: 'When.' })
  happenedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The reason that was given.' })
  reason!: string | null;
}

@ObjectType('ParticipationPlaces', { description: 'How the places of a summit stand, in people.' })
@ReadableBy('secretariat')
export class ParticipationPlacesType {
  @Field(() => Int, { description: 'How many can take part.' })
  capacity!: number;

  @Field(() => Int, { description: 'How many have been accepted.' })
  accepted!: number;

  @Field(() => Int, { description: 'To how many a place is offered now.' })
  offered!: number;

  @Field(() => Int, { description: 'Places that nobody has and nobody was offered.' })
  free!: number;

  @Field(() => Int, { description: 'How many wait and are offered nothing.' })
  waiting!: number;
}

@ObjectType('ParticipationCount', {
  description: 'How many requests, and people in them, have one thing in common and stand alike.',
})
@ReadableBy('secretariat')
export class ParticipationCountType {
  @Field(() => BalanceKindEnum, { description: 'By what it is counted.' })
  by!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What they have in common: a country’s code, a band of size, a category, the code of a language, true or false. Null where nobody has said.',
  })
  value!: string | null;

  @Field(() => RequestStatusEnum, { description: 'How they stand.' })
  status!: string;

  @Field(() => Int, { description: 'How many requests.' })
  requests!: number;

  @Field(() => Int, {
    description: 'How many people in those; by language, those who need it.',
  })
  people!: number;
}
