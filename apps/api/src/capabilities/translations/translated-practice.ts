import type { Viewer } from '@praxis/domain/accounts';
import { InvalidInput, type Language } from '@praxis/domain/shared';
import {
  canTranslatePractice,
  noWork,
  TranslationChanged,
  type TranslationWork,
  type WordsWithStates,
} from '@praxis/domain/translations';
import type { EntityManager } from 'typeorm';
import { notFound, requireThat } from '../../platform/faults';
import {
  lockedPractice,
  PracticeVersion,
  wordsOfStored,
  type Practice,
  type PracticeDraft,
  type VersionWords,
} from '../practices';
import { TranslationDraft } from './translation-draft.entity';

const nothing: WordsWithStates = { text: {}, states: {} };

/** A published practice with the work on one of its translations, locked for the transaction that reads it. */
export interface LockedTranslation {
  practice: Practice;
  /** The draft of the practice itself, where there is one. */
  practiceDraft: PracticeDraft | null;
  version: PracticeVersion;
  /** What is public, in every language. */
  words: VersionWords;
  original: WordsWithStates;
  published: WordsWithStates;
  draft: TranslationDraft | null;
  work: TranslationWork;
}

/** The work on a translation, locked for a viewer who may translate; one translator comes after the other. */
export async function lockedTranslation(
  db: EntityManager,
  viewer: Viewer,
  { number, language }: { number: number; language: Language },
): Promise<LockedTranslation> {
  const { practice, draft: practiceDraft } = await lockedPractice(db, number);
  // What is not public yet is translated in its draft, and is not there for anybody else.
  if (practice.publication === 'unpublished') throw notFound();
  requireThat(canTranslatePractice(viewer, practice));
  if (language === practice.originalLanguage) throw isOriginal();
  return { practice, practiceDraft, ...(await translationOf(db, practice, language)) };
}

/** What is public and what has been worked on. */
export async function translationOf(
  db: EntityManager,
  practice: Pick<Practice, 'id' | 'currentVersionId' | 'originalLanguage'>,
  language: Language,
): Promise<Omit<LockedTranslation, 'practice' | 'practiceDraft'>> {
  const version = await db.findOneByOrFail(PracticeVersion, {
    id: practice.currentVersionId ?? '',
  });
  const words = await wordsOfStored(db, version.id);
  const draft = await db.findOneBy(TranslationDraft, { practiceId: practice.id, language });
  return {
    version,
    words,
    original: words[practice.originalLanguage] ?? nothing,
    published: words[language] ?? nothing,
    draft,
    work: draft === null ? noWork : { words: draft.words, states: draft.fieldStates },
  };
}

/** Goes on when the revision that was read is the one there is; 0 is that of work that has not begun. */
export function requireRevision(draft: TranslationDraft | null, revision: number): void {
  const current = draft?.revision ?? 0;
  if (revision !== current) throw new TranslationChanged(current);
}

function isOriginal(): InvalidInput {
  return new InvalidInput([
    {
      path: 'language',
      rule: 'original',
      limit: null,
      message: 'language: the practice is written in it, choose another one.',
    },
  ]);
}
