import { Args, Context, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  canDecideLink,
  canProposeLink,
  canReadLinkProposals,
  isLinkOpen,
} from '@praxis/domain/declarations';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { resultOf } from '../../platform/graphql/result';
import { ViewerType } from '../accounts';
import { PracticeType, publicPracticeById, type PracticeRow } from '../practices';
import {
  DecideCommitmentLinkInput,
  DecideCommitmentLinkResult,
  ProposeCommitmentLinkInput,
  ProposeCommitmentLinkResult,
  TakeBackCommitmentLinkInput,
  TakeBackCommitmentLinkResult,
} from './commitment-link.mutation-types';
import {
  acceptedLinksOfPractice,
  linksOfPractice,
  type CommitmentLinkRow,
} from './commitment-link.rows';
import { CommitmentLinkConnection, CommitmentLinkType } from './commitment-link.type';
import { CommitmentLinksService } from './commitment-links.service';
import { commitmentByCode, type CommitmentRow } from './declaration.rows';
import { CommitmentType } from './declaration.type';

@Resolver(() => CommitmentLinkType)
export class CommitmentLinksResolver {
  constructor(private readonly links: CommitmentLinksService) {}

  @Query(() => CommitmentLinkConnection, {
    name: 'proposedLinks',
    description:
      'Links of practices to commitments that wait for the secretariat, the longest waiting first.',
  })
  @ReadableBy('secretariat')
  proposedLinks(
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<CommitmentLinkRow>> {
    return this.links.queue({ first, after });
  }

  @Mutation(() => ProposeCommitmentLinkResult, {
    description:
      'Says how a practice of one’s own city serves a commitment; the secretariat decides.',
  })
  @ReadableBy('members')
  proposeCommitmentLink(
    @Args('input') input: ProposeCommitmentLinkInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(ProposeCommitmentLinkResult, async () => ({
      link: await this.links.propose(viewer, input),
    }));
  }

  @Mutation(() => DecideCommitmentLinkResult, {
    description: 'Accepts or declines the link of a practice to a commitment.',
  })
  @ReadableBy('members')
  decideCommitmentLink(
    @Args('input') input: DecideCommitmentLinkInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(DecideCommitmentLinkResult, async () => ({
      link: await this.links.decide(viewer, input),
    }));
  }

  @Mutation(() => TakeBackCommitmentLinkResult, {
    description: 'The city no longer says that its practice serves the commitment.',
  })
  @ReadableBy('members')
  takeBackCommitmentLink(
    @Args('input') input: TakeBackCommitmentLinkInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(TakeBackCommitmentLinkResult, async () => ({
      link: await this.links.takeBack(viewer, input),
    }));
  }

  @ResolveField(() => CommitmentType, { nullable: true })
  commitment(
    row: CommitmentLinkRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CommitmentRow | null> {
    return loaders.of(commitmentByCode).load(row.commitmentCode);
  }

  @ResolveField(() => PracticeType, { nullable: true })
  practice(
    row: CommitmentLinkRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> {
    return loaders.of(publicPracticeById).load(row.practiceId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may accept or decline it now.' })
  async viewerCanDecide(
    row: CommitmentLinkRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<boolean> {
    const practice = await loaders.of(publicPracticeById).load(row.practiceId);
    return practice !== null && row.state === 'proposed' && canDecideLink(viewer, practice);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take it back now.' })
  async viewerCanTakeBack(
    row: CommitmentLinkRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<boolean> {
    const practice = await loaders.of(publicPracticeById).load(row.practiceId);
    return practice !== null && isLinkOpen(row.state) && canProposeLink(viewer, practice);
  }
}

/** The links of a practice, seen from the practice. */
@Resolver(() => PracticeType)
export class PracticeLinksResolver {
  @ResolveField(() => [CommitmentLinkType], {
    description: 'How it serves commitments, as the city says and the secretariat has accepted.',
  })
  @ReadableBy('everyone')
  async commitmentLinks(
    row: PracticeRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CommitmentLinkRow[]> {
    if (row.publication !== 'published') return [];
    return loaders.of(acceptedLinksOfPractice).load(row.id);
  }

  @ResolveField(() => [CommitmentLinkType], {
    nullable: true,
    description:
      'All that was ever proposed and decided, the newest first, for the city’s team and the secretariat; null for everybody else.',
  })
  @ReadableBy('useCase')
  async linkProposals(
    row: PracticeRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<CommitmentLinkRow[] | null> {
    if (!canReadLinkProposals(viewer, row) || row.publication !== 'published') return null;
    return loaders.of(linksOfPractice).load(row.id);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may say how it serves a commitment.',
  })
  @ReadableBy('everyone')
  viewerCanProposeLink(row: PracticeRow, _args: unknown, { viewer }: RequestContext): boolean {
    return row.publication === 'published' && canProposeLink(viewer, row);
  }
}

@Resolver(() => ViewerType)
export class ViewerLinksResolver {
  constructor(private readonly links: CommitmentLinksService) {}

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'How many proposed links wait for a decision; null for people outside the secretariat.',
  })
  @ReadableBy('secretariat')
  linksToDecide(): Promise<number> {
    return this.links.count();
  }
}
