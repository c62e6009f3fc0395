import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { resultOf } from '../../platform/graphql/result';
import {
  PracticeDraftConnection,
  PracticesService,
  type DraftRow,
  type PracticeRow,
} from '../practices';
import { AssignmentsService } from './assignments.service';
import { ConflictsService } from './conflicts.service';
import { OpinionsService } from './opinions.service';
import { ReviewDecisionsService } from './review-decisions.service';
import { ReviewQueueService } from './review-queue.service';
import {
  AskOpinionInput,
  AskOpinionResult,
  AssignReviewInput,
  AssignReviewResult,
  DecideReviewInput,
  DecideReviewResult,
  DeclareConflictInput,
  DeclareConflictResult,
  GiveOpinionInput,
  GiveOpinionResult,
  ReviewQueueFilterInput,
  WithdrawOpinionInput,
  WithdrawOpinionResult,
} from './review.mutation-types';

@Resolver()
export class ReviewsResolver {
  constructor(
    private readonly practices: PracticesService,
    private readonly waiting: ReviewQueueService,
    private readonly decisions: ReviewDecisionsService,
    private readonly assignments: AssignmentsService,
    private readonly conflicts: ConflictsService,
    private readonly opinions: OpinionsService,
  ) {}

  @Query(() => PracticeDraftConnection, {
    description: 'Drafts that wait for a decision, the longest waiting first.',
  })
  @ReadableBy('reviewers')
  reviewQueue(
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => ReviewQueueFilterInput, nullable: true })
    filter: ReviewQueueFilterInput | null,
    @Context() { viewer }: RequestContext,
  ): Promise<Connection<DraftRow>> {
    return this.waiting.queue(viewer, { first, after, filter });
  }

  @Mutation(() => DecideReviewResult, {
    description: 'Publishes a submitted draft, asks for changes, or declines it.',
  })
  @ReadableBy('reviewers')
  decideReview(
    @Args('input') input: DecideReviewInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(DecideReviewResult, async () =>
      this.withPractice(context, await this.decisions.decide(context.viewer, input)),
    );
  }

  @Mutation(() => AssignReviewResult, {
    description:
      'Takes a draft that waits for a decision, hands it to another reviewer, or releases it.',
  })
  @ReadableBy('reviewers')
  assignReview(
    @Args('input') input: AssignReviewInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(AssignReviewResult, async () =>
      this.withPractice(context, await this.assignments.assign(context.viewer, input)),
    );
  }

  @Mutation(() => DeclareConflictResult, {
    description:
      'Says that the viewer should not judge a practice, and why. It goes back to the queue, and stays so for good.',
  })
  @ReadableBy('reviewers')
  declareConflict(
    @Args('input') input: DeclareConflictInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(DeclareConflictResult, async () =>
      this.withPractice(context, await this.conflicts.declare(context.viewer, input)),
    );
  }

  @Mutation(() => AskOpinionResult, {
    description:
      'Asks another reviewer what they think of a draft. Nothing is published until they have said so, or the question is taken back.',
  })
  @ReadableBy('reviewers')
  askOpinion(
    @Args('input') input: AskOpinionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(AskOpinionResult, async () =>
      this.withPractice(context, await this.opinions.ask(context.viewer, input)),
    );
  }

  @Mutation(() => GiveOpinionResult, { description: 'Says what the viewer was asked.' })
  @ReadableBy('reviewers')
  giveOpinion(
    @Args('input') input: GiveOpinionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(GiveOpinionResult, async () =>
      this.withPractice(context, await this.opinions.give(context.viewer, input)),
    );
  }

  @Mutation(() => WithdrawOpinionResult, {
    description: 'Takes back a question for an opinion: the viewer’s own, or of a draft they have.',
  })
  @ReadableBy('reviewers')
  withdrawOpinion(
    @Args('input') input: WithdrawOpinionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(WithdrawOpinionResult, async () =>
      this.withPractice(context, await this.opinions.withdraw(context.viewer, input)),
    );
  }

  private async withPractice(
    { viewer }: RequestContext,
    number: number,
  ): Promise<{ practice: PracticeRow }> {
    const practice = await this.practices.findByNumber(viewer, number);
    if (practice === null) throw notFound();
    return { practice };
  }
}
