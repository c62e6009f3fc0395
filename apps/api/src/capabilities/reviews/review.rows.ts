import type { PracticeContent, PracticeFieldName } from '@praxis/domain/practices';
import { defineLoader, groupedBy, inOrderOf } from '../../platform/graphql/loaders';

/** A decision as it is read. */
export interface ReviewRow {
  id: string;
  practiceId: string;
  decision: string;
  reason: string | null;
  draftRevision: number;
  decidedAt: Date;
  reviewerId: string;
  minorEdit: string | null;
}

/** Past decisions on a practice, the latest first. Whoever asks has checked `canReadReviews`. */
export const reviewsOfPractice = defineLoader<string, ReviewRow[]>({
  name: 'reviewsOfPractice',
  load: async (practiceIds, { database }) =>
    groupedBy(
      practiceIds,
      await database.rows<ReviewRow & Record<string, unknown>>(
        'reviews-of-practices',
        `select r.* from unnest($1::uuid[]) as asked(id) cross join lateral (
           select id, practice_id as "practiceId", decision, reason, draft_revision as "draftRevision",
                  decided_at as "decidedAt", reviewer_id as "reviewerId", minor_edit as "minorEdit"
             from review where practice_id = asked.id order by decided_at desc, id desc limit 50
         ) as r`,
        [practiceIds],
      ),
      (row) => row.practiceId,
    ),
});

/** What the draft said that was judged; null where it was published, or was not kept. */
export const judgedContentOf = defineLoader<string, { id: string; judged: PracticeContent } | null>(
  {
    name: 'judgedContentOf',
    load: async (reviewIds, { database }) =>
      inOrderOf(
        reviewIds,
        await database.rows<{ id: string; judged: PracticeContent }>(
          'judged-contents',
          'select id, judged from review where id = any($1::uuid[]) and judged is not null',
          [reviewIds],
        ),
        (row) => row.id,
      ),
  },
);

/** A remark as it is read. */
export interface RemarkRow {
  reviewId: string;
  field: PracticeFieldName;
  text: string;
}

/** What was remarked with a decision. Whoever asks has checked that the viewer may read the decision. */
export const remarksOfReview = defineLoader<string, RemarkRow[]>({
  name: 'remarksOfReview',
  load: async (reviewIds, { database }) =>
    groupedBy(
      reviewIds,
      await database.rows<RemarkRow & Record<string, unknown>>(
        'remarks-of-reviews',
        `select review_id as "reviewId", field, text from review_remark where review_id = any($1::uuid[])`,
        [reviewIds],
      ),
      (row) => row.reviewId,
    ),
});

/** Who has a draft, as it is read. */
export interface AssignmentRow {
  practiceId: string;
  reviewerId: string;
  assignedAt: Date;
}

export const assignmentOfDraft = defineLoader<string, AssignmentRow | null>({
  name: 'assignmentOfDraft',
  load: async (practiceIds, { database }) =>
    inOrderOf(
      practiceIds,
      await database.rows<AssignmentRow & Record<string, unknown>>(
        'assignments-of-drafts',
        `select practice_id as "practiceId", reviewer_id as "reviewerId", assigned_at as "assignedAt"
           from review_assignment where practice_id = any($1::uuid[])`,
        [practiceIds],
      ),
      (row) => row.practiceId,
    ),
});

/** A declared conflict of interest as it is read. */
export interface ConflictRow {
  practiceId: string;
  reviewerId: string;
  reason: string;
  declaredAt: Date;
}

/** Declared conflicts of interest, the latest first. Whoever asks has checked `canReview`. */
export const conflictsOfPractice = defineLoader<string, ConflictRow[]>({
  name: 'conflictsOfPractice',
  load: async (practiceIds, { database }) =>
    groupedBy(
      practiceIds,
      await database.rows<ConflictRow & Record<string, unknown>>(
        'conflicts-of-practices',
        `select practice_id as "practiceId", reviewer_id as "reviewerId", reason, declared_at as "declaredAt"
           from review_conflict where practice_id = any($1::uuid[]) order by declared_at desc`,
        [practiceIds],
      ),
      (row) => row.practiceId,
    ),
});

/** A second opinion as it is read. */
export interface OpinionRow {
  id: string;
  practiceId: string;
  draftRevision: number;
  askedBy: string;
  askedOf: string;
  question: string;
  askedAt: Date;
  verdict: string | null;
  text: string | null;
  givenAt: Date | null;
  withdrawnAt: Date | null;
}

/** Second opinions on a practice, the last asked first. Whoever asks has checked `canReview`. */
export const opinionsOfPractice = defineLoader<string, OpinionRow[]>({
  name: 'opinionsOfPractice',
  load: async (practiceIds, { database }) =>
    groupedBy(
      practiceIds,
      await database.rows<OpinionRow & Record<string, unknown>>(
        'opinions-of-practices',
        `select id, practice_id as "practiceId", draft_revision as "draftRevision", asked_by as "askedBy",
                asked_of as "askedOf", question, asked_at as "askedAt", verdict, text, given_at as "givenAt",
                withdrawn_at as "withdrawnAt"
           from review_opinion where practice_id = any($1::uuid[]) order by asked_at desc, id desc`,
        [practiceIds],
      ),
      (row) => row.practiceId,
    ),
});
