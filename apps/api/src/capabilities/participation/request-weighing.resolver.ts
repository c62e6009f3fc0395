import { Inject } from '@nestjs/common';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import {
  canDecideRequest,
  canOrganiseParticipation,
  isDecidable,
} from '@praxis/domain/participation';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { accountById, AccountType } from '../accounts';
import { countryOf, CountryType } from '../cities';
import { SummitType, type SummitRow } from '../summits';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import { ParticipationRequestType } from './participation-request.type';
import {
  lastOfferOfRequest,
  type CountRow,
  type EventRow,
  type OfferRow,
  type WeighedRequest,
} from './request-weighing.rows';
import { RequestWeighingService, type RequestsAsked } from './request-weighing.service';
import {
  ParticipationCountType,
  ParticipationEventType,
  ParticipationOfferType,
  ParticipationPlacesType,
  ParticipationRequestConnection,
  ParticipationRequestFilter,
  RequestSortEnum,
} from './request-weighing.type';

/** What organisers weigh: requests, how they are spread, and the places that there are. */
@Resolver(() => SummitType)
export class SummitRequestsResolver {
  constructor(private readonly weighing: RequestWeighingService) {}

  @ResolveField(() => ParticipationRequestConnection, {
    nullable: true,
    description:
      'The requests to take part that were sent. For the secretariat; null for everybody else, and where the summit does not call.',
  })
  @ReadableBy('secretariat')
  @FieldArgument('filter', () => ParticipationRequestFilter, {
    nullable: true,
    description: 'Which requests are wanted; all of them without.',
  })
  @FieldArgument('sort', () => RequestSortEnum, {
    nullable: true,
    description: 'The order; the first sent first without.',
  })
  @FieldArgument('first', () => Int, { nullable: true })
  @FieldArgument('after', () => String, { nullable: true })
  participationRequests(
    summit: SummitRow,
    asked: RequestsAsked,
  ): Promise<Connection<WeighedRequest> | null> {
    return this.weighing.list(summit.id, asked);
  }

  @ResolveField(() => [ParticipationRequestType], {
    nullable: true,
    description:
      'Those of the requests that the viewer can decide at once, at most 500, the first sent first. For the secretariat; null for everybody else.',
  })
  @ReadableBy('secretariat')
  @FieldArgument('filter', () => ParticipationRequestFilter, {
    nullable: true,
    description: 'Which requests are wanted; all of them without.',
  })
  participationSelection(
    summit: SummitRow,
    asked: RequestsAsked,
    { viewer }: RequestContext,
  ): Promise<WeighedRequest[] | null> {
    return this.weighing.decidable(viewer, summit.id, asked);
  }

  @ResolveField(() => [ParticipationCountType], {
    nullable: true,
    description:
      'How the requests are spread by country, size of the city, category, language and first attendance. For the secretariat; null for everybody else.',
  })
  @ReadableBy('secretariat')
  participationBalance(summit: SummitRow): Promise<CountRow[] | null> {
    return this.weighing.balance(summit.id);
  }

  @ResolveField(() => ParticipationPlacesType, {
    nullable: true,
    description: 'How its places stand. For the secretariat; null for everybody else.',
  })
  @ReadableBy('secretariat')
  participationPlaces(summit: SummitRow): Promise<ParticipationPlacesType | null> {
    return this.weighing.places(summit.id);
  }
}

@Resolver(() => ParticipationRequestType)
export class WeighedRequestFieldsResolver {
  constructor(private readonly weighing: RequestWeighingService) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Higher is earlier on the waiting list. For the secretariat.',
  })
  @ReadableBy('secretariat')
  priority({ priority }: WeighedRequest): number {
    return priority;
  }

  @ResolveField(() => ParticipationOfferType, {
    nullable: true,
    description: 'The last offer of places, standing or ended.',
  })
  offer(
    { id }: WeighedRequest,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<OfferRow | null> {
    return loaders.of(lastOfferOfRequest).load(id);
  }

  @ResolveField(() => [ParticipationEventType], {
    description: 'What happened to it, the first first.',
  })
  events(row: WeighedRequest): Promise<EventRow[]> {
    return this.weighing.events(row);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may decide it now: organisers, what they did not ask for.',
  })
  viewerCanDecide(row: WeighedRequest, _args: unknown, { viewer }: RequestContext): boolean {
    return isDecidable(row.status) && canDecideRequest(viewer, row);
  }
}

@Resolver(() => ParticipationEventType)
export class ParticipationEventFieldsResolver {
  @ResolveField(() => AccountType, {
    nullable: true,
    description:
      'Which organiser did it, for the secretariat; null where it came with time, where whoever asked did it, and for everybody else.',
  })
  actor(
    { actorId }: EventRow,
    _args: unknown,
    { loaders, viewer }: RequestContext,
  ): Promise<AccountType | null> | null {
    return actorId === null || !canOrganiseParticipation(viewer)
      ? null
      : loaders.of(accountById).load(actorId);
  }
}

@Resolver(() => ParticipationCountType)
export class ParticipationCountFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => CountryType, {
    nullable: true,
    description: 'The country that is counted; null where something else is.',
  })
  country({ by, value }: CountRow): CountryType | null {
    return by === 'country' ? countryOf(value) : null;
  }

  @ResolveField(() => TermType, {
    nullable: true,
    description: 'The language that is counted; null where something else is.',
  })
  language({ by, value }: CountRow): Term | null {
    return by === 'language'
      ? this.vocabularies.termOrNull('languageOfInterpretation', value)
      : null;
  }
}
