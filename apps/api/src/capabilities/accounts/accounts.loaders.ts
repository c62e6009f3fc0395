import { defineLoader, inOrderOf } from '../../platform/graphql/loaders';
import type { AccountType } from './account.type';

/** People as others see them, by id; null for a former member. */
export const accountById = defineLoader<string, AccountType | null>({
  name: 'accountById',
  load: async (ids, { database }) =>
    inOrderOf(
      ids,
      await database.rows<{ id: string; displayName: string }>(
        'accounts-by-id',
        'select id, display_name as "displayName" from account where id = any($1::uuid[])',
        [ids],
      ),
      (row) => row.id,
    ),
});
