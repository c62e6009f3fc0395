import { Field, ID, ObjectType } from '@nestjs/graphql';
import { apiKeyScopes } from '@praxis/domain/api-keys';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';

export const ApiKeyScopeEnum = enumOf(
  apiKeyScopes,
  'ApiKeyScope',
  'What a program may do with a key. Each holds the ones before it.',
);

@ObjectType('ApiKey', {
  description: 'A key with which a program asks in the name of its owner; nobody else sees it.',
})
@ReadableBy('self')
export class ApiKeyType {
  accountId!: string;

  @Field(() => ID)
  id!: string;

  @Field({ description: 'What its owner calls it.' })
  name!: string;

  @Field(() => ApiKeyScopeEnum, { description: 'What a program may do with it.' })
  scope!: string;

  @Field({
    description: 'What it begins with, to know it again. The whole key is never shown twice.',
  })
  hint!: string;

  @Field({ description: 'When it was made.' })
  createdAt!: Date;

  @Field({ description: 'From then on it is good for nothing.' })
  expiresAt!: Date;

  @Field(() => Date, { nullable: true, description: 'To the minute; null when it was never used.' })
  lastUsedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was taken back; null when it was not.',
  })
  revokedAt!: Date | null;
}
