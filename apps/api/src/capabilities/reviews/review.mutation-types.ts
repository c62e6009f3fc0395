import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import {
  AttachmentsNotReadyProblem,
  DraftChangedProblem,
  DraftLockedProblem,
  PracticeType,
  ReasonRequiredProblem,
} from '../practices';
import { AssignmentFilterEnum, ReviewDecisionEnum } from './review.type';

@ObjectType({
  implements: () => [ProblemType],
  description:
    'The secretariat has sent it in on the city’s behalf, and the city has not approved it yet.',
})
@ReadableBy('everyone')
export class CityApprovalMissingProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Another reviewer has the draft: take it over first, or leave the decision to them.',
})
@ReadableBy('everyone')
export class HeldByAnotherProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'Second opinions have been asked for and not been given: nothing is published until they are given or taken back.',
})
@ReadableBy('everyone')
export class OpinionsOpenProblem extends ProblemType {
  @Field(() => Int, { description: 'How many are still to be given.' })
  count!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Somebody has taken, handed over or released the draft since it was read.',
})
@ReadableBy('everyone')
export class AssignmentChangedProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The opinion has been given, or is no longer asked for.',
})
@ReadableBy('everyone')
export class OpinionOverProblem extends ProblemType {}

@InputType({ description: 'Which drafts of the queue; what is left out restricts nothing.' })
export class ReviewQueueFilterInput {
  @Field(() => LanguageEnum, { nullable: true, description: 'The language it was written in.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'A topic, by its code.' })
  topic?: string | null;

  @Field(() => AssignmentFilterEnum, { nullable: true, description: 'By who has it.' })
  assignment?: string | null;

  @Field(() => Int, { nullable: true, description: 'Those that have waited so many days or more.' })
  waitingDays?: number | null;
}

@InputType()
export class ReviewRemarkInput {
  @Field({ description: 'A field of the template: `lessons`.' })
  field!: string;

  @Field({ description: 'What the authors should do about it, at most 1,000 characters.' })
  text!: string;
}

@InputType()
export class DecideReviewInput {
  @Field(() => Int)
  number!: number;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision!: number;

  @Field(() => ReviewDecisionEnum)
  decision!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For the author; required unless the decision is to approve.',
  })
  reason?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A remark that is published with the version.',
  })
  note?: string;

  @Field(() => [ReviewRemarkInput], {
    nullable: true,
    description: 'Remarks on single fields, one on each at most: the authors read them there.',
  })
  remarks?: ReviewRemarkInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is a minor edit, as its author says. Without a word of the author’s it cannot be one; without the reviewer’s it is none.',
  })
  isMinor?: boolean | null;
}
@ObjectType()
@ReadableBy('everyone')
export class DecideReviewSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const DecideReviewResult = resultUnion('DecideReviewResult', DecideReviewSuccess, [
  ReasonRequiredProblem,
  AttachmentsNotReadyProblem,
  DraftChangedProblem,
  DraftLockedProblem,
  CityApprovalMissingProblem,
  HeldByAnotherProblem,
  OpinionsOpenProblem,
  InvalidInputProblem,
]);

@InputType()
export class AssignReviewInput {
  @Field(() => Int)
  number!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Who has it from now on: a judge of the draft. Nobody when it is left out.',
  })
  reviewer?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who had it when it was read; left out when nobody had.',
  })
  seen?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class AssignReviewSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const AssignReviewResult = resultUnion('AssignReviewResult', AssignReviewSuccess, [
  AssignmentChangedProblem,
  DraftLockedProblem,
  InvalidInputProblem,
]);

@InputType()
export class DeclareConflictInput {
  @Field(() => Int)
  number!: number;

  @Field({ description: 'Why; other reviewers read it. At most 500 characters.' })
  reason!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class DeclareConflictSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const DeclareConflictResult = resultUnion('DeclareConflictResult', DeclareConflictSuccess, [
  ReasonRequiredProblem,
  InvalidInputProblem,
]);

@InputType()
export class AskOpinionInput {
  @Field(() => Int)
  number!: number;

  @Field(() => ID, { description: 'Another judge of the draft.' })
  reviewer!: string;

  @Field({ description: 'At most 500 characters.' })
  question!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class AskOpinionSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const AskOpinionResult = resultUnion('AskOpinionResult', AskOpinionSuccess, [
  DraftLockedProblem,
  InvalidInputProblem,
]);

@InputType()
export class GiveOpinionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ReviewDecisionEnum, { description: 'How the viewer would decide.' })
  verdict!: string;

  @Field({ description: 'Why; reviewers read it. At most 2,000 characters.' })
  text!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class GiveOpinionSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const GiveOpinionResult = resultUnion('GiveOpinionResult', GiveOpinionSuccess, [
  OpinionOverProblem,
  DraftLockedProblem,
  InvalidInputProblem,
]);

@InputType()
export class WithdrawOpinionInput {
  @Field(() => ID)
  id!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class WithdrawOpinionSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const WithdrawOpinionResult = resultUnion('WithdrawOpinionResult', WithdrawOpinionSuccess, [
  OpinionOverProblem,
  InvalidInputProblem,
]);
