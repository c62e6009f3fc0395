import type { CatalogueEntry, CataloguePlace } from './catalogue-index';
import type { PracticeSort } from './practice-filter';

/** What an order is by. */
export const sortValue: Record<
  Exclude<PracticeSort, 'relevance'>,
  (entry: CatalogueEntry) => number
> = {
  newest: (entry) => entry.firstPublishedAt,
  updated: (entry) => entry.updatedAt,
  adopted: (entry) => entry.adoptionCount,
};

/** Puts what is larger first, and of equals the larger number. */
export function inOrderOf(
  sort: Exclude<PracticeSort, 'relevance'>,
): (a: CatalogueEntry, b: CatalogueEntry) => number {
  const value = sortValue[sort];
  return (a, b) => value(b) - value(a) || b.number - a.number;
}

/** The first row behind a place, found by halving. */
export function firstAfter(
  rows: readonly CatalogueEntry[],
  sort: Exclude<PracticeSort, 'relevance'>,
  after: CataloguePlace,
): number {
  const value = sortValue[sort];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    const isBehind =
      row !== undefined &&
      (value(row) < after.value || (value(row) === after.value && row.number < after.number));
    if (isBehind) high = middle;
    else low = middle + 1;
  }
  return low;
}
