import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { viewerOf } from './accounts.resolver';
import { PasswordChange } from './password-change.service';
import { ChangePasswordInput, ChangePasswordResult } from './password.types';

@Resolver()
export class PasswordResolver {
  constructor(private readonly passwords: PasswordChange) {}

  @Mutation(() => ChangePasswordResult, {
    description:
      'Changes the viewer’s own password, for whoever knows the one before. All other sessions of the account end, and a mail says so.',
  })
  @ReadableBy('members')
  changePassword(
    @Args('input') input: ChangePasswordInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(ChangePasswordResult, async () => ({
      viewer: viewerOf(await this.passwords.change(context.viewer, input, context)),
    }));
  }
}
