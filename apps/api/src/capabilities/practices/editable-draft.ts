import type { Viewer } from '@praxis/domain/accounts';
import {
  canEditPractice,
  canSeePractice,
  DraftLocked,
  nextDraftState,
  type DraftEvent,
  type DraftState,
} from '@praxis/domain/practices';
import type { EntityManager } from 'typeorm';
import { notFound, requireThat } from '../../platform/faults';
import { lockedPractice, type LockedDraft } from './locked-practice';
import { PracticeDraftText } from './practice-draft-text.entity';
import type { PracticeDraft } from './practice-draft.entity';
import type { Practice } from './practice.entity';

/** The practice, locked for a viewer who may write it; with its draft, when there is one. */
export async function editablePractice(
  db: EntityManager,
  viewer: Viewer,
  number: number,
): Promise<{ practice: Practice; draft: PracticeDraft | null }> {
  const { practice, draft } = await lockedPractice(db, number);
  const standing = {
    cityId: practice.cityId,
    publication: practice.publication,
    draftState: draft?.state ?? null,
  };
  if (!canSeePractice(viewer, standing)) throw notFound();
  requireThat(canEditPractice(viewer, standing));
  return { practice, draft };
}

/** The draft with all its words, locked for a viewer who may write it. */
export async function lockedDraft(
  db: EntityManager,
  viewer: Viewer,
  number: number,
): Promise<LockedDraft> {
  const { practice, draft } = await editablePractice(db, viewer, number);
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
