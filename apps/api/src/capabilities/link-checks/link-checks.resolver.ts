import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { ViewerType } from '../accounts';
import { PracticeLinkType, PracticeType, publicPracticeById, type PracticeRow } from '../practices';
import { BrokenLinkType } from './broken-link.type';
import { brokenLink } from './external-links.loader';
import { LinkChecksService, type BrokenLinkRow } from './link-checks.service';

/** Whether links of practices still answer. */
@Resolver(() => PracticeLinkType)
export class PracticeLinkChecksResolver {
  @ResolveField(() => Date, {
    nullable: true,
    description:
      'When it last did not answer, if it was asked twice, a week apart, in vain; null otherwise, and where links are not checked.',
  })
  @ReadableBy('everyone')
  async didNotAnswerAt(
    { address }: { address: string },
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<Date | null> {
    return (await loaders.of(brokenLink).load(address))?.checkedAt ?? null;
  }
}

/** Broken links, seen from the desk. */
@Resolver(() => ViewerType)
export class ViewerLinkChecksResolver {
  constructor(private readonly checks: LinkChecksService) {}

  @ResolveField(() => [BrokenLinkType], {
    description:
      'Links of the published practices of those cities that did not answer twice, a week apart; at most 50.',
  })
  @ReadableBy('self')
  brokenLinks(
    _viewer: ViewerType,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<BrokenLinkRow[]> {
    return this.checks.brokenOf(viewer);
  }
}

@Resolver(() => BrokenLinkType)
export class BrokenLinkFieldsResolver {
  @ResolveField(() => PracticeType, {
    nullable: true,
    description: 'The practice that links there.',
  })
  practice(
    { practiceId }: BrokenLinkRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> {
    return loaders.of(publicPracticeById).load(practiceId);
  }
}
