import { runningStatuses } from '../follow-up';
import {
  noFilter,
  writeSearchAddress,
  type CataloguePage,
  type CatalogueQuery,
  type PracticeFilter,
} from '../search';

/**
 * The catalogue in figures: how many practices there are by theme, by country, by the year they began and by evidence. It is
 * counted in the catalogue, which knows only what everybody may see, and with the search page's own filters: a number
 * and the search behind it can never differ.
 */
export const figureAxes = ['topic', 'country', 'year', 'evidence'] as const;
export type FigureAxis = (typeof figureAxes)[number];

/** How many practices there are, and how many of them run now. */
export interface FigureCount {
  count: number;
  running: number;
}

/** The practices with one value. */
export interface FigureRow extends FigureCount {
  /** A code, a country, or a year. */
  value: string;
}

/** One table. A practice with several topics or countries counts in each of them, and once in `all`. */
export interface Figure {
  by: FigureAxis;
  /** The whole catalogue. */
  all: FigureCount;
  /** Practices that say nothing about it. */
  unstated: number;
  rows: FigureRow[];
}

/** What is counted in: `CatalogueIndex` is one. */
export interface CountedCatalogue {
  query(query: CatalogueQuery): CataloguePage;
  count(filter: PracticeFilter): number;
  years(filter: PracticeFilter): { year: number; count: number }[];
}

/** The filter of the practices that a number counts: all of a value, or those of them that run now. */
export function figureFilter(
  by: FigureAxis,
  value: string | null,
  onlyRunning = false,
): PracticeFilter {
  const status = onlyRunning ? { status: runningStatuses } : {};
  if (value === null) return { ...noFilter, values: status };
  if (by === 'year') return { values: status, from: Number(value), to: Number(value) };
  return { ...noFilter, values: { [by]: [value], ...status } };
}

/** The query of the search page that shows exactly the practices of a number; empty for the whole catalogue. */
export function figureQuery(by: FigureAxis, value: string | null, onlyRunning = false): string {
  return writeSearchAddress({
    text: '',
    filter: figureFilter(by, value, onlyRunning),
    sort: 'newest',
    view: 'list',
    page: 1,
  }).toString();
}

/**
 * Counts a table. `known` are values that have a row even without a practice, in their order: there a gap says something.
 * Years come from the first to the last, none left out.
 */
export function figureOf(
  catalogue: CountedCatalogue,
  by: FigureAxis,
  known: readonly string[],
): Figure {
  const all = countsOf(catalogue, by, false);
  const running = countsOf(catalogue, by, true);
  const values =
    by === 'year'
      ? yearsBetween([...all.keys()].map(Number))
      : [...new Set([...known, ...all.keys()])];
  const total = catalogue.count(noFilter);
  return {
    by,
    all: { count: total, running: catalogue.count(figureFilter(by, null, true)) },
    unstated: total - statedIn(catalogue, by, all),
    rows: values.map((value) => ({
      value,
      count: all.get(value) ?? 0,
      running: running.get(value) ?? 0,
    })),
  };
}

function countsOf(
  catalogue: CountedCatalogue,
  by: FigureAxis,
  onlyRunning: boolean,
): Map<string, number> {
  const filter = figureFilter(by, null, onlyRunning);
  if (by === 'year')
    return new Map(catalogue.years(filter).map(({ year, count }) => [String(year), count]));
  const { facets } = catalogue.query({
    candidates: null,
    filter,
    sort: 'newest',
    facets: [by],
    offset: 0,
    limit: 0,
  });
  return new Map(facets[by]?.map(({ value, count }) => [value, count]));
}

/** How many practices have any value at all: one that has several counts once. */
function statedIn(
  catalogue: CountedCatalogue,
  by: FigureAxis,
  counts: ReadonlyMap<string, number>,
): number {
  const values = [...counts.keys()];
  if (values.length === 0) return 0;
  if (by === 'year') return [...counts.values()].reduce((sum, count) => sum + count, 0);
  return catalogue.count({ ...noFilter, values: { [by]: values } });
}

function yearsBetween(years: readonly number[]): string[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
}
