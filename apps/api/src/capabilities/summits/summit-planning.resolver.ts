import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';
import {
  canChangeSummit,
  canOrganiseSummits,
  localTimeOf,
  nextStatuses,
  type SummitStatus,
} from '@praxis/domain/summits';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { AssociatedEventType, LocalTextType, SummitStatusEnum } from './programme.type';
import type { AssociatedEvent } from './summit.entity';
import {
  SaveSummitInput,
  SaveSummitResult,
  SetSummitStatusInput,
  SetSummitStatusResult,
} from './summit-planning.mutation-types';
import { SummitPlanningService } from './summit-planning.service';
import { textsOf, type SummitRow } from './summit.rows';
import { SummitType } from './summit.type';

/** Creating the next summit, and how far it is. */
@Resolver(() => SummitType)
export class SummitPlanningResolver {
  constructor(
    private readonly planning: SummitPlanningService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutation(() => SaveSummitResult, {
    description:
      'Creates a summit, which its organisers alone see until it is announced, or changes one that they created. For the secretariat.',
  })
  @ReadableBy('members')
  saveSummit(
    @Args('input') input: SaveSummitInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveSummitResult, async () => ({
      summit: await this.planning.save(viewer, input),
    }));
  }

  @Mutation(() => SetSummitStatusResult, {
    description:
      'Announces a summit, says that it was held or is cancelled, or takes that back. For the secretariat.',
  })
  @ReadableBy('members')
  setSummitStatus(
    @Args('input') input: SetSummitStatusInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SetSummitStatusResult, async () => ({
      summit: await this.planning.setStatus(viewer, input),
    }));
  }

  @ResolveField(() => SummitStatusEnum, { description: 'How far it is.' })
  status(row: SummitRow): SummitStatus {
    return row.status;
  }

  @ResolveField(() => [LocalTextType], { description: 'Its title in every language that it has.' })
  titles(row: SummitRow): { language: Language; text: string }[] {
    return textsOf(row.titles);
  }

  @ResolveField(() => [AssociatedEventType], {
    description: 'What others hold at the same time.',
  })
  associatedEvents(row: SummitRow): AssociatedEvent[] {
    return row.associatedEvents;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may change it and its programme.',
  })
  viewerCanOrganise(row: SummitRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canChangeSummit(viewer, row);
  }

  @ResolveField(() => [SummitStatusEnum], {
    nullable: true,
    description: 'What the viewer can make of it now; null for everybody but its organisers.',
  })
  @ReadableBy('secretariat')
  nextStatuses(row: SummitRow, _args: unknown, { viewer }: RequestContext): SummitStatus[] {
    if (row.isRecorded || !canOrganiseSummits(viewer)) return [];
    return nextStatuses(row, localTimeOf(this.clock.now(), row.timeZone).day);
  }
}
