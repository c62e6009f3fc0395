import { Inject } from '@nestjs/common';
import { ID, Int, ResolveField, Resolver } from '@nestjs/graphql';
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
import { cityById, CitySizeEnum, CityType, CountryType, type CityRow } from '../cities';
import { SummitType, type SummitRow } from '../summits';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import { ParticipantFunctionEnum } from './participation-answers.type';
import { ParticipantCategoryEnum } from './participation-call.type';
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
    description: 'Which requests are wanted.',
  })
  participationSelection(
    summit: SummitRow,
    asked: RequestsAsked,
    { viewer }: RequestContext,
  ): Promise<WeighedRequest[]> {
    return this.weighing.decidable(viewer, summit.id, asked);
  }

  @ResolveField(() => ParticipationRequestType, {
    nullable: true,
    description: 'One of those requests. For the secretariat; null for everybody else.',
  })
  @ReadableBy('secretariat')
  @FieldArgument('id', () => ID)
  participationRequest(summit: SummitRow, { id }: { id: string }): Promise<WeighedRequest | null> {
    return this.weighing.find(summit.id, id);
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
  constructor(
    private readonly weighing: RequestWeighingService,
    @Inject(Vocabularies) private readonly vocabularies: Vocabularies,
  ) {}

  @ResolveField(() => ParticipantCategoryEnum, {
    nullable: true,
    description: 'What kind of authority asks.',
  })
  category({ category }: WeighedRequest): string | null {
    return category;
  }

  @ResolveField(() => CountryType, { nullable: true, description: 'The country of the authority.' })
  country({ country }: WeighedRequest): { code: string } | null {
    return country === null ? null : { code: country };
  }

  @ResolveField(() => CityType, {
    nullable: true,
    description: 'The authority, where it is one of Praxis.',
  })
  city(
    { cityId }: WeighedRequest,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CityRow | null> | null {
    return cityId === null ? null : loaders.of(cityById).load(cityId);
  }

  @ResolveField(() => CitySizeEnum, {
    nullable: true,
    description: 'How many people live there, as a band.',
  })
  authoritySize({ authoritySize }: WeighedRequest): string | null {
    return authoritySize;
  }

  @ResolveField(() => ParticipantFunctionEnum, {
    nullable: true,
    description: 'In what function whoever leads the delegation comes.',
  })
  leadFunction({ leadFunction }: WeighedRequest): string | null {
    return leadFunction;
  }

  @ResolveField(() => [TermType], {
    description: 'Languages of interpretation that somebody of the delegation needs.',
  })
  languages({ languages }: WeighedRequest): Term[] {
    return languages.map((code) => this.vocabularies.term('languageOfInterpretation', code));
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether the authority comes for the first time.',
  })
  isFirstAttendance({ isFirstAttendance }: WeighedRequest): boolean | null {
    return isFirstAttendance;
  }

  @ResolveField(() => Int, { description: 'How many people come.' })
  size({ size }: WeighedRequest): number {
    return size;
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'When it was sent for the first time: its place in the order of requests.',
  })
  submittedAt({ submittedAt }: WeighedRequest): Date | null {
    return submittedAt;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When it was last decided.' })
  decidedAt({ decidedAt }: WeighedRequest): Date | null {
    return decidedAt;
  }

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
      'Who did it, for the secretariat; null where it came with time, and for everybody else.',
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
  country({ by, value }: CountRow): { code: string } | null {
    return by === 'country' && value !== null ? { code: value } : null;
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
