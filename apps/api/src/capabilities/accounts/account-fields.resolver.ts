import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { WithApiKey } from '../../platform/graphql/key-scope';
import { SignInSessionType, ViewerType } from './account.type';
import { AccountsService } from './accounts.service';

@Resolver(() => ViewerType)
export class ViewerFieldsResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField(() => [SignInSessionType], {
    description: 'Where the viewer is signed in, the most recently used first.',
  })
  @ReadableBy('self')
  @WithApiKey('person')
  async sessions(
    viewer: ViewerType,
    _args: unknown,
    { sessionId }: RequestContext,
  ): Promise<SignInSessionType[]> {
    const sessions = await this.accounts.sessionsOf(viewer);
    return sessions.map(({ accountId, id, browser, system, startedAt, lastSeenAt }) => ({
      accountId,
      id,
      browser,
      system,
      startedAt,
      lastSeenAt,
      isCurrent: id === sessionId,
    }));
  }
}
