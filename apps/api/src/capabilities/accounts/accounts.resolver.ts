import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import type { Account } from './account.entity';
import {
  EndOtherSessionsInput,
  EndOtherSessionsResult,
  EndSessionInput,
  EndSessionResult,
  SignInInput,
  SignInResult,
  SignOutInput,
  SignOutResult,
} from './account.mutation-types';
import { DemoAccountType, ViewerType } from './account.type';
import { AccountsService } from './accounts.service';
import { demoAccounts, demoPassword } from './demo-accounts';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => ViewerType, {
    nullable: true,
    description: 'The person who is asking; null for visitors.',
  })
  @ReadableBy('everyone')
  async viewer(@Context() { viewer }: RequestContext): Promise<ViewerType | null> {
    const account = await this.accounts.own(viewer);
    return account === null ? null : viewerOf(account);
  }

  @Query(() => [DemoAccountType], {
    description: 'The accounts of the demonstration; none outside demonstration mode.',
  })
  @ReadableBy('everyone')
  demoAccounts(): DemoAccountType[] {
    return this.config.isDemo
      ? demoAccounts.map(({ email }) => ({ email, password: demoPassword }))
      : [];
  }

  @Mutation(() => SignInResult, {
    description: 'Signs in with e-mail address and password, and sets the session cookie.',
  })
  @ReadableBy('everyone')
  signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<unknown> {
    return resultOf(SignInResult, async () => ({
      viewer: viewerOf(await this.accounts.signIn(input, context)),
    }));
  }

  @Mutation(() => SignOutResult, { description: 'Ends the session of this request.' })
  @ReadableBy('everyone')
  signOut(
    @Args('input', { nullable: true, type: () => SignOutInput }) _input: SignOutInput | null,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(SignOutResult, async () => {
      await this.accounts.signOut(context);
      return { isSignedOut: true };
    });
  }

  @Mutation(() => EndSessionResult, { description: 'Ends one of the viewer’s own sessions.' })
  @ReadableBy('members')
  endSession(
    @Args('input') input: EndSessionInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(EndSessionResult, async () => {
      await this.accounts.endSession(viewer, input.id);
      return { id: input.id };
    });
  }

  @Mutation(() => EndOtherSessionsResult, {
    description: 'Ends all of the viewer’s own sessions but the one of this request.',
  })
  @ReadableBy('members')
  endOtherSessions(
    @Args('input', { nullable: true, type: () => EndOtherSessionsInput })
    _input: EndOtherSessionsInput | null,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(EndOtherSessionsResult, async () => ({
      count: await this.accounts.endOtherSessions(context),
    }));
  }
}

/** An account, as its owner reads it. */
export function viewerOf(account: Account): ViewerType {
  return {
    accountId: account.id,
    id: account.id,
    displayName: account.displayName,
    email: account.email,
    language: account.language,
    roles: account.roles,
  };
}
