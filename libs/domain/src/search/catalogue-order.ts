import type { Language } from '../shared';
import type { CatalogueEntry } from './catalogue-query';
import type { ColumnOrder, PracticeSort } from './practice-filter';

/** What one practice is ordered by: a number, or words without accents and capitals; null where it does not say. */
export type OrderKey = number | string | null;

/** A place in an order: what is ordered by, and the number of the practice, which decides between equals. */
export interface CataloguePlace {
  value: OrderKey;
  number: number;
}

/** An order that does not depend on what was searched for. */
export type CatalogueSort = Exclude<PracticeSort, 'relevance'>;

/** How practices are put in order for readers of a language. */
export interface CatalogueOrder {
  keyOf: (entry: CatalogueEntry) => OrderKey;
  /** Negative when the first comes before the second. */
  compare: (a: CataloguePlace, b: CataloguePlace) => number;
}

const moments: Partial<Record<CatalogueSort, (entry: CatalogueEntry) => number>> = {
  newest: (entry) => entry.firstPublishedAt,
  updated: (entry) => entry.updatedAt,
  'updated-reversed': (entry) => entry.updatedAt,
  adopted: (entry) => entry.adoptionCount,
};
/** Whether what is larger comes first. */
function isDescending(sort: CatalogueSort): boolean {
  return sort in moments ? sort !== 'updated-reversed' : sort.endsWith('-reversed');
}

/**
 * The order of a name: columns from A to Z, from the earliest or from the first code, and reversed; moments the latest first.
 * What a practice does not say comes last in every order, and of equals the larger number comes first.
 */
export function orderOf(sort: CatalogueSort, reader: Language): CatalogueOrder {
  const sign = isDescending(sort) ? -1 : 1;
  return {
    keyOf: moments[sort] ?? ((entry) => columnKey(entry, columnOf(sort), reader)),
    compare: (a, b) => compareKeys(a.value, b.value, sign) || b.number - a.number,
  };
}

const named: ReadonlySet<ColumnOrder> = new Set(['title', 'city', 'country']);

/** Whether something may be what a practice is ordered by: a cursor brings it back, and anybody can write one. */
export function isKeyOf(sort: CatalogueSort, value: unknown): value is OrderKey {
  if (sort in moments) return Number.isSafeInteger(value);
  if (value === null) return true;
  return named.has(columnOf(sort)) ? typeof value === 'string' : Number.isSafeInteger(value);
}

/** The rows in an order. */
export function inOrder<Row extends CatalogueEntry>(
  rows: Iterable<Row>,
  { keyOf, compare }: CatalogueOrder,
): Row[] {
  return [...rows]
    .map((row) => ({ row, value: keyOf(row), number: row.number }))
    .sort(compare)
    .map(({ row }) => row);
}

/** The first row behind a place, found by halving. */
export function firstAfter(
  rows: readonly CatalogueEntry[],
  { keyOf, compare }: CatalogueOrder,
  after: CataloguePlace,
): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    const isBehind =
      row !== undefined && compare({ value: keyOf(row), number: row.number }, after) > 0;
    if (isBehind) high = middle;
    else low = middle + 1;
  }
  return low;
}

function columnOf(sort: CatalogueSort): ColumnOrder {
  return sort.replace('-reversed', '') as ColumnOrder;
}

function columnKey(entry: CatalogueEntry, column: ColumnOrder, reader: Language): OrderKey {
  if (column === 'began') return entry.startYear;
  const by = entry.by[column] ?? null;
  return typeof by === 'object' ? (by?.[reader] ?? null) : by;
}

function compareKeys(a: OrderKey, b: OrderKey, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}
