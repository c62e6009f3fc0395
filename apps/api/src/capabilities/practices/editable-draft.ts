import type { Viewer } from '@praxis/domain/accounts';
import {
  canEditPractice,
  canSeePractice,
  canSubmitPractice,
  DraftLocked,
  nextDraftState,
  type DraftEvent,
  type DraftState,
  type PracticeStanding,
} from '@praxis/domain/practices';
import type { EntityManager } from 'typeorm';
import { notFound, requireThat } from '../../platform/faults';
import { lockedPractice, standingOf, type LockedDraft } from './locked-practice';
import { PracticeDraftText } from './practice-draft-text.entity';
import type { PracticeDraft } from './practice-draft.entity';
import type { Practice } from './practice.entity';

type Policy = (viewer: Viewer, practice: PracticeStanding) => boolean;

/** The practice, locked for a viewer to whom the policy allows it; with its draft, when there is one. */
export async function practiceFor(
  db: EntityManager,
  viewer: Viewer,
  number: number,
  policy: Policy,
): Promise<{ practice: Practice; draft: PracticeDraft | null }> {
  const { practice, draft } = await lockedPractice(db, number);
  const standing = standingOf(practice, draft);
  if (!canSeePractice(viewer, standing)) throw notFound();
  requireThat(policy(viewer, standing));
  return { practice, draft };
}

/** The draft with all its words, locked for a viewer who may write it. */
export function lockedDraft(
  db: EntityManager,
  viewer: Viewer,
  number: number,
): Promise<LockedDraft> {
  return draftFor(db, viewer, number, canEditPractice);
}

/** The same, for a viewer who may send it in and call it back. */
export function draftToSubmit(
  db: EntityManager,
  viewer: Viewer,
  number: number,
): Promise<LockedDraft> {
  return draftFor(db, viewer, number, canSubmitPractice);
}

async function draftFor(
  db: EntityManager,
  viewer: Viewer,
  number: number,
  policy: Policy,
): Promise<LockedDraft> {
  const { practice, draft } = await practiceFor(db, viewer, number, policy);
  if (draft === null) throw notFound();
  return {
    practice,
    draft,
    texts: await db.findBy(PracticeDraftText, { practiceId: practice.id }),
  };
}

/** The state after the event; a problem when the draft's state does not allow it. */
export function moved(state: DraftState, event: DraftEvent): DraftState {
  const next = nextDraftState(state, event);
  if (next === null || next === 'gone') throw new DraftLocked(state);
  return next;
}
