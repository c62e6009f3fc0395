import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { deadlineOf, memberStates, type CallState } from '@praxis/domain/participation';
import { localTimeOf } from '@praxis/domain/summits';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { CountryType } from '../cities';
import { SummitType, type SummitRow } from '../summits';
import {
  SaveParticipationCallInput,
  SaveParticipationCallResult,
} from './participation-call.mutation-types';
import { callOfSummit, stateOfCall, type CallRow } from './participation-call.rows';
import { CallStateEnum, ParticipationCallType } from './participation-call.type';
import { ParticipationCallsService } from './participation-calls.service';

@Resolver(() => ParticipationCallType)
export class ParticipationCallsResolver {
  constructor(
    private readonly calls: ParticipationCallsService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Query(() => [CountryType], {
    description: 'The member states of the Council of Europe from which a call can take requests.',
  })
  @ReadableBy('everyone')
  memberStates(): { code: string }[] {
    return memberStates.map((code) => ({ code }));
  }

  @Mutation(() => SaveParticipationCallResult, {
    description: 'Calls for participation in a summit, or changes the call. For the secretariat.',
  })
  @ReadableBy('members')
  saveParticipationCall(
    @Args('input') input: SaveParticipationCallInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveParticipationCallResult, async () => ({
      summit: await this.calls.save(viewer, input),
    }));
  }

  @ResolveField(() => CallStateEnum, { description: 'Whether it takes requests now.' })
  state(row: CallRow): CallState {
    return stateOfCall(row, row.summitStatus, this.clock.now());
  }

  @ResolveField(() => String, { description: 'The day on which it opens, in the host city.' })
  opensDay({ opensAt, timeZone }: CallRow): string {
    return localTimeOf(opensAt, timeZone).day;
  }

  @ResolveField(() => String, { description: 'When it opens, by the clock of the host city.' })
  opensTime({ opensAt, timeZone }: CallRow): string {
    return localTimeOf(opensAt, timeZone).time;
  }

  @ResolveField(() => String, { description: 'The last day, in the host city.' })
  closesDay(row: CallRow): string {
    return deadlineOf(row, row.timeZone).day;
  }

  @ResolveField(() => String, {
    description: 'The last minute that counts, by the clock of the host city.',
  })
  closesTime(row: CallRow): string {
    return deadlineOf(row, row.timeZone).time;
  }

  @ResolveField(() => [CountryType], { description: 'From which countries authorities may ask.' })
  countries({ countries }: CallRow): { code: string }[] {
    return countries.map((code) => ({ code }));
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether there are places that nobody has; where there are none, whoever is accepted waits.',
  })
  hasFreePlaces(row: CallRow): Promise<boolean> {
    return this.calls.hasFreePlaces(row);
  }
}

@Resolver(() => SummitType)
export class SummitCallResolver {
  @ResolveField(() => ParticipationCallType, {
    nullable: true,
    description: 'How it calls for participation; null where it does not.',
  })
  @ReadableBy('everyone')
  participationCall(
    row: SummitRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CallRow | null> {
    return loaders.of(callOfSummit).load(row.id);
  }
}
