import type { Language } from '@praxis/domain/shared';
import { textOriginOf, type WordsWithStates } from '@praxis/domain/translations';
import type { EntityManager } from 'typeorm';
import { PracticeVersionText } from './practice-version-text.entity';
import { textOf } from './practice.rows';

/** The words of a version in every language, with what is kept of each field. */
export type VersionWords = Partial<Record<Language, WordsWithStates>>;

/** The words of a version; none when there is no version. */
export async function wordsOfStored(
  db: EntityManager,
  versionId: string | null,
): Promise<VersionWords> {
  if (versionId === null) return {};
  const texts = await db.findBy(PracticeVersionText, { versionId });
  return Object.fromEntries(
    texts.map((text) => [text.language, { text: textOf(text), states: text.fieldStates }]),
  );
}

/** Freezes words with their version. */
export async function insertWords(
  db: EntityManager,
  versionId: string,
  words: VersionWords,
): Promise<void> {
  await db.insert(
    PracticeVersionText,
    (Object.entries(words) as [Language, WordsWithStates][]).map(([language, { text, states }]) => {
      const { title = null, summary = null, ...body } = text;
      return {
        versionId,
        language,
        origin: textOriginOf(states),
        title,
        summary,
        body,
        fieldStates: states,
      };
    }),
  );
}
