import type { EntityManager } from 'typeorm';
import { PracticeWriter } from './practice-writer.entity';

/** Remembers that the person has written in the practice. */
export async function noteWriter(
  db: EntityManager,
  practiceId: string,
  accountId: string,
): Promise<void> {
  await db
    .createQueryBuilder()
    .insert()
    .into(PracticeWriter)
    .values({ practiceId, accountId })
    .orIgnore()
    .execute();
}
