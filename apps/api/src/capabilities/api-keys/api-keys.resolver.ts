import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { isApiKeyOver } from '@praxis/domain/api-keys';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { WithApiKey } from '../../platform/graphql/key-scope';
import { resultOf } from '../../platform/graphql/result';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { ViewerType } from '../accounts';
import type { ApiKey } from './api-key.entity';
import {
  CreateApiKeyInput,
  CreateApiKeyResult,
  RevokeApiKeyInput,
  RevokeApiKeyResult,
} from './api-key.mutation-types';
import { ApiKeyType } from './api-key.type';
import { ApiKeysService } from './api-keys.service';

@Resolver()
export class ApiKeysResolver {
  constructor(private readonly keys: ApiKeysService) {}

  @Mutation(() => CreateApiKeyResult, {
    description: 'Makes a key for a program of one’s own, for whoever knows the password.',
  })
  @ReadableBy('members')
  createApiKey(
    @Args('input') input: CreateApiKeyInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(CreateApiKeyResult, async () => {
      const { key, secret } = await this.keys.create(context, input);
      return { apiKey: key, secret };
    });
  }

  @Mutation(() => RevokeApiKeyResult, { description: 'Takes one’s own key back, at once.' })
  @ReadableBy('members')
  revokeApiKey(
    @Args('input') input: RevokeApiKeyInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RevokeApiKeyResult, async () => ({
      apiKey: await this.keys.revoke(viewer, input),
    }));
  }
}

@Resolver(() => ApiKeyType)
export class ApiKeyFieldsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Boolean, {
    description: 'Whether it is good now: neither expired nor revoked.',
  })
  isGood(key: ApiKey): boolean {
    return !isApiKeyOver(key, this.clock.now());
  }
}

@Resolver(() => ViewerType)
export class ViewerApiKeysResolver {
  constructor(private readonly keys: ApiKeysService) {}

  @ResolveField(() => [ApiKeyType], {
    description:
      'The viewer’s keys for programs, the newest first. A program does not read them with a key.',
  })
  @ReadableBy('self')
  @WithApiKey('person')
  apiKeys(viewer: ViewerType): Promise<ApiKey[]> {
    return this.keys.ofAccount(viewer.accountId);
  }
}
