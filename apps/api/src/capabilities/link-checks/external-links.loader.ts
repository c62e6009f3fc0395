import { defineLoader, inOrderOf } from '../../platform/graphql/loaders';

interface BrokenLink extends Record<string, unknown> {
  address: string;
  checkedAt: Date;
}

/** When links did not answer that are known to be broken; null for all others. */
export const brokenLink = defineLoader<string, BrokenLink | null>({
  name: 'brokenLink',
  load: async (addresses, { database }) =>
    inOrderOf(
      addresses,
      await database.publicRows<BrokenLink>(
        'broken-links',
        `select address, checked_at as "checkedAt" from external_link
          where is_broken and checked_at is not null and address = any($1::text[])`,
        [addresses],
      ),
      ({ address }) => address,
    ),
});
