import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { canMergePractice } from '@praxis/domain/practices';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { PracticesService, PracticeType, type PracticeRow } from '../practices';
import { MergePracticesInput, MergePracticesResult } from './merging.mutation-types';
import { MergingService } from './merging.service';

@Resolver(() => PracticeType)
export class MergingResolver {
  constructor(
    private readonly merging: MergingService,
    private readonly practices: PracticesService,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may merge it with another one about the same.',
  })
  @ReadableBy('everyone')
  viewerCanMerge(row: PracticeRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canMergePractice(viewer, row);
  }

  @Mutation(() => MergePracticesResult, {
    description:
      'Makes one of two practices about the same: the addresses of the first lead to the second for ever, with its comments and ties; its versions stay readable at theirs.',
  })
  @ReadableBy('members')
  mergePractices(
    @Args('input') input: MergePracticesInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(MergePracticesResult, async () => {
      const practice = await this.practices.findByNumber(
        viewer,
        await this.merging.merge(viewer, input),
      );
      if (practice === null) throw notFound();
      return { practice };
    });
  }
}
