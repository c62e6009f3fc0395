import { Injectable } from '@nestjs/common';
import type { Member, Viewer } from '@praxis/domain/accounts';
import {
  awaitsCity,
  CityApprovalMissing,
  DraftChanged,
  DraftLocked,
  eventOfDecision,
  needsReason,
  nextDraftState,
  ReasonRequired,
  type PracticeContent,
} from '@praxis/domain/practices';
import {
  decideReviewInput,
  HeldByAnother,
  isMinorVersion,
  OpinionsOpen,
} from '@praxis/domain/reviews';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { unauthenticated } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import {
  contentOf,
  PracticeDraft,
  PracticeDraftText,
  PracticePublicationService,
} from '../practices';
import { reviewDecided } from './decision-mail';
import { lockedReview, type LockedReview } from './locked-review';
import { closeOpinions, countOpenOpinions } from './opinions.service';
import { ReviewRemark } from './review-remark.entity';
import { Review } from './review.entity';

/** Judging what cities send in. */
@Injectable()
export class ReviewDecisionsService {
  constructor(
    private readonly database: Database,
    private readonly publication: PracticePublicationService,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * Publishes the submitted draft, asks for changes, or declines it. The author is told by mail. Nothing is decided while
   * another reviewer has the draft, and nothing published while a second opinion is open.
   */
  async decide(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const {
      number,
      revision,
      reason = '',
      note = '',
      remarks = [],
      isMinor = false,
      decision,
    } = parseInput(decideReviewInput, input);
    return this.database.transaction(async (db) => {
      const locked = await lockedReview(db, viewer, number);
      const { practice, draft, holder } = locked;
      const next = nextDraftState(draft.state, eventOfDecision[decision]);
      if (next === null || draft.submittedBy === null) throw new DraftLocked(draft.state);
      if (revision !== draft.revision) throw new DraftChanged(draft.revision);
      if (holder !== null && holder !== viewer.accountId) throw new HeldByAnother(holder);
      if (needsReason(decision) && reason === '') throw new ReasonRequired();
      if (isMinor && draft.minorEdit === null) throw notSaid();
      if (decision === 'approve' && awaitsCity(draft)) throw new CityApprovalMissing();

      const decidedAt = this.clock.now();
      const reviewId = this.ids.next();
      const texts = await db.findBy(PracticeDraftText, { practiceId: practice.id });
      const isApproval = next === 'gone';
      const versionId = isApproval
        ? await this.approve(db, viewer, { ...locked, texts }, { note, isMinor, at: decidedAt })
        : null;
      if (!isApproval) {
        await db.update(PracticeDraft, { practiceId: practice.id }, { state: next });
        await closeOpinions(db, practice.id, decidedAt);
      }
      await db.insert(Review, {
        id: reviewId,
        practiceId: practice.id,
        draftRevision: draft.revision,
        authorId: draft.submittedBy,
        reviewerId: viewer.accountId,
        decision,
        reason: reason === '' ? null : reason,
        versionId,
        decidedAt,
        judged: isApproval ? null : openContentOf({ draft, texts }),
        minorEdit: draft.minorEdit,
      });
      if (remarks.length > 0)
        await db.insert(
          ReviewRemark,
          remarks.map((remark) => ({ ...remark, reviewId })),
        );
      await this.jobs.enqueue(db, reviewDecided(reviewId));
      return number;
    });
  }

  /** Publishes what was judged; gives the id of the version. */
  private async approve(
    db: EntityManager,
    viewer: Member,
    { practice, draft, texts }: LockedReview & { texts: PracticeDraftText[] },
    { note, isMinor, at }: { note: string; isMinor: boolean; at: Date },
  ): Promise<string> {
    const open = await countOpenOpinions(db, practice.id);
    if (open > 0) throw new OpinionsOpen(open);
    const { minorEdit } = draft;
    const isFirst = practice.currentVersionId === null;
    return this.publication.publish(db, {
      practice,
      content: contentOf({ draft, texts }),
      origins: Object.fromEntries(texts.map((text) => [text.language, text.origin])),
      approvedBy: viewer.accountId,
      reviewNote: note === '' ? null : note,
      at,
      contactAddress: draft.contactAddress,
      minorEdit: isMinorVersion({ minorEdit, isFirst }, isMinor) ? minorEdit : null,
      isWordOfCity: true,
      saves: draft.fieldRevisions,
      writtenBy: draft.submittedBy,
    });
  }
}

/** What the draft says without what the public never reads: annexes are kept in one place alone. */
function openContentOf(judged: Parameters<typeof contentOf>[0]): PracticeContent {
  const { facts, texts } = contentOf(judged);
  return { facts, texts };
}

/** What its author has sent in as a version like all others is not made less by its reviewer. */
function notSaid(): InvalidInput {
  return new InvalidInput([
    {
      path: 'isMinor',
      rule: 'notSaid',
      limit: null,
      message: 'isMinor: the author has not called it a minor edit, leave this out.',
    },
  ]);
}
