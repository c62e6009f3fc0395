import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { canEndorsePractice } from '@praxis/domain/ownership';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { PracticesService, PracticeType, type PracticeRow } from '../practices';
import { EndorsePracticeInput, EndorsePracticeResult } from './endorsement.type';
import { EndorsementsService } from './endorsements.service';

@Resolver(() => PracticeType)
export class EndorsementsResolver {
  constructor(
    private readonly endorsements: EndorsementsService,
    private readonly practices: PracticesService,
  ) {}

  @ResolveField(() => Boolean, {
    description:
      'Whether the viewer may say for its city that this entry, drafted from public sources, is right.',
  })
  @ReadableBy('everyone')
  viewerCanEndorse(row: PracticeRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canEndorsePractice(viewer, row);
  }

  @Mutation(() => EndorsePracticeResult, {
    description:
      'Says for one’s city that an entry drafted from public sources is right, and how the practice stands today: the mark goes, and the day is shown.',
  })
  @ReadableBy('members')
  endorsePractice(
    @Args('input') input: EndorsePracticeInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(EndorsePracticeResult, async () => {
      const number = await this.endorsements.endorse(viewer, input);
      const practice = await this.practices.findByNumber(viewer, number);
      if (practice === null) throw notFound();
      return { practice };
    });
  }
}
