import { defineLoader, inOrderOf } from '../../platform/graphql/loaders';
import { toVersionRow, versions, type UnmappedVersion, type VersionRow } from './practice.rows';

/** Frozen versions by id; null unless the practice is public, as a whole or under another one's name. */
export const publicVersionById = defineLoader<string, VersionRow | null>({
  name: 'publicVersionById',
  load: async (ids, { database }) =>
    inOrderOf(
      ids,
      (
        await database.publicRows<UnmappedVersion>(
          'public-versions-by-id',
          `${versions} where v.id = any($1::uuid[]) and p.publication in ('published', 'merged')`,
          [ids],
        )
      ).map(toVersionRow),
      (row) => row.id,
    ),
});
