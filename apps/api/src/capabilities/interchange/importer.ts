import type { EntityManager } from 'typeorm';
import { Account } from '../accounts';

/** In whose name drafts are imported. It can never sign in: its address leads nowhere, and it has no password. */
export const importerId = '00000000-0000-7000-8000-000000000001';

/** Makes the account unless it is there. */
export async function ensureImporter(db: EntityManager, now: Date): Promise<void> {
  await db
    .createQueryBuilder()
    .insert()
    .into(Account)
    .values({
      id: importerId,
      email: 'import@praxis.invalid',
      displayName: 'Import',
      passwordHash: null,
      createdAt: now,
      disabledAt: now,
    })
    .orIgnore()
    .execute();
}
