import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { PracticeType, ReasonRequiredProblem } from '../practices';

@InputType()
export class MergePracticesInput {
  @Field(() => Int, { description: 'The number of the practice that goes into the other one.' })
  number!: number;

  @Field(() => Int, { description: 'The number of the practice that stays.' })
  into!: number;

  @Field({ description: 'Why they are one; shown with the versions of the one that goes.' })
  reason!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class MergePracticesSuccess {
  @Field(() => PracticeType, { description: 'The practice that stays.' })
  practice!: PracticeType;
}
export const MergePracticesResult = resultUnion('MergePracticesResult', MergePracticesSuccess, [
  ReasonRequiredProblem,
  InvalidInputProblem,
]);
