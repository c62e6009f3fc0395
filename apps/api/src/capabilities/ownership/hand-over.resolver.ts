import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { canHandOver, type HandOverCounts } from '@praxis/domain/ownership';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { accountById, AccountType } from '../accounts';
import { MembershipType } from '../practices';
import { HandOverService, teamOfCity, type TeamMemberRow } from './hand-over.service';
import { HandOverInput, HandOverResult, HandOverType, TeamMemberType } from './hand-over.type';

@Resolver()
export class HandOverResolver {
  constructor(private readonly service: HandOverService) {}

  @Query(() => HandOverType, {
    nullable: true,
    description:
      'What would go from one to the other, before it does; null for everybody but coordinators of that team, and when one of the two is not in it.',
  })
  @ReadableBy('useCase')
  handOver(
    @Args('city', { description: 'The city’s name in addresses.' }) city: string,
    @Args('from', { type: () => ID, description: 'The account that leaves.' }) from: string,
    @Args('to', { type: () => ID, description: 'The account that takes over.' }) to: string,
    @Context() { viewer }: RequestContext,
  ): Promise<HandOverCounts | null> {
    return this.service.preview(viewer, { city, from, to });
  }

  @Mutation(() => HandOverResult, {
    name: 'handOver',
    description:
      'Gives everything of somebody who leaves a team to somebody who stays, and ends the membership and the sessions of who leaves.',
  })
  @ReadableBy('members')
  changeHands(
    @Args('input') input: HandOverInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(HandOverResult, async () => {
      const { city, ...handedOver } = await this.service.handOver(viewer, input);
      return { city, handedOver };
    });
  }
}

/** Teams, seen from one's membership. */
@Resolver(() => MembershipType)
export class MembershipTeamResolver {
  @ResolveField(() => [TeamMemberType], {
    nullable: true,
    description: 'Everybody of that team, for its coordinators; null for its editors.',
  })
  async team(
    { cityId }: { cityId: string },
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<TeamMemberRow[] | null> {
    return canHandOver(viewer, cityId) ? loaders.of(teamOfCity).load(cityId) : null;
  }
}

@Resolver(() => TeamMemberType)
export class TeamMemberFieldsResolver {
  @ResolveField(() => AccountType, { description: 'Who it is.' })
  account(
    { accountId }: TeamMemberRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> {
    return loaders.of(accountById).load(accountId);
  }
}
