import { vocabularyNames, type VocabularyName } from '@praxis/domain/vocabularies';
import type { EntityManager } from 'typeorm';
import { VocabularyLabel, VocabularyTerm } from '../capabilities/vocabularies';
import { readJson, type Words } from './seed-files';

interface VocabularyFile {
  vocabularies: Record<
    VocabularyName,
    { terms: { code: string; group?: string; labels: Words; definitions?: Words }[] }
  >;
}

/** Codes with their labels and definitions in three languages. */
export async function seedVocabularies(db: EntityManager): Promise<void> {
  const { vocabularies } = readJson('vocabularies.json') as VocabularyFile;
  for (const vocabulary of vocabularyNames) {
    const { terms } = vocabularies[vocabulary];
    await db.insert(
      VocabularyTerm,
      terms.map(({ code, group }, position) => ({
        vocabulary,
        code,
        position,
        groupCode: group ?? null,
      })),
    );
    await db.insert(
      VocabularyLabel,
      terms.flatMap(({ code, labels, definitions }) =>
        (Object.entries(labels) as [keyof Words, string][]).map(([language, label]) => ({
          vocabulary,
          code,
          language,
          label,
          definition: definitions?.[language] ?? null,
        })),
      ),
    );
  }
}
