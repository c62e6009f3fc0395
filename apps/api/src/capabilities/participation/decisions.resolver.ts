import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { summitById } from '../summits';
import {
  AnswerParticipationOfferInput,
  AnswerParticipationOfferResult,
  DecideParticipationInput,
  DecideParticipationResult,
  SetParticipationPriorityInput,
  SetParticipationPriorityResult,
  UndoParticipationDecisionInput,
  UndoParticipationDecisionResult,
} from './decision.mutation-types';
import { DecisionsService, type Decided } from './decisions.service';
import { OffersService } from './offers.service';
import { ParticipationRequestType } from './participation-request.type';

/** Deciding requests, taking decisions back, and answering offers. */
@Resolver(() => ParticipationRequestType)
export class DecisionsResolver {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly offers: OffersService,
  ) {}

  @Mutation(() => DecideParticipationResult, {
    description:
      'Decides one request to take part or many at once with one reason: all of them or none. Everybody who asked is told once. For the secretariat, never about one’s own.',
  })
  @ReadableBy('members')
  decideParticipation(
    @Args('input') input: DecideParticipationInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(DecideParticipationResult, async () =>
      withSummit(await this.decisions.decide(context.viewer, input), context),
    );
  }

  @Mutation(() => UndoParticipationDecisionResult, {
    description:
      'Takes a decision back for all its requests that have not changed since. Everybody concerned is told. For the secretariat.',
  })
  @ReadableBy('members')
  undoParticipationDecision(
    @Args('input') input: UndoParticipationDecisionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(UndoParticipationDecisionResult, async () =>
      withSummit(await this.decisions.undo(context.viewer, input), context),
    );
  }

  @Mutation(() => SetParticipationPriorityResult, {
    description: 'Says how early a request is on the waiting list. For the secretariat.',
  })
  @ReadableBy('members')
  setParticipationPriority(
    @Args('input') input: SetParticipationPriorityInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SetParticipationPriorityResult, async () => ({
      request: await this.decisions.setPriority(viewer, input),
    }));
  }

  @Mutation(() => AnswerParticipationOfferResult, {
    description:
      'Takes offered places, or refuses them, which cancels the request. For whoever asked, while the offer stands.',
  })
  @ReadableBy('members')
  answerParticipationOffer(
    @Args('input') input: AnswerParticipationOfferInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(AnswerParticipationOfferResult, async () => ({
      request: await this.offers.answer(viewer, input),
    }));
  }
}

async function withSummit(
  { summitId, ...decided }: Decided,
  { loaders }: RequestContext,
): Promise<object> {
  return { ...decided, summit: await loaders.of(summitById).load(summitId) };
}
