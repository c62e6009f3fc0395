import type { Member } from '@praxis/domain/accounts';
import { canReadDraft, canSeePractice, DraftLocked } from '@praxis/domain/practices';
import { canReview, type ReviewStanding } from '@praxis/domain/reviews';
import { InvalidInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { notFound, requireThat } from '../../platform/faults';
import { lockedPractice, standingOf, type Practice, type PracticeDraft } from '../practices';
import { ReviewAssignment } from './review-assignment.entity';
import { reviewStanding } from './review-standings';

/** A draft that somebody judges, locked with its practice until the transaction ends. */
export interface LockedReview {
  practice: Practice;
  draft: PracticeDraft;
  standing: ReviewStanding;
  /** Who has it; null when nobody has. */
  holder: string | null;
}

/**
 * The draft for a reviewer who may judge it. What they may not see is not there, a conflict of interest is refused, and both
 * before anything is done.
 */
export async function lockedReview(
  db: EntityManager,
  viewer: Member,
  number: number,
): Promise<LockedReview> {
  const { practice, draft } = await lockedPractice(db, number);
  const seen = standingOf(practice, draft);
  if (!canSeePractice(viewer, seen)) throw notFound();
  const standing = await reviewStanding(db, practice.id);
  requireThat(canReview(viewer, standing));
  if (draft === null || !canReadDraft(viewer, seen)) throw notFound();
  const assignment = await db.findOneBy(ReviewAssignment, { practiceId: practice.id });
  return { practice, draft, standing, holder: assignment?.reviewerId ?? null };
}

/** Goes on while the draft waits for a decision. */
export function requireSubmitted(draft: PracticeDraft): void {
  if (draft.state !== 'submitted') throw new DraftLocked(draft.state);
}

/** For a person who is named and is no reviewer who may judge the practice. */
export function noSuchReviewer(): InvalidInput {
  return new InvalidInput([
    {
      path: 'reviewer',
      rule: 'unknownReviewer',
      limit: null,
      message: 'reviewer: this person may not judge the practice, choose one of its judges.',
    },
  ]);
}
