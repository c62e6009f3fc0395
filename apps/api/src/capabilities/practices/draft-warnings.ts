import { createHash } from 'node:crypto';
import {
  subjectOf,
  warningsOf,
  type PracticeContent,
  type PracticeWarning,
} from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { In, Not, type EntityManager } from 'typeorm';
import { City } from '../cities';
import { contentOf, type LockedDraft } from './locked-practice';
import { phoneNumbersOf } from './phone-numbers';
import { PracticeJustification } from './practice-justification.entity';

/** A warning under the id by which it is justified. */
export interface DraftWarning extends PracticeWarning {
  readonly id: string;
}

/** What of a draft could harm somebody; telephone numbers are read as its city writes them. */
export function draftWarnings(
  content: PracticeContent,
  originalLanguage: Language,
  countryCode: string,
): DraftWarning[] {
  return warningsOf(content, originalLanguage, phoneNumbersOf(countryCode)).map((warning) => ({
    ...warning,
    id: createHash('sha256').update(subjectOf(warning)).digest('base64url'),
  }));
}

/** The warnings of a draft that is locked for this transaction. */
export async function warningsOfLocked(
  db: EntityManager,
  locked: LockedDraft,
): Promise<DraftWarning[]> {
  const { practice } = locked;
  const city = await db.findOneByOrFail(City, { id: practice.cityId });
  return draftWarnings(contentOf(locked), practice.originalLanguage, city.countryCode);
}

/** The warnings that nobody has justified yet, or can. */
export async function openWarnings(
  db: EntityManager,
  locked: LockedDraft,
): Promise<DraftWarning[]> {
  const warnings = await warningsOfLocked(db, locked);
  if (warnings.length === 0) return [];
  const justified = await db.findBy(PracticeJustification, { practiceId: locked.practice.id });
  return warnings.filter(
    ({ id, isJustifiable }) => !isJustifiable || !justified.some(({ warning }) => warning === id),
  );
}

/** Forgets what was said about passages that are no longer there. */
export async function forgetJustifications(
  db: EntityManager,
  practiceId: string,
  read: () => Promise<LockedDraft>,
): Promise<void> {
  if (!(await db.existsBy(PracticeJustification, { practiceId }))) return;
  const ids = (await warningsOfLocked(db, await read())).map(({ id }) => id);
  await db.delete(PracticeJustification, { practiceId, warning: Not(In(ids)) });
}
