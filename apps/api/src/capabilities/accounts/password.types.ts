import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { TooManyAttemptsProblem, WrongPasswordProblem } from './account.mutation-types';
import { ViewerType } from './account.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'Everybody knows the password of a demonstration account: it stays.',
})
@ReadableBy('everyone')
export class DemonstrationPasswordProblem extends ProblemType {}

@InputType()
export class ChangePasswordInput {
  @Field({ description: 'The password that the account has now.' })
  currentPassword!: string;

  @Field({
    description:
      'A password of 12 to 128 characters, and not one that is among the first that are guessed.',
  })
  newPassword!: string;
}

@ObjectType({
  description:
    'The password is changed. All sessions have ended; the answer set the cookie of a new one for this browser.',
})
@ReadableBy('everyone')
export class ChangePasswordSuccess {
  @Field(() => ViewerType, { description: 'The person, signed in anew.' })
  viewer!: ViewerType;
}
export const ChangePasswordResult = resultUnion('ChangePasswordResult', ChangePasswordSuccess, [
  WrongPasswordProblem,
  DemonstrationPasswordProblem,
  TooManyAttemptsProblem,
  InvalidInputProblem,
]);
