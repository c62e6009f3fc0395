import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { TooManyAttemptsProblem, WrongPasswordProblem } from '../accounts';
import { ApiKeyScopeEnum, ApiKeyType } from './api-key.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'A person has as many keys as one may have.',
})
@ReadableBy('everyone')
export class TooManyApiKeysProblem extends ProblemType {
  @Field(() => Int, { description: 'How many that is.' })
  limit!: number;
}

@InputType()
export class CreateApiKeyInput {
  @Field({ description: 'What it is for, at most 80 characters.' })
  name!: string;

  @Field(() => ApiKeyScopeEnum, { description: 'What a program may do with it.' })
  scope!: string;

  @Field(() => Int, { description: 'For how many days it is good, at most 365.' })
  days!: number;

  @Field({ description: 'The password of the account: whoever has a key needs none.' })
  password!: string;
}
@ObjectType({ description: 'The key was made. Its secret stands here and nowhere else.' })
@ReadableBy('everyone')
export class CreateApiKeySuccess {
  @Field(() => ApiKeyType, { description: 'What is kept of it.' })
  apiKey!: ApiKeyType;

  @Field({ description: 'The key itself, for the header `Authorization: Bearer …`. Keep it now.' })
  secret!: string;
}
export const CreateApiKeyResult = resultUnion('CreateApiKeyResult', CreateApiKeySuccess, [
  TooManyApiKeysProblem,
  WrongPasswordProblem,
  TooManyAttemptsProblem,
  InvalidInputProblem,
]);

@InputType()
export class RevokeApiKeyInput {
  @Field(() => ID)
  id!: string;
}
@ObjectType({ description: 'From now on the key is good for nothing, wherever it is.' })
@ReadableBy('everyone')
export class RevokeApiKeySuccess {
  @Field(() => ApiKeyType, { description: 'The key that was.' })
  apiKey!: ApiKeyType;
}
export const RevokeApiKeyResult = resultUnion('RevokeApiKeyResult', RevokeApiKeySuccess, [
  InvalidInputProblem,
]);
