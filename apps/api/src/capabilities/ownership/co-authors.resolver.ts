import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import {
  canInviteCoAuthors,
  coAuthorState,
  invitationDays,
  type CoAuthorState,
} from '@praxis/domain/ownership';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { accountById, AccountType, ViewerType } from '../accounts';
import { cityById, CityType, type CityRow } from '../cities';
import { PracticesService, PracticeType, type PracticeRow } from '../practices';
import { coAuthorsOfPractice, type CoAuthorRow, type InvitationRow } from './co-author.rows';
import {
  AnswerInvitationInput,
  AnswerInvitationResult,
  CoAuthorInvitationType,
  CoAuthorStateEnum,
  CoAuthorType,
  InviteCoAuthorInput,
  InviteCoAuthorResult,
  RemoveCoAuthorInput,
  RemoveCoAuthorResult,
} from './co-author.type';
import { CoAuthorsService } from './co-authors.service';

@Resolver(() => CoAuthorType)
export class CoAuthorsResolver {
  constructor(
    private readonly coAuthors: CoAuthorsService,
    private readonly practices: PracticesService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => CoAuthorStateEnum, { description: 'How the invitation stands.' })
  state(row: CoAuthorRow): CoAuthorState {
    return coAuthorState(row, this.clock.now());
  }

  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Who has accepted; null before.',
  })
  account(
    { accountId }: CoAuthorRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> | null {
    return accountId === null ? null : loaders.of(accountById).load(accountId);
  }

  @Mutation(() => InviteCoAuthorResult, {
    description:
      'Invites an account to write the draft of a practice of one’s city with it. The answer is the same whether anybody has the address or not.',
  })
  @ReadableBy('members')
  inviteCoAuthor(
    @Args('input') input: InviteCoAuthorInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(InviteCoAuthorResult, async () => {
      const number = await this.coAuthors.invite(viewer, input);
      const practice = await this.practices.findByNumber(viewer, number);
      if (practice === null) throw notFound();
      return { practice };
    });
  }

  @Mutation(() => AnswerInvitationResult, {
    description: 'Accepts or declines an invitation to one’s own address.',
  })
  @ReadableBy('members')
  answerInvitation(
    @Args('input') input: AnswerInvitationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(AnswerInvitationResult, async () => {
      await this.coAuthors.answer(viewer, input);
      return { id: input.id };
    });
  }

  @Mutation(() => RemoveCoAuthorResult, {
    description:
      'Takes back an invitation or lets a co-author go, by the city’s team; or gives up one’s own place.',
  })
  @ReadableBy('members')
  removeCoAuthor(
    @Args('input') input: RemoveCoAuthorInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemoveCoAuthorResult, async () => ({
      id: await this.coAuthors.remove(viewer, input),
    }));
  }
}

/** Co-authors, seen from the practice. */
@Resolver(() => PracticeType)
export class PracticeCoAuthorsResolver {
  @ResolveField(() => [CoAuthorType], {
    nullable: true,
    description:
      'Whom the city has asked to write its draft, for the city’s team; null for everybody else.',
  })
  @ReadableBy('useCase')
  async coAuthors(
    row: PracticeRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<CoAuthorRow[] | null> {
    if (!canInviteCoAuthors(viewer, row)) return null;
    return loaders.of(coAuthorsOfPractice).load(row.id);
  }
}

@Resolver(() => CoAuthorInvitationType)
export class CoAuthorInvitationFieldsResolver {
  @ResolveField(() => Date, { description: 'When it ends if nothing is answered.' })
  endsAt({ invitedAt }: InvitationRow): Date {
    return new Date(invitedAt.getTime() + invitationDays * 86_400_000);
  }

  @ResolveField(() => CityType, { description: 'The city that asks.' })
  city(
    { cityId }: InvitationRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CityRow | null> {
    return loaders.of(cityById).load(cityId);
  }

  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Who asks for it; null for a former member.',
  })
  invitedBy(
    { invitedBy }: InvitationRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> {
    return loaders.of(accountById).load(invitedBy);
  }
}

/** Invitations, seen from the desk. */
@Resolver(() => ViewerType)
export class ViewerInvitationsResolver {
  constructor(private readonly coAuthors: CoAuthorsService) {}

  @ResolveField(() => [CoAuthorInvitationType], {
    description: 'Invitations to write drafts with other cities that wait for an answer.',
  })
  @ReadableBy('self')
  invitations(
    _viewer: ViewerType,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<InvitationRow[]> {
    return this.coAuthors.invitationsOf(viewer);
  }
}
