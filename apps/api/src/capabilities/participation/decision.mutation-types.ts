import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { requestDecisions } from '@praxis/domain/participation';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { SummitType } from '../summits';
import { ParticipationRequestType } from './participation-request.type';

export const RequestDecisionEnum = enumOf(
  requestDecisions,
  'ParticipationDecision',
  'What organisers decide about a request.',
);

@ObjectType({
  implements: () => [ProblemType],
  description: 'Some of the requests have changed meanwhile. Nothing was decided.',
})
@ReadableBy('everyone')
export class RequestsChangedProblem extends ProblemType {
  @Field(() => [String], { description: 'The references of those.' })
  references!: string[];
}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'Some of the requests are accepted, and asking would take their places away. Nothing was decided.',
})
@ReadableBy('everyone')
export class AcceptedNotAskedProblem extends ProblemType {
  @Field(() => [String], { description: 'The references of those.' })
  references!: string[];
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'There are fewer places than the requests need together. Nothing was decided.',
})
@ReadableBy('everyone')
export class PlacesTakenProblem extends ProblemType {
  @Field(() => Int, { description: 'Places that nobody has and nobody was offered.' })
  left!: number;

  @Field(() => Int, { description: 'Places that the requests need together.' })
  needed!: number;

  @Field(() => [String], {
    description: 'The references of those that do not fit, when the others come first.',
  })
  references!: string[];
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The offer was answered, withdrawn, or its time is over.',
})
@ReadableBy('everyone')
export class OfferEndedProblem extends ProblemType {
  @Field({ description: 'When it ended.' })
  endedAt!: Date;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Every request of the decision has changed since, so that nothing is taken back.',
})
@ReadableBy('everyone')
export class NothingToUndoProblem extends ProblemType {
  @Field(() => [String], { description: 'The references of the requests.' })
  references!: string[];
}

@InputType({ description: 'A request as it was looked at.' })
export class SeenRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  id!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;
}

@InputType()
export class DecideParticipationInput {
  @Field(() => ID, { description: 'Of which summit.' })
  summit!: string;

  @Field(() => [SeenRequestInput], { description: 'All of them or none; at most 500.' })
  requests!: SeenRequestInput[];

  @Field(() => RequestDecisionEnum, { description: 'The same for all.' })
  decision!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why, for whoever asked; at most 1,000 characters. Required to decline and to ask.',
  })
  reason?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class DecideParticipationSuccess {
  @Field(() => SummitType, { description: 'The summit with its requests as they are now.' })
  summit!: SummitType;

  @Field(() => ID, { description: 'Names the decision: by it, it can be taken back.' })
  batch!: string;

  @Field(() => Int, {
    description: 'How many requests are different by it; those that stood so already are not.',
  })
  count!: number;
}
export const DecideParticipationResult = resultUnion(
  'DecideParticipationResult',
  DecideParticipationSuccess,
  [RequestsChangedProblem, PlacesTakenProblem, AcceptedNotAskedProblem, InvalidInputProblem],
);

@InputType()
export class UndoParticipationDecisionInput {
  @Field(() => ID, { description: 'Which decision.' })
  batch!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class UndoParticipationDecisionSuccess {
  @Field(() => SummitType, { description: 'The summit with its requests as they are now.' })
  summit!: SummitType;

  @Field(() => Int, { description: 'For how many requests it was taken back.' })
  count!: number;

  @Field(() => [String], {
    description: 'The references of those that stay: they have changed since, or are one’s own.',
  })
  references!: string[];
}
export const UndoParticipationDecisionResult = resultUnion(
  'UndoParticipationDecisionResult',
  UndoParticipationDecisionSuccess,
  [NothingToUndoProblem, PlacesTakenProblem, InvalidInputProblem],
);

@InputType()
export class SetParticipationPriorityInput {
  @Field(() => ID, { description: 'Which request.' })
  request!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;

  @Field(() => Int, { description: '0 to 9; higher is earlier on the waiting list.' })
  priority!: number;
}
@ObjectType()
@ReadableBy('everyone')
export class SetParticipationPrioritySuccess {
  @Field(() => ParticipationRequestType, { description: 'The request as it is now.' })
  request!: ParticipationRequestType;
}
export const SetParticipationPriorityResult = resultUnion(
  'SetParticipationPriorityResult',
  SetParticipationPrioritySuccess,
  [RequestsChangedProblem, InvalidInputProblem],
);

@InputType()
export class AnswerParticipationOfferInput {
  @Field(() => ID, { description: 'Whose offer.' })
  request!: string;

  @Field({ description: 'True takes the places; false refuses them and cancels the request.' })
  accept!: boolean;
}
@ObjectType()
@ReadableBy('everyone')
export class AnswerParticipationOfferSuccess {
  @Field(() => ParticipationRequestType, { description: 'The request as it is now.' })
  request!: ParticipationRequestType;
}
export const AnswerParticipationOfferResult = resultUnion(
  'AnswerParticipationOfferResult',
  AnswerParticipationOfferSuccess,
  [OfferEndedProblem, PlacesTakenProblem, InvalidInputProblem],
);
