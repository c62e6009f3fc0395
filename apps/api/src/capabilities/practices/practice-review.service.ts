import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  canReadDraft,
  canReviewPractice,
  canSeePractice,
  decideReviewInput,
  DraftChanged,
  DraftLocked,
  eventOfDecision,
  needsReason,
  nextDraftState,
  ReasonRequired,
} from '@praxis/domain/practices';
import { parseInput } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import {
  Cursors,
  isTimeKey,
  pageOf,
  type Connection,
  type TimeKey,
} from '../../platform/graphql/connection';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { contentOf, lockedPractice } from './locked-practice';
import { PracticeDraftText } from './practice-draft-text.entity';
import { PracticeDraft } from './practice-draft.entity';
import { PracticePublicationService } from './practice-publication.service';
import { drafts, toDraftRow, type DraftRow, type UnmappedDraft } from './practice.rows';
import { reviewDecided } from './review-mail';
import { Review } from './review.entity';

type QueuedDraft = UnmappedDraft & { submittedKey: string };

const cursors = new Cursors<TimeKey>('reviewQueue', isTimeKey);

/** Judging what cities send in. */
@Injectable()
export class PracticeReviewService {
  constructor(
    private readonly database: Database,
    private readonly publication: PracticePublicationService,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Drafts that wait for a decision, the longest waiting first. Who is outside the reviewers never gets here. */
  async queue(args: {
    first?: number | null;
    after?: string | null;
  }): Promise<Connection<DraftRow>> {
    const { size, after } = cursors.request(args);
    const rows = await this.database.rows<QueuedDraft>(
      'review-queue',
      `${drafts.replace('select', `select to_char(d.submitted_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as "submittedKey",`)}
        where d.state = 'submitted' and (d.submitted_at, d.practice_id) > ($1::timestamp at time zone 'UTC', $2::uuid)
        order by d.submitted_at, d.practice_id limit $3`,
      [after?.[0] ?? '0001-01-01', after?.[1] ?? '00000000-0000-0000-0000-000000000000', size + 1],
    );
    const cursorOf = new Map(
      rows.map((row) => [row.practiceId, cursors.write(row.submittedKey, row.practiceId)]),
    );
    return pageOf(
      rows.map(toDraftRow),
      size,
      (row) => cursorOf.get(row.practiceId) ?? '',
      () => this.count(),
    );
  }

  /** Publishes the submitted draft, asks for changes, or declines it. The author is told by mail. */
  async decide(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const {
      number,
      revision,
      decision,
      reason = '',
      note = '',
    } = parseInput(decideReviewInput, input);
    return this.database.transaction(async (db) => {
      const { practice, draft } = await lockedPractice(db, number);
      const standing = {
        cityId: practice.cityId,
        publication: practice.publication,
        draftState: draft?.state ?? null,
      };
      if (!canSeePractice(viewer, standing)) throw notFound();
      requireThat(canReviewPractice(viewer, standing));
      if (draft === null || !canReadDraft(viewer, standing)) throw notFound();
      const next = nextDraftState(draft.state, eventOfDecision[decision]);
      if (next === null || draft.submittedBy === null) throw new DraftLocked(draft.state);
      if (revision !== draft.revision) throw new DraftChanged(draft.revision);
      if (needsReason(decision) && reason === '') throw new ReasonRequired();

      const decidedAt = this.clock.now();
      const reviewId = this.ids.next();
      let versionId: string | null = null;
      if (next === 'gone') {
        const texts = await db.findBy(PracticeDraftText, { practiceId: practice.id });
        versionId = await this.publication.publish(db, {
          practice,
          content: contentOf({ draft, texts }),
          origins: Object.fromEntries(texts.map((text) => [text.language, text.origin])),
          approvedBy: viewer.accountId,
          reviewNote: note === '' ? null : note,
          at: decidedAt,
          contactAddress: draft.contactAddress,
        });
      } else {
        await db.update(PracticeDraft, { practiceId: practice.id }, { state: next });
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
      });
      await this.jobs.enqueue(db, reviewDecided(reviewId));
      return number;
    });
  }

  /** How many drafts wait for a decision. */
  async count(): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(
      'review-queue-count',
      `select count(*)::int as count from practice_draft where state = 'submitted'`,
    );
    return row?.count ?? 0;
  }
}
