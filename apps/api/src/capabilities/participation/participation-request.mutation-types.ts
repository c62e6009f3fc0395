import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { CitySizeEnum } from '../cities';
import { ParticipantFunctionEnum } from './participation-answers.type';
import { ParticipantCategoryEnum, RequestStatusEnum } from './participation-call.type';
import { ParticipationRequestType } from './participation-request.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'The call does not take requests yet.',
})
@ReadableBy('everyone')
export class ParticipationNotOpenProblem extends ProblemType {
  @Field({ description: 'From when on it does.' })
  opensAt!: Date;

  @Field({ description: 'IANA name of the time zone of the summit.' })
  timeZone!: string;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The deadline is over. Nothing was saved or sent.',
})
@ReadableBy('everyone')
export class ParticipationClosedProblem extends ProblemType {
  @Field({ description: 'The first instant that was too late.' })
  closesAt!: Date;

  @Field({ description: 'The last day, in the host city.' })
  deadlineDay!: string;

  @Field({ description: 'The last minute that counted, by the clock of the host city.' })
  deadlineTime!: string;

  @Field({ description: 'IANA name of the time zone of the summit.' })
  timeZone!: string;

  @Field({ description: 'Whom to write to: a mail address of a service.' })
  contact!: string;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The request was changed meanwhile. Nothing was saved or sent.',
})
@ReadableBy('everyone')
export class ParticipationRequestChangedProblem extends ProblemType {
  @Field(() => Int, { description: 'The revision that it has now.' })
  currentRevision!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The request stands as it is: it cannot be changed, sent or cancelled any more.',
})
@ReadableBy('everyone')
export class ParticipationSettledProblem extends ProblemType {
  @Field(() => RequestStatusEnum, { description: 'How it stands.' })
  status!: string;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'More people of one authority would come than the call takes. Nothing was sent.',
})
@ReadableBy('everyone')
export class DelegationFullProblem extends ProblemType {
  @Field(() => Int, { description: 'How many people of one authority the call takes.' })
  limit!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The account has as many requests for the summit as it may.',
})
@ReadableBy('everyone')
export class TooManyParticipationRequestsProblem extends ProblemType {
  @Field(() => Int, { description: 'How many it may have.' })
  limit!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The summit has begun: the request stays as it is.',
})
@ReadableBy('everyone')
export class SummitBegunProblem extends ProblemType {}

@InputType()
export class StartParticipationRequestInput {
  @Field(() => ID, { description: 'For which summit.' })
  summit!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class StartParticipationRequestSuccess {
  @Field(() => ParticipationRequestType, {
    description: 'The draft; one that was begun before and is still empty is the same.',
  })
  request!: ParticipationRequestType;
}
export const StartParticipationRequestResult = resultUnion(
  'StartParticipationRequestResult',
  StartParticipationRequestSuccess,
  [
    ParticipationNotOpenProblem,
    ParticipationClosedProblem,
    TooManyParticipationRequestsProblem,
    InvalidInputProblem,
  ],
);

@InputType({ description: 'One of those who come. What is not known yet is left out.' })
export class ParticipantInput {
  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  name?: string | null;

  @Field(() => ParticipantFunctionEnum, { nullable: true })
  function?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The function in the person’s own words; at most 120 characters.',
  })
  title?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Languages that the person follows: codes of languageOfInterpretation.',
  })
  languages?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the person needs to get in, move, see and hear; at most 500 characters. Only what organisers must know.',
  })
  accessNeeds?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the person does not eat, or needs to eat; at most 500 characters.',
  })
  dietNeeds?: string | null;
}

@InputType()
export class SaveParticipationRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  id!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;

  @Field(() => [ParticipantInput], {
    nullable: true,
    description: 'All who come, the leader first. Left out like any other answer: they stay.',
  })
  people?: ParticipantInput[] | null;

  @Field(() => ParticipantCategoryEnum, { nullable: true })
  category?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2; where a city is given, its country counts.',
  })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The authority, where it is one of Praxis, by its name in addresses; empty: none was chosen. A name of the authority that a city of Praxis in the country has counts as that city all the same.',
  })
  city?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The authority in its own words; at most 160 characters.',
  })
  authority?: string | null;

  @Field(() => CitySizeEnum, { nullable: true, description: 'How many people live there.' })
  authoritySize?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the authority comes to a summit of the Alliance for the first time.',
  })
  isFirstAttendance?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The mail address of the office.' })
  contactAddress?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Field visits wanted, the dearest first, at most five: ids of sessions.',
  })
  fieldVisits?: string[] | null;

  @Field(() => String, { nullable: true, description: 'At most 2000 characters.' })
  message?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class SaveParticipationRequestSuccess {
  @Field(() => ParticipationRequestType, { description: 'The request as it is now.' })
  request!: ParticipationRequestType;
}
export const SaveParticipationRequestResult = resultUnion(
  'SaveParticipationRequestResult',
  SaveParticipationRequestSuccess,
  [
    ParticipationRequestChangedProblem,
    ParticipationNotOpenProblem,
    ParticipationClosedProblem,
    ParticipationSettledProblem,
    DelegationFullProblem,
    SummitBegunProblem,
    InvalidInputProblem,
  ],
);

@InputType()
export class RequestParticipationInput {
  @Field(() => ID, { description: 'Which request.' })
  id!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;
}
@ObjectType()
@ReadableBy('everyone')
export class RequestParticipationSuccess {
  @Field(() => ParticipationRequestType, { description: 'The request as it was sent.' })
  request!: ParticipationRequestType;
}
export const RequestParticipationResult = resultUnion(
  'RequestParticipationResult',
  RequestParticipationSuccess,
  [
    ParticipationRequestChangedProblem,
    ParticipationNotOpenProblem,
    ParticipationClosedProblem,
    ParticipationSettledProblem,
    DelegationFullProblem,
    SummitBegunProblem,
    InvalidInputProblem,
  ],
);

@InputType()
export class CancelParticipationInput {
  @Field(() => ID, { description: 'Which request.' })
  id!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class CancelParticipationSuccess {
  @Field(() => ParticipationRequestType, {
    nullable: true,
    description: 'The request as it is now; null where it was a draft: that is removed.',
  })
  request!: ParticipationRequestType | null;
}
export const CancelParticipationResult = resultUnion(
  'CancelParticipationResult',
  CancelParticipationSuccess,
  [ParticipationSettledProblem, SummitBegunProblem, InvalidInputProblem],
);
