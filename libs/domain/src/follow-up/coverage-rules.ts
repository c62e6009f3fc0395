import {
  noFilter,
  type CataloguePage,
  type CatalogueQuery,
  type FacetName,
  type PracticeFilter,
} from '../search';

/**
 * Which practices serve which commitments, as a table: a row for each commitment, a column for each city or topic. It is
 * counted in the catalogue, which knows only what everybody may see, and with the search page's own filters: a count and
 * the search behind it can never differ.
 */
export const coverageAxes = ['city', 'topic'] as const;
export type CoverageAxis = (typeof coverageAxes)[number];

/** `covered`: at least one practice runs now; `partly-covered`: there are practices, but none is known to run. */
export const coverageStates = ['covered', 'partly-covered', 'no-practice'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** The statuses in which a practice runs now. */
export const runningStatuses = ['pilot', 'active', 'scaled'] as const;

/** How many practices there are, and how many of them run now. */
export interface CoverageCount {
  count: number;
  running: number;
  state: CoverageState;
}

/** One commitment in one column. */
export interface CoverageCell extends CoverageCount {
  /** The column: a city's name in addresses, or the code of a topic. */
  value: string;
}

/** One commitment in all columns, and altogether. */
export interface CoverageRow extends CoverageCount {
  /** The code of the commitment. */
  commitment: string;
  /** A cell for each column, in their order. */
  cells: CoverageCell[];
}

/** The whole table. */
export interface Coverage {
  columns: string[];
  rows: CoverageRow[];
}

/** What the counts say of a commitment. */
export function coverageState({
  count,
  running,
}: {
  count: number;
  running: number;
}): CoverageState {
  if (running > 0) return 'covered';
  return count > 0 ? 'partly-covered' : 'no-practice';
}

/** What is counted in: `CatalogueIndex` is one. */
export interface CountedCatalogue {
  query(query: CatalogueQuery): CataloguePage;
}

/** Counts the table; besides the given columns there is one for everything that has a practice. */
export function coverageOf(
  catalogue: CountedCatalogue,
  axis: CoverageAxis,
  commitments: readonly string[],
  columns: readonly string[],
): Coverage {
  const counted = commitments.map((commitment) => ({
    commitment,
    all: countsOf(catalogue, axis, { commitment: [commitment] }),
    running: countsOf(catalogue, axis, { commitment: [commitment], status: runningStatuses }),
  }));
  const found = counted.flatMap(({ all }) => [...all.byValue.keys()]);
  const allColumns = [...new Set([...columns, ...found])];
  return {
    columns: allColumns,
    rows: counted.map(({ commitment, all, running }) => ({
      commitment,
      ...countOf(all.total, running.total),
      cells: allColumns.map((value) => ({
        value,
        ...countOf(all.byValue.get(value) ?? 0, running.byValue.get(value) ?? 0),
      })),
    })),
  };
}

function countOf(count: number, running: number): CoverageCount {
  return { count, running, state: coverageState({ count, running }) };
}

function countsOf(
  catalogue: CountedCatalogue,
  axis: FacetName,
  values: PracticeFilter['values'],
): { total: number; byValue: Map<string, number> } {
  const { total, facets } = catalogue.query({
    candidates: null,
    filter: { ...noFilter, values },
    sort: 'newest',
    facets: [axis],
    offset: 0,
    limit: 0,
  });
  return { total, byValue: new Map(facets[axis]?.map(({ value, count }) => [value, count])) };
}
