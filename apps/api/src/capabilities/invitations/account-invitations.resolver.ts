import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { canInviteIntoTeam, canInviteOffices } from '@praxis/domain/accounts';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { WithApiKey } from '../../platform/graphql/key-scope';
import { resultOf } from '../../platform/graphql/result';
import { AccountsService, viewerOf } from '../accounts';
import { cityById, CityType, type CityRow } from '../cities';
import { MembershipType } from '../practices';
import { summitById, SummitType, type SummitRow } from '../summits';
import {
  invitationsIntoTeam,
  invitationsToSummit,
  type AccountInvitationRow,
  type OpenInvitationRow,
} from './account-invitation.rows';
import {
  AcceptAccountInvitationInput,
  AcceptAccountInvitationResult,
  AccountInvitationType,
  InviteAccountsInput,
  InviteAccountsResult,
  OpenAccountInvitationType,
  OpenInvitedAccountInput,
  OpenInvitedAccountResult,
  RevokeAccountInvitationInput,
  RevokeAccountInvitationResult,
} from './account-invitation.type';
import { AccountInvitationsService } from './account-invitations.service';
import { InvitationAcceptance } from './invitation-acceptance.service';

@Resolver(() => OpenAccountInvitationType)
export class AccountInvitationsResolver {
  constructor(
    private readonly invitations: AccountInvitationsService,
    private readonly acceptance: InvitationAcceptance,
    private readonly accounts: AccountsService,
  ) {}

  @Query(() => OpenAccountInvitationType, {
    nullable: true,
    description:
      'What the key of an invitation to an account invites to; null when it does not, or no longer. Reading it changes nothing.',
  })
  @ReadableBy('everyone')
  @WithApiKey('person')
  accountInvitation(@Args('key') key: string): Promise<OpenInvitationRow | null> {
    return this.acceptance.find(key);
  }

  @Mutation(() => InviteAccountsResult, {
    description:
      'Invites people to an account: offices to a summit that calls, for the secretariat; colleagues into the team of a city, for its coordinators and administrators. The answer is the same whether anybody has the addresses or not.',
  })
  @ReadableBy('members')
  inviteAccounts(
    @Args('input') input: InviteAccountsInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(InviteAccountsResult, async () => ({
      count: await this.invitations.invite(viewer, input),
    }));
  }

  @Mutation(() => RevokeAccountInvitationResult, {
    description: 'Takes back an invitation to an account, by those who may send such.',
  })
  @ReadableBy('members')
  revokeAccountInvitation(
    @Args('input') input: RevokeAccountInvitationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RevokeAccountInvitationResult, async () => ({
      id: await this.invitations.revoke(viewer, input),
    }));
  }

  @Mutation(() => OpenInvitedAccountResult, {
    description:
      'Makes an account by the key of an invitation, joins the team where it is for one, and signs in.',
  })
  @ReadableBy('everyone')
  openInvitedAccount(
    @Args('input') input: OpenInvitedAccountInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(OpenInvitedAccountResult, async () => {
      await this.acceptance.open(input, context);
      const account = await this.accounts.own(context.viewer);
      if (account === null) throw new Error('The new account is not signed in.');
      return { viewer: viewerOf(account) };
    });
  }

  @Mutation(() => AcceptAccountInvitationResult, {
    description: 'Accepts an invitation with the account that has the invited address, signed in.',
  })
  @ReadableBy('members')
  acceptAccountInvitation(
    @Args('input') input: AcceptAccountInvitationInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(AcceptAccountInvitationResult, async () => {
      await this.acceptance.accept(context.viewer, input, context);
      return { isAccepted: true };
    });
  }

  @ResolveField(() => SummitType, {
    nullable: true,
    description: 'The summit that calls; null for a team.',
  })
  summit(
    { summitId }: OpenInvitationRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<SummitRow | null> | null {
    return summitId === null ? null : loaders.of(summitById).load(summitId);
  }

  @ResolveField(() => CityType, {
    nullable: true,
    description: 'The city whose team it is; null for an office.',
  })
  city(
    { cityId }: OpenInvitationRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CityRow | null> | null {
    return cityId === null ? null : loaders.of(cityById).load(cityId);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer has signed in with the account of the invited address.',
  })
  isForViewer(
    { accountId }: OpenInvitationRow,
    _args: unknown,
    { viewer }: RequestContext,
  ): boolean {
    return viewer.kind === 'member' && viewer.accountId === accountId;
  }
}

/** Invitations of offices, seen from the summit. */
@Resolver(() => SummitType)
export class SummitInvitationsResolver {
  @ResolveField(() => [AccountInvitationType], {
    nullable: true,
    description:
      'Offices that were invited and have not answered, for the secretariat; null for everybody else.',
  })
  @ReadableBy('useCase')
  @WithApiKey('person')
  async invitations(
    { id }: SummitRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<AccountInvitationRow[] | null> {
    return canInviteOffices(viewer) ? loaders.of(invitationsToSummit).load(id) : null;
  }
}

/** Invitations of colleagues, seen from the city: administrators belong to no team. */
@Resolver(() => CityType)
export class CityInvitationsResolver {
  @ResolveField(() => [AccountInvitationType], {
    nullable: true,
    description:
      'Who was invited into its team and has not answered, for its coordinators and administrators; null for everybody else.',
  })
  @ReadableBy('useCase')
  @WithApiKey('person')
  async invitations(
    { id }: CityRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<AccountInvitationRow[] | null> {
    return canInviteIntoTeam(viewer, id) ? loaders.of(invitationsIntoTeam).load(id) : null;
  }
}

/** Invitations of colleagues, seen from one's membership. */
@Resolver(() => MembershipType)
export class MembershipInvitationsResolver {
  @ResolveField(() => [AccountInvitationType], {
    nullable: true,
    description:
      'Who was invited into that team and has not answered, for its coordinators; null for its editors.',
  })
  @WithApiKey('person')
  async invitations(
    { cityId }: { cityId: string },
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<AccountInvitationRow[] | null> {
    return canInviteIntoTeam(viewer, cityId) ? loaders.of(invitationsIntoTeam).load(cityId) : null;
  }
}
