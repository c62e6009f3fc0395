import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { ConfirmationAnswerEnum } from '../confirmations';
import { PracticeType } from '../practices';

@ObjectType({
  implements: () => [ProblemType],
  description: 'The entry was published anew since it was read.',
})
@ReadableBy('everyone')
export class EntryChangedProblem extends ProblemType {
  @Field(() => Int, { description: 'The version that the public sees now.' })
  currentVersion!: number;
}

@InputType()
export class EndorsePracticeInput {
  @Field(() => Int, {
    description: 'The number of an entry about one’s own city, drafted from public sources.',
  })
  number!: number;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ConfirmationAnswerEnum, { description: 'How the practice stands today.' })
  answer!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class EndorsePracticeSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const EndorsePracticeResult = resultUnion('EndorsePracticeResult', EndorsePracticeSuccess, [
  EntryChangedProblem,
  InvalidInputProblem,
]);
