import type { EntityManager } from 'typeorm';
import { Concept } from '../capabilities/concepts';
import { readJsonLines } from './seed-files';

/** The words of the field, unless there are concepts: an administrator's changes stay. Whether any were put in. */
export async function seedConcepts(db: EntityManager, now: Date): Promise<boolean> {
  if ((await db.count(Concept)) > 0) return false;
  const concepts = readJsonLines<Pick<Concept, 'code' | 'words'> & Partial<Concept>>(
    'concepts.jsonl',
  );
  await db.insert(
    Concept,
    concepts.map(({ code, words, notes }) => ({
      ...{ code, words, revision: 1, changedAt: now },
      notes: notes ?? null,
    })),
  );
  return true;
}
