import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { TooManyAttemptsProblem } from './account.mutation-types';

@ObjectType('OpenPasswordReset', {
  description: 'What the link to set a forgotten password is for, for whoever has it.',
})
@ReadableBy('everyone')
export class OpenPasswordResetType {
  @Field({ description: 'The mail address of the account.' })
  email!: string;
}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'The link was used, replaced by a newer one, has ended, or never was one; it is not said which.',
})
@ReadableBy('everyone')
export class PasswordResetOverProblem extends ProblemType {}

@InputType()
export class RequestPasswordResetInput {
  @Field({ description: 'The mail address of the account.' })
  email!: string;
}

@ObjectType({
  description:
    'If an account has the address and may sign in, a mail is on its way. It is not said whether one has.',
})
@ReadableBy('everyone')
export class RequestPasswordResetSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  isRequested!: boolean;
}
export const RequestPasswordResetResult = resultUnion(
  'RequestPasswordResetResult',
  RequestPasswordResetSuccess,
  [TooManyAttemptsProblem, InvalidInputProblem],
);

@InputType()
export class ResetPasswordInput {
  @Field({ description: 'The key in the link of the mail.' })
  key!: string;

  @Field({
    description:
      'A password of 12 to 128 characters, and not one that is among the first that are guessed.',
  })
  password!: string;
}

@ObjectType({ description: 'The password is set, and all sessions have ended. Sign in with it.' })
@ReadableBy('everyone')
export class ResetPasswordSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  isReset!: boolean;
}
export const ResetPasswordResult = resultUnion('ResetPasswordResult', ResetPasswordSuccess, [
  PasswordResetOverProblem,
  TooManyAttemptsProblem,
  InvalidInputProblem,
]);
