import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { canReadProgressJustification, canRemoveProgressReport } from '@praxis/domain/follow-up';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { resultOf } from '../../platform/graphql/result';
import { ProgressRemovalsService } from './progress-removals.service';
import {
  RemoveProgressReportInput,
  RemoveProgressReportResult,
} from './progress-report.mutation-types';
import type { ProgressReportRow } from './progress-report.rows';
import { ProgressReportConnection, ProgressReportType } from './progress-report.type';

/** Reports, seen by those who guard that they harm nobody. */
@Resolver(() => ProgressReportType)
export class ProgressRemovalsResolver {
  constructor(private readonly removals: ProgressRemovalsService) {}

  @Query(() => ProgressReportType, {
    nullable: true,
    description: 'A report by its id; null when there is none, or no longer.',
  })
  @ReadableBy('everyone')
  progressReport(@Args('id', { type: () => ID }) id: string): Promise<ProgressReportRow | null> {
    return this.removals.find(id);
  }

  @Query(() => ProgressReportConnection, {
    description:
      'Reports with passages that could harm somebody, of which the city says why they may stand, the newest first; for moderators.',
  })
  @ReadableBy('moderators')
  justifiedReports(
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<ProgressReportRow>> {
    return this.removals.justified({ first, after });
  }

  @Mutation(() => RemoveProgressReportResult, {
    description:
      'Removes a report that could harm somebody, for good and with a reason; for moderators.',
  })
  @ReadableBy('members')
  removeProgressReport(
    @Args('input') input: RemoveProgressReportInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemoveProgressReportResult, async () => ({
      count: await this.removals.remove(viewer, input),
    }));
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may remove it.' })
  viewerCanRemove(_row: ProgressReportRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canRemoveProgressReport(viewer);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Why passages of the text that could harm somebody may stand; for the city’s team and moderators, null for everybody else.',
  })
  @ReadableBy('useCase')
  justification(row: ProgressReportRow, _args: unknown, { viewer }: RequestContext): string | null {
    return canReadProgressJustification(viewer, { id: row.cityId }) ? row.justification : null;
  }
}
