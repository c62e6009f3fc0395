import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { ViewerType } from './account.type';

@InputType()
export class SignInInput {
  @Field()
  email!: string;

  @Field()
  password!: string;
}

@ObjectType({ description: 'Signed in: the answer set the session cookie.' })
@ReadableBy('everyone')
export class SignInSuccess {
  @Field(() => ViewerType)
  viewer!: ViewerType;
}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'The e-mail address and the password do not belong together; it is not said which is wrong.',
})
@ReadableBy('everyone')
export class WrongCredentialsProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'It is not the password of the account that is signed in.',
})
@ReadableBy('everyone')
export class WrongPasswordProblem extends ProblemType {}

@ObjectType({ implements: () => [ProblemType], description: 'Too many tries in a short time.' })
@ReadableBy('everyone')
export class TooManyAttemptsProblem extends ProblemType {
  @Field(() => Int, { description: 'Seconds until the next try is accepted.' })
  retryAfterSeconds!: number;
}

export const SignInResult = resultUnion('SignInResult', SignInSuccess, [
  WrongCredentialsProblem,
  TooManyAttemptsProblem,
  InvalidInputProblem,
]);

@InputType()
export class SignOutInput {
  @Field(() => String, { nullable: true, description: 'Chosen by the client; not used.' })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'Signed out.' })
@ReadableBy('everyone')
export class SignOutSuccess {
  @Field()
  isSignedOut!: boolean;
}
export const SignOutResult = resultUnion('SignOutResult', SignOutSuccess, []);

@InputType()
export class EndSessionInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ description: 'The session is over, wherever it was.' })
@ReadableBy('everyone')
export class EndSessionSuccess {
  @Field(() => ID)
  id!: string;
}
export const EndSessionResult = resultUnion('EndSessionResult', EndSessionSuccess, []);

@InputType()
export class EndOtherSessionsInput {
  @Field(() => String, { nullable: true, description: 'Chosen by the client; not used.' })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'The person is signed in here alone.' })
@ReadableBy('everyone')
export class EndOtherSessionsSuccess {
  @Field(() => Int, { description: 'How many sessions were ended.' })
  count!: number;
}
export const EndOtherSessionsResult = resultUnion(
  'EndOtherSessionsResult',
  EndOtherSessionsSuccess,
  [],
);
