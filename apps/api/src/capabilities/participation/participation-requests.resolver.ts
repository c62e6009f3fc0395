import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { DraftedAnswers, DraftedParticipant } from '@praxis/domain/participation';
import type { FieldFault } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { WithApiKey } from '../../platform/graphql/key-scope';
import { FieldFaultType } from '../../platform/graphql/problem.type';
import { resultOf } from '../../platform/graphql/result';
import { ViewerType } from '../accounts';
import { cityById, CityType, countryOf, CountryType, type CityRow } from '../cities';
import { summitById, SummitType, type SummitRow } from '../summits';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import { OwnRequestsService } from './own-requests.service';
import type { ParticipationRequest } from './participation-request.entity';
import {
  CancelParticipationInput,
  CancelParticipationResult,
  RequestParticipationInput,
  RequestParticipationResult,
  SaveParticipationRequestInput,
  SaveParticipationRequestResult,
  StartParticipationRequestInput,
  StartParticipationRequestResult,
} from './participation-request.mutation-types';
import { ParticipantType, ParticipationAnswersType } from './participation-answers.type';
import { ParticipationRequestType } from './participation-request.type';
import { RequestReadingService } from './request-reading.service';
import { RequestSendingService } from './request-sending.service';

/** Asking to take part, by whoever asks. */
@Resolver(() => ParticipationRequestType)
export class ParticipationRequestsResolver {
  constructor(
    private readonly own: OwnRequestsService,
    private readonly sending: RequestSendingService,
    private readonly reading: RequestReadingService,
  ) {}

  @Query(() => ParticipationRequestType, {
    nullable: true,
    description:
      'A request for participation: one’s own, or for organisers one that was sent. For everybody else there is none.',
  })
  @ReadableBy('members')
  @WithApiKey('person')
  participationRequest(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: RequestContext,
  ): Promise<ParticipationRequest | null> {
    return this.reading.find(viewer, id);
  }

  @Mutation(() => StartParticipationRequestResult, {
    description:
      'Begins a request to take part in a summit, as a draft that its writer alone sees.',
  })
  @ReadableBy('members')
  startParticipationRequest(
    @Args('input') input: StartParticipationRequestInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(StartParticipationRequestResult, async () => ({
      request: await this.own.start(viewer, input),
    }));
  }

  @Mutation(() => SaveParticipationRequestResult, {
    description:
      'Keeps answers of one’s own request. A draft need not be complete; what was sent must stay so, and can be changed until the deadline.',
  })
  @ReadableBy('members')
  saveParticipationRequest(
    @Args('input') input: SaveParticipationRequestInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveParticipationRequestResult, async () => ({
      request: await this.own.save(viewer, input),
    }));
  }

  @Mutation(() => RequestParticipationResult, {
    description:
      'Sends one’s own request until the deadline, or the answer to what organisers have asked until the summit begins. A mail confirms it.',
  })
  @ReadableBy('members')
  requestParticipation(
    @Args('input') input: RequestParticipationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RequestParticipationResult, async () => ({
      request: await this.sending.send(viewer, input),
    }));
  }

  @Mutation(() => CancelParticipationResult, {
    description:
      'Takes back one’s own request, or gives back the places, until the summit begins. That is final.',
  })
  @ReadableBy('members')
  cancelParticipation(
    @Args('input') input: CancelParticipationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(CancelParticipationResult, async () => ({
      request: await this.sending.cancel(viewer, input),
    }));
  }

  @ResolveField(() => ParticipationAnswersType, {
    nullable: true,
    description: 'What it tells about people; for whoever asked, null for everybody else.',
  })
  @ReadableBy('self')
  answers(request: ParticipationRequest): Promise<DraftedAnswers> {
    return this.reading.answersOf(request);
  }

  @ResolveField(() => [FieldFaultType], {
    nullable: true,
    description:
      'What stands in the way of sending it, field by field; for whoever asked, null for everybody else.',
  })
  @ReadableBy('self')
  missing(request: ParticipationRequest): Promise<FieldFault[]> {
    return this.reading.missing(request);
  }
}

/** What hangs on a request. */
@Resolver(() => ParticipationRequestType)
export class ParticipationRequestFieldsResolver {
  constructor(private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => SummitType, { nullable: true, description: 'What it asks to take part in.' })
  summit(
    { summitId }: ParticipationRequest,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<SummitRow | null> {
    return loaders.of(summitById).load(summitId);
  }

  @ResolveField(() => CountryType, { nullable: true, description: 'Of the authority.' })
  country({ country }: ParticipationRequest): CountryType | null {
    return countryOf(country);
  }

  @ResolveField(() => CityType, {
    nullable: true,
    description: 'The authority, where it is one of Praxis.',
  })
  city(
    { cityId }: ParticipationRequest,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CityRow | null> | null {
    return cityId === null ? null : loaders.of(cityById).load(cityId);
  }

  @ResolveField(() => [TermType], { description: 'Languages of all its people, each once.' })
  languages({ languages }: ParticipationRequest): Term[] {
    return languages.map((code) => this.vocabularies.term('languageOfInterpretation', code));
  }
}

@Resolver(() => ParticipantType)
export class ParticipantFieldsResolver {
  constructor(private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => [TermType], { description: 'Languages that the person follows.' })
  languages({ languages }: DraftedParticipant): Term[] {
    return languages.map((code) => this.vocabularies.term('languageOfInterpretation', code));
  }
}

@Resolver(() => ViewerType)
export class ViewerRequestsResolver {
  constructor(private readonly reading: RequestReadingService) {}

  @ResolveField(() => [ParticipationRequestType], {
    description:
      'What the viewer has asked to take part in, the one that was begun last first; never more than a hundred.',
  })
  @ReadableBy('self')
  @WithApiKey('person')
  participationRequests({ accountId }: ViewerType): Promise<ParticipationRequest[]> {
    return this.reading.ofAccount(accountId);
  }
}
