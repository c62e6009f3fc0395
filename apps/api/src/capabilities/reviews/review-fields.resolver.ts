import { Inject } from '@nestjs/common';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { canReadReviews } from '@praxis/domain/practices';
import {
  canReview,
  conflictOf,
  daysWaiting,
  type ConflictKind,
  type ReviewStanding,
} from '@praxis/domain/reviews';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { accountById, AccountType, ViewerType } from '../accounts';
import {
  contentOfRow,
  differencesOf,
  FieldDifferenceType,
  PracticeDraftType,
  PracticeType,
  type DraftRow,
  type FieldDifference,
  type PracticeRow,
} from '../practices';
import { Vocabularies } from '../vocabularies';
import { ReviewQueueService } from './review-queue.service';
import { allReviewers, reviewStandingOf } from './review-standings';
import {
  assignmentOfDraft,
  conflictsOfPractice,
  judgedContentOf,
  opinionsOfPractice,
  reviewsOfPractice,
  type AssignmentRow,
  type ConflictRow,
  type OpinionRow,
  type ReviewRow,
} from './review.rows';
import {
  ConflictKindEnum,
  ReviewAssignmentType,
  ReviewConflictType,
  ReviewOpinionType,
  ReviewType,
} from './review.type';

/** The standing of a practice that the viewer may judge; null when they may not. */
async function standingToReview(
  practiceId: string,
  { viewer, loaders }: RequestContext,
): Promise<ReviewStanding | null> {
  if (viewer.kind === 'visitor' || !viewer.roles.has('reviewer')) return null;
  const standing = await loaders.of(reviewStandingOf).load(practiceId);
  return standing !== null && canReview(viewer, standing) ? standing : null;
}

@Resolver(() => ViewerType)
export class ReviewingViewerResolver {
  constructor(private readonly waiting: ReviewQueueService) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many drafts wait for a decision; null for people who are not reviewers.',
  })
  @ReadableBy('reviewers')
  draftsToReview(): Promise<number> {
    return this.waiting.count();
  }
}

@Resolver(() => PracticeType)
export class ReviewedPracticeResolver {
  @ResolveField(() => [ReviewType], {
    nullable: true,
    description:
      'Past decisions, newest first, for the city’s team and reviewers; null for everybody else.',
  })
  @ReadableBy('useCase')
  reviews(
    row: PracticeRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<ReviewRow[]> | null {
    return canReadReviews(viewer, row) ? loaders.of(reviewsOfPractice).load(row.id) : null;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may judge it, once it is sent in.',
  })
  async viewerCanReview(
    row: PracticeRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<boolean> {
    return (await standingToReview(row.id, context)) !== null;
  }

  @ResolveField(() => [ReviewOpinionType], {
    nullable: true,
    description:
      'Second opinions, the last asked first, for reviewers who may judge it; null for everybody else.',
  })
  @ReadableBy('useCase')
  async reviewOpinions(
    row: PracticeRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<OpinionRow[] | null> {
    return (await standingToReview(row.id, context)) === null
      ? null
      : context.loaders.of(opinionsOfPractice).load(row.id);
  }

  @ResolveField(() => [ReviewConflictType], {
    nullable: true,
    description:
      'Declared conflicts of interest, the latest first, for reviewers who may judge it; null for everybody else.',
  })
  @ReadableBy('useCase')
  async reviewConflicts(
    row: PracticeRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<ConflictRow[] | null> {
    return (await standingToReview(row.id, context)) === null
      ? null
      : context.loaders.of(conflictsOfPractice).load(row.id);
  }
}

@Resolver(() => PracticeDraftType)
export class ReviewedDraftResolver {
  constructor(
    @Inject(Vocabularies) private readonly vocabularies: Vocabularies,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'For how many whole days it has waited for a decision; null while it does not.',
  })
  daysWaiting({ draftState, submittedAt }: DraftRow): number | null {
    return draftState === 'submitted' && submittedAt !== null
      ? daysWaiting(submittedAt, this.clock.now())
      : null;
  }

  @ResolveField(() => [FieldDifferenceType], {
    nullable: true,
    description:
      'What it changes against what was judged last, private fields apart; null when that was published, or nothing was judged.',
  })
  async differencesSinceReview(
    row: DraftRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<FieldDifference[] | null> {
    const [last] = await context.loaders.of(reviewsOfPractice).load(row.practiceId);
    const before =
      last === undefined ? null : await context.loaders.of(judgedContentOf).load(last.id);
    if (before === null) return null;
    const { facts, texts } = await contentOfRow(row, context);
    return differencesOf(before.judged, { facts, texts }, (name, code) =>
      this.vocabularies.label(name, code, context.language),
    );
  }

  @ResolveField(() => ReviewAssignmentType, {
    nullable: true,
    description: 'Which reviewer has it, for reviewers; null when nobody has.',
  })
  @ReadableBy('reviewers')
  assignment(
    row: DraftRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AssignmentRow | null> {
    return loaders.of(assignmentOfDraft).load(row.practiceId);
  }

  @ResolveField(() => ConflictKindEnum, {
    nullable: true,
    description: 'What keeps the viewer, a reviewer, from judging it; null when nothing does.',
  })
  @ReadableBy('reviewers')
  async viewerConflict(
    row: DraftRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<ConflictKind | null> {
    const standing = await loaders.of(reviewStandingOf).load(row.practiceId);
    return viewer.kind === 'visitor' || standing === null ? null : conflictOf(viewer, standing);
  }

  @ResolveField(() => [AccountType], {
    nullable: true,
    description: 'The reviewers who may judge it, for each other; null for everybody else.',
  })
  @ReadableBy('useCase')
  async judges(
    row: DraftRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<AccountType[] | null> {
    const standing = await standingToReview(row.practiceId, context);
    if (standing === null) return null;
    const reviewers = await context.loaders.of(allReviewers).load('all');
    const ids = reviewers
      .filter((reviewer) => conflictOf(reviewer, standing) === null)
      .map(({ accountId }) => accountId);
    const accounts = await context.loaders.of(accountById).loadMany(ids);
    return accounts.filter(
      (account): account is AccountType => account !== null && !(account instanceof Error),
    );
  }
}
