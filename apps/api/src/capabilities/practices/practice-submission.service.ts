import { Injectable } from '@nestjs/common';
import { isInTeamOf, type Viewer } from '@praxis/domain/accounts';
import {
  approveDraftInput,
  awaitsCity,
  canApproveForCity,
  DraftChanged,
  DraftIncomplete,
  DraftLocked,
  gapsBeforeSubmission,
  practiceNumberInput,
  submitDraftInput,
  WarningsOpen,
} from '@praxis/domain/practices';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { notFound, unauthenticated } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { awaitingCity } from './awaiting-city-mail';
import { openWarnings } from './draft-warnings';
import { draftToSubmit, moved, practiceFor } from './editable-draft';
import { contentOf } from './locked-practice';
import { requireReady } from './practice-attachments';
import { PracticeDraft } from './practice-draft.entity';
import { noteWriter } from './practice-writers';
import type { Practice } from './practice.entity';

/** Sending drafts to review, calling them back, and the word of a city on what was written in its name. */
@Injectable()
export class PracticeSubmissionService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends the draft to review; from then on it is locked until it is decided or called back. What the secretariat sends in
   * waits for the city, whose team is told.
   */
  async submit(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number, revision, minorEdit = null } = parseInput(submitDraftInput, input);
    return this.database.transaction(async (db) => {
      const locked = await draftToSubmit(db, viewer, number);
      const { practice } = locked;
      const state = moved(locked.draft.state, 'submit');
      if (revision !== locked.draft.revision) throw new DraftChanged(locked.draft.revision);
      if (minorEdit !== null && practice.currentVersionId === null) throw nothingToEdit();
      const gaps = gapsBeforeSubmission(contentOf(locked), practice.originalLanguage);
      if (gaps.length > 0) throw new DraftIncomplete(gaps);
      const warnings = await openWarnings(db, locked);
      if (warnings.length > 0) throw new WarningsOpen(warnings);
      await requireReady(db, practice.id, 'submit');
      const isBySecretariat = !isInTeamOf(viewer, practice.cityId);
      const submittedAt = this.clock.now();
      await db.update(
        PracticeDraft,
        { practiceId: practice.id },
        {
          ...nobodySaid,
          state,
          submittedAt,
          submittedBy: viewer.accountId,
          isBySecretariat,
          minorEdit,
        },
      );
      await noteWriter(db, practice.id, viewer.accountId);
      if (isBySecretariat) await this.askTeam(db, practice, submittedAt);
      return number;
    });
  }

  /** Calls a submitted draft back, to go on writing. */
  async recall(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number } = parseInput(practiceNumberInput, input);
    return this.database.transaction(async (db) => {
      const { draft, practice } = await draftToSubmit(db, viewer, number);
      await db.update(
        PracticeDraft,
        { practiceId: practice.id },
        {
          ...nobodySaid,
          state: moved(draft.state, 'recall'),
          submittedAt: null,
          submittedBy: null,
          isBySecretariat: false,
          minorEdit: null,
        },
      );
      return number;
    });
  }

  /** Approves for the city what the secretariat has sent in; exactly the revision that was read. Said twice, it is said once. */
  async approveForCity(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number, revision } = parseInput(approveDraftInput, input);
    return this.database.transaction(async (db) => {
      const { practice, draft } = await practiceFor(db, viewer, number, canApproveForCity);
      if (draft === null) throw notFound();
      if (draft.state !== 'submitted' || !draft.isBySecretariat) throw new DraftLocked(draft.state);
      if (revision !== draft.revision) throw new DraftChanged(draft.revision);
      if (awaitsCity(draft))
        await db.update(
          PracticeDraft,
          { practiceId: practice.id },
          { cityApprovedAt: this.clock.now(), cityApprovedBy: viewer.accountId },
        );
      return number;
    });
  }

  private async askTeam(db: EntityManager, practice: Practice, submittedAt: Date): Promise<void> {
    const team: { accountId: string }[] = await db.query(
      `select m.account_id as "accountId" from membership m join account a on a.id = m.account_id
        where m.city_id = $1 and a.disabled_at is null order by m.account_id`,
      [practice.cityId],
    );
    for (const { accountId } of team)
      await this.jobs.enqueue(
        db,
        awaitingCity({ practiceId: practice.id, accountId, at: submittedAt.toISOString() }),
      );
  }
}

/** Whatever is sent in or called back is approved anew. */
const nobodySaid = { cityApprovedAt: null, cityApprovedBy: null };

/** Only of what is published there can be a minor edit. */
function nothingToEdit(): InvalidInput {
  return new InvalidInput([
    {
      path: 'minorEdit',
      rule: 'notPublished',
      limit: null,
      message: 'minorEdit: the practice has no published version yet, leave this out.',
    },
  ]);
}
