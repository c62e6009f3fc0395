import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { canOrganiseSummits } from '@praxis/domain/summits';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import {
  MoveSessionInput,
  MoveSessionResult,
  ReleaseProgrammeInput,
  ReleaseProgrammeResult,
  RemoveSessionInput,
  RemoveSessionResult,
  SaveRoomsInput,
  SaveRoomsResult,
  SaveSessionInput,
  SaveSessionResult,
} from './programme.mutation-types';
import { ProgrammeReleaseService } from './programme-release.service';
import {
  plansOfSummit,
  releasesOfSummit,
  roomsOfSummit,
  type PlanRow,
  type ReleaseRow,
  type RoomRow,
} from './programme.rows';
import { ProgrammeService, type Planned } from './programme.service';
import { ProgrammeReleaseType, ProgrammeType } from './programme.type';
import { askedSpeakersOfSession } from './speaker.rows';
import type { SummitRow } from './summit.rows';
import { SummitType } from './summit.type';

/** All that is planned of a summit. */
export interface ProgrammeRow {
  summit: SummitRow;
  rooms: RoomRow[];
  plans: PlanRow[];
  /** The one released last. */
  release: ReleaseRow | null;
}

/** Planning and releasing a programme. */
@Resolver(() => SummitType)
export class ProgrammeResolver {
  constructor(
    private readonly plans: ProgrammeService,
    private readonly release: ProgrammeReleaseService,
  ) {}

  @Mutation(() => SaveRoomsResult, {
    description: 'Says in which rooms the sessions of a summit are held. For the secretariat.',
  })
  @ReadableBy('members')
  saveRooms(
    @Args('input') input: SaveRoomsInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveRoomsResult, async () => ({
      summit: renewed(await this.plans.saveRooms(context.viewer, input), context),
    }));
  }

  @Mutation(() => SaveSessionResult, {
    description:
      'Plans a session, or changes what is planned of one; everybody reads it once the programme is released. For the secretariat.',
  })
  @ReadableBy('members')
  saveSession(
    @Args('input') input: SaveSessionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    const { viewer, language } = context;
    return resultOf(SaveSessionResult, async () =>
      withPlan(await this.plans.save(viewer, input, language), context),
    );
  }

  @Mutation(() => MoveSessionResult, {
    description: 'Plans a session on another day or in another room. For the secretariat.',
  })
  @ReadableBy('members')
  moveSession(
    @Args('input') input: MoveSessionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(MoveSessionResult, async () =>
      withPlan(await this.plans.move(context.viewer, input), context),
    );
  }

  @Mutation(() => RemoveSessionResult, {
    description:
      'Removes a session that was never released, with what was pinned to it. For the secretariat.',
  })
  @ReadableBy('members')
  removeSession(
    @Args('input') input: RemoveSessionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemoveSessionResult, async () => ({
      summit: renewed(await this.plans.remove(context.viewer, input), context),
    }));
  }

  @Mutation(() => ReleaseProgrammeResult, {
    description:
      'Releases the programme as it is planned: a numbered version that never changes, which everybody reads. For the secretariat.',
  })
  @ReadableBy('members')
  releaseProgramme(
    @Args('input') input: ReleaseProgrammeInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(ReleaseProgrammeResult, async () => ({
      summit: renewed(await this.release.release(context.viewer, input), context),
    }));
  }

  @ResolveField(() => ProgrammeType, {
    nullable: true,
    description:
      'What its organisers plan; null for everybody else, and for a summit that was drawn from sources.',
  })
  @ReadableBy('secretariat')
  programme(
    summit: SummitRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<ProgrammeRow | null> {
    return programmeOf(summit, context);
  }

  @ResolveField(() => [ProgrammeReleaseType], {
    description: 'The versions of its programme that were released, the last one first.',
  })
  @ReadableBy('everyone')
  releases(summit: SummitRow, _args: unknown, { loaders }: RequestContext): Promise<ReleaseRow[]> {
    return loaders.of(releasesOfSummit).load(summit.id);
  }
}

async function programmeOf(
  summit: SummitRow,
  { loaders, viewer }: RequestContext,
): Promise<ProgrammeRow | null> {
  if (summit.isRecorded || !canOrganiseSummits(viewer)) return null;
  const [rooms, plans, releases] = await Promise.all([
    loaders.of(roomsOfSummit).load(summit.id),
    loaders.of(plansOfSummit).load(summit.id),
    loaders.of(releasesOfSummit).load(summit.id),
  ]);
  return { summit, rooms, plans, release: releases[0] ?? null };
}

/** The summit, with nothing of its programme as it was read before the change. */
function renewed<Row extends SummitRow>(summit: Row, { loaders }: RequestContext): Row {
  for (const loader of [plansOfSummit, roomsOfSummit, releasesOfSummit])
    loaders.of<string, unknown>(loader).clear(summit.id);
  return summit;
}

/** A session as it is planned now. */
export async function withPlan(
  { summit, sessionId }: Planned,
  context: RequestContext,
): Promise<{ summit: SummitRow; session: PlanRow }> {
  const { loaders } = context;
  loaders.of(askedSpeakersOfSession).clear(sessionId);
  const plans = await loaders.of(plansOfSummit).load(renewed(summit, context).id);
  const session = plans.find(({ id }) => id === sessionId);
  if (session === undefined) throw notFound();
  return { summit, session };
}
