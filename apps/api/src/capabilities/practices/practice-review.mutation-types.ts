import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import {
  AttachmentsNotReadyProblem,
  DraftChangedProblem,
  DraftLockedProblem,
} from './practice-drafting.problem-types';
import { PracticeType, ReviewDecisionEnum } from './practice.type';

@ObjectType({ implements: () => [ProblemType], description: 'A reason must be given.' })
@ReadableBy('everyone')
export class ReasonRequiredProblem extends ProblemType {}

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
  InvalidInputProblem,
]);

@InputType()
export class WithdrawPracticeInput {
  @Field(() => Int)
  number!: number;

  @Field({ description: 'Shown to everybody who follows the address.' })
  reason!: string;

  @Field(() => Int, { nullable: true, description: 'The number of the practice to read instead.' })
  successor?: number;
}
@ObjectType()
@ReadableBy('everyone')
export class WithdrawPracticeSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const WithdrawPracticeResult = resultUnion(
  'WithdrawPracticeResult',
  WithdrawPracticeSuccess,
  [ReasonRequiredProblem, InvalidInputProblem],
);
