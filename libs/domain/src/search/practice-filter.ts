/**
 * How the catalogue is narrowed. The keys are the keys of the search page's address: values of one key mean OR, different
 * keys mean AND.
 */
export const filterNames = [
  'topic',
  'level',
  'target',
  'phenomenon',
  'country',
  'city',
  'summit',
  'declaration',
  'commitment',
  'evidence',
  'status',
  'confirmed',
  'written',
] as const;
export type FilterName = (typeof filterNames)[number];
/** Every filter is also a facet: a list of values with the number of practices behind each. */
export type FacetName = FilterName;
export const facetNames = filterNames;

/** How fresh: a practice whose city has never said that its status is true; the others have the year in which it last did. */
export const neverConfirmed = 'never';
/** Besides that year: its city was asked whether it still runs, and has not answered. */
export const confirmationOverdue = 'overdue';

/** Which practices are wanted: those that meet every filter that has values, and began in the years given. */
export interface PracticeFilter {
  values: Partial<Record<FilterName, readonly string[]>>;
  /** First and last year in which the practice may have begun. */
  from: number | null;
  to: number | null;
}

export const noFilter: PracticeFilter = { values: {}, from: null, to: null };

/** What a table can be ordered by: names by the alphabet, years, and codes in the order of their vocabulary. */
export const columnOrders = [
  'title',
  'city',
  'country',
  'began',
  'status',
  'evidence',
  'budget',
  'staff',
] as const;
export type ColumnOrder = (typeof columnOrders)[number];

/** The orders that are offered beside any result. */
export const commonSorts = ['relevance', 'newest', 'updated', 'adopted'] as const;
export type PracticeSort =
  (typeof commonSorts)[number] | 'updated-reversed' | ColumnOrder | `${ColumnOrder}-reversed`;
export const practiceSorts: readonly PracticeSort[] = [
  ...commonSorts,
  'updated-reversed',
  ...columnOrders,
  ...columnOrders.map((column) => `${column}-reversed` as const),
];

/** More values than this in one filter are refused: no screen offers so many. */
export const maxFilterValues = 50;
export const maxQueryLength = 500;

/** A value of a facet, with the number of practices that have it. */
export interface FacetValue {
  value: string;
  count: number;
}
export type FacetCounts = Partial<Record<FacetName, FacetValue[]>>;
