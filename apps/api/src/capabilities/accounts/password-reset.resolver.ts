import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { WithApiKey } from '../../platform/graphql/key-scope';
import { resultOf } from '../../platform/graphql/result';
import { PasswordResets } from './password-resets.service';
import {
  OpenPasswordResetType,
  RequestPasswordResetInput,
  RequestPasswordResetResult,
  ResetPasswordInput,
  ResetPasswordResult,
} from './password-reset.types';

@Resolver()
export class PasswordResetResolver {
  constructor(private readonly resets: PasswordResets) {}

  @Query(() => OpenPasswordResetType, {
    nullable: true,
    description:
      'What the key of a mail sets the password of; null when it does not, or no longer. Reading it changes nothing.',
  })
  @ReadableBy('everyone')
  @WithApiKey('person')
  passwordReset(@Args('key') key: string): Promise<OpenPasswordResetType | null> {
    return this.resets.find(key);
  }

  @Mutation(() => RequestPasswordResetResult, {
    description:
      'Asks for a mail with a link to set a forgotten password. The answer is the same whether an account has the address or not.',
  })
  @ReadableBy('everyone')
  requestPasswordReset(
    @Args('input') input: RequestPasswordResetInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(RequestPasswordResetResult, async () => {
      await this.resets.request(input, context);
      return { isRequested: true };
    });
  }

  @Mutation(() => ResetPasswordResult, {
    description:
      'Sets the password of an account by the key of a mail, once. All its sessions end, and a mail says so.',
  })
  @ReadableBy('everyone')
  resetPassword(
    @Args('input') input: ResetPasswordInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(ResetPasswordResult, async () => {
      await this.resets.reset(input, context);
      return { isReset: true };
    });
  }
}
