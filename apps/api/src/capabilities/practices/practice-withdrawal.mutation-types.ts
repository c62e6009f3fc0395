import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { PracticeType } from './practice.type';

@ObjectType({ implements: () => [ProblemType], description: 'A reason must be given.' })
@ReadableBy('everyone')
export class ReasonRequiredProblem extends ProblemType {}

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
