import type { PracticeContent, PracticeStanding } from '@praxis/domain/practices';
import type { EntityManager } from 'typeorm';
import { notFound } from '../../platform/faults';
import type { PracticeDraftText } from './practice-draft-text.entity';
import { PracticeDraft } from './practice-draft.entity';
import { Practice } from './practice.entity';
import { textOf } from './practice.rows';

/** A draft with all its words, locked for the transaction that reads it. */
export interface LockedDraft {
  practice: Practice;
  draft: PracticeDraft;
  texts: PracticeDraftText[];
}

/**
 * The practice and its draft, locked until the transaction ends: opening, saving, judging and withdrawing come one
 * after the other. Always the practice first, so that two of them never wait for each other.
 */
export async function lockedPractice(
  db: EntityManager,
  number: number,
): Promise<{ practice: Practice; draft: PracticeDraft | null }> {
  const lock = { mode: 'pessimistic_write' } as const;
  const practice = await db.findOne(Practice, { where: { number }, lock });
  if (practice === null) throw notFound();
  const where = { practiceId: practice.id };
  return { practice, draft: await db.findOne(PracticeDraft, { where, lock }) };
}

/** What policies need to know of a practice and its draft. */
export function standingOf(
  { id, cityId, publication }: Pick<Practice, 'id' | 'cityId' | 'publication'>,
  draft: Pick<PracticeDraft, 'state' | 'isOnBehalf'> | null,
): PracticeStanding {
  return {
    id,
    cityId,
    publication,
    draftState: draft?.state ?? null,
    isOnBehalf: draft?.isOnBehalf ?? false,
  };
}

/** All that the draft says, as the checks before a submission and a publication read it. */
export function contentOf({ draft, texts }: Pick<LockedDraft, 'draft' | 'texts'>): PracticeContent {
  return {
    facts: { ...draft.facts },
    privateFacts: {
      contactAddress: draft.contactAddress,
      annex: draft.annex,
      annexSummit: draft.annexSummit,
    },
    texts: Object.fromEntries(texts.map((text) => [text.language, textOf(text)])),
  };
}
