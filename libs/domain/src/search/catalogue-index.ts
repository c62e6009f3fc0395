import {
  facetNames,
  type FacetCounts,
  type FacetName,
  type PracticeFilter,
  type PracticeSort,
} from './practice-filter';

/** What filters, facets and orders need to know of one published practice. */
export interface CatalogueEntry {
  number: number;
  values: Record<FacetName, readonly string[]>;
  startYear: number | null;
  /** Milliseconds since 1970. */
  firstPublishedAt: number;
  updatedAt: number;
  adoptionCount: number;
}

/** What is asked of the catalogue: which practices, in which order, with which counts, and which stretch of them. */
export interface CatalogueQuery {
  /** The practices that match the text, best first; null without a text: the whole catalogue. */
  candidates: readonly number[] | null;
  filter: PracticeFilter;
  sort: PracticeSort;
  facets: readonly FacetName[];
  offset: number;
  limit: number;
}

/** A stretch of the catalogue in one order, beginning after a known place. */
export interface CatalogueStretch {
  filter: PracticeFilter;
  sort: Exclude<PracticeSort, 'relevance'>;
  after: CataloguePlace | null;
  limit: number;
}

/** A place in an order: the value that is ordered by, and the number that decides between equals. */
export interface CataloguePlace {
  value: number;
  number: number;
}

/** The answer: one stretch in the order asked for, the number of all, and the counts of the facets asked for. */
export interface CataloguePage {
  numbers: number[];
  total: number;
  facets: FacetCounts;
}

interface Row extends CatalogueEntry {
  /** For each facet, in the order of `facetNames`, the ids of its values. */
  ids: Int32Array[];
}

/**
 * The published catalogue in memory, for filters, facets and orders: exact by construction and the same behind every
 * search engine (docs/adr/0011-search-engines-and-the-catalogue-index.md). A facet's counts leave its own filter out, so
 * that a chosen value keeps its siblings' counts. It holds no text and decides no visibility: what it names is read again
 * from the database.
 */
export class CatalogueIndex {
  private readonly rows = new Map<number, Row>();
  private readonly dictionaries = facetNames.map(() => new Dictionary());
  private readonly sorted = new Map<PracticeSort, Row[]>();

  get size(): number {
    return this.rows.size;
  }

  put(entry: CatalogueEntry): void {
    const ids = facetNames.map(
      (name, facet) => this.dictionaries[facet]?.idsOf(entry.values[name]) ?? new Int32Array(),
    );
    this.rows.set(entry.number, { ...entry, ids });
    this.sorted.clear();
  }

  remove(number: number): void {
    if (this.rows.delete(number)) this.sorted.clear();
  }

  /** Removes whatever is not among the given numbers. */
  keepOnly(numbers: ReadonlySet<number>): void {
    for (const number of [...this.rows.keys()]) if (!numbers.has(number)) this.remove(number);
  }

  query(query: CatalogueQuery): CataloguePage {
    const chosen = this.chosenIds(query.filter);
    const counts = facetNames.map((name, facet) =>
      query.facets.includes(name) ? new Int32Array(this.dictionaries[facet]?.size ?? 0) : null,
    );
    const counted = [...counts.keys()].filter((facet) => counts[facet] !== null);
    const end = query.offset + query.limit;
    const numbers: number[] = [];
    let total = 0;
    for (const row of this.inOrder(query.candidates, query.sort)) {
      if (!isInYears(row, query.filter)) continue;
      const failed = failedFacet(row, chosen);
      if (failed === passesAll) {
        if (total >= query.offset && total < end) numbers.push(row.number);
        total += 1;
        for (const facet of counted) tally(counts[facet], row.ids[facet]);
      } else if (failed !== failsSeveral) {
        tally(counts[failed], row.ids[failed]);
      }
    }
    return { numbers, total, facets: this.namedCounts(counts) };
  }

  /** Whether a practice passes the filter; false for what is not in the catalogue. */
  passes(filter: PracticeFilter): (number: number) => boolean {
    const chosen = this.chosenIds(filter);
    return (number) => {
      const row = this.rows.get(number);
      return row !== undefined && isInYears(row, filter) && failedFacet(row, chosen) === passesAll;
    };
  }

  /** The entries that follow a place, as a list is read page by page: any page costs the same. */
  stretch({ filter, sort, after, limit }: CatalogueStretch): CataloguePlace[] {
    const rows = this.allSorted(sort);
    const chosen = this.chosenIds(filter);
    const found: CataloguePlace[] = [];
    for (
      let i = after === null ? 0 : firstAfter(rows, sort, after);
      i < rows.length && found.length < limit;
      i += 1
    ) {
      const row = rows[i];
      if (row && isInYears(row, filter) && failedFacet(row, chosen) === passesAll)
        found.push({ value: sortValue[sort](row), number: row.number });
    }
    return found;
  }

  count(filter: PracticeFilter): number {
    return this.query({ candidates: null, filter, sort: 'newest', facets: [], offset: 0, limit: 0 })
      .total;
  }

  private candidateRows(candidates: readonly number[]): Row[] {
    const rows: Row[] = [];
    for (const number of candidates) {
      const row = this.rows.get(number);
      if (row) rows.push(row);
    }
    return rows;
  }

  /** By the asked order; by relevance means in the order of the candidates. Without a text that is "newest". */
  private inOrder(candidates: readonly number[] | null, sort: PracticeSort): readonly Row[] {
    if (candidates === null) return this.allSorted(sort === 'relevance' ? 'newest' : sort);
    const rows = this.candidateRows(candidates);
    return sort === 'relevance' ? rows : rows.sort(inOrderOf(sort));
  }

  private allSorted(sort: Exclude<PracticeSort, 'relevance'>): Row[] {
    let rows = this.sorted.get(sort);
    if (!rows) {
      rows = [...this.rows.values()].sort(inOrderOf(sort));
      this.sorted.set(sort, rows);
    }
    return rows;
  }

  private chosenIds(filter: PracticeFilter): Choice[] {
    return facetNames.flatMap((name, facet) => {
      const values = filter.values[name];
      if (!values || values.length === 0) return [];
      const known = this.dictionaries[facet];
      return [{ facet, ids: values.map((value) => known?.idOf(value) ?? -1) }];
    });
  }

  private namedCounts(counts: (Int32Array | null)[]): FacetCounts {
    const named: FacetCounts = {};
    facetNames.forEach((name, facet) => {
      const tallies = counts[facet];
      if (!tallies) return;
      const values = Array.from(tallies, (count, id) => ({
        value: this.dictionaries[facet]?.nameOf(id) ?? '',
        count,
      }));
      named[name] = values
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    });
    return named;
  }
}

/** A facet with a filter, and the ids of the values that are chosen. */
interface Choice {
  facet: number;
  ids: readonly number[];
}

const passesAll = -1;
const failsSeveral = -2;

/** The only facet whose filter the row fails; or that it fails none, or more than one. */
function failedFacet(row: Row, chosen: readonly Choice[]): number {
  let failed = passesAll;
  for (const { facet, ids } of chosen) {
    if (hasAny(row.ids[facet], ids)) continue;
    if (failed !== passesAll) return failsSeveral;
    failed = facet;
  }
  return failed;
}

function hasAny(ids: Int32Array | undefined, wanted: readonly number[]): boolean {
  if (ids === undefined) return false;
  for (const id of ids) if (wanted.includes(id)) return true;
  return false;
}

function tally(counts: Int32Array | null | undefined, ids: Int32Array | undefined): void {
  if (!counts || !ids) return;
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
}

function isInYears(row: CatalogueEntry, { from, to }: PracticeFilter): boolean {
  if (from === null && to === null) return true;
  if (row.startYear === null) return false;
  return (from === null || row.startYear >= from) && (to === null || row.startYear <= to);
}

/** What an order is by; larger comes first, and of equals the larger number. */
const sortValue: Record<Exclude<PracticeSort, 'relevance'>, (entry: CatalogueEntry) => number> = {
  newest: (entry) => entry.firstPublishedAt,
  updated: (entry) => entry.updatedAt,
  adopted: (entry) => entry.adoptionCount,
};

function inOrderOf(
  sort: Exclude<PracticeSort, 'relevance'>,
): (a: CatalogueEntry, b: CatalogueEntry) => number {
  const value = sortValue[sort];
  return (a, b) => value(b) - value(a) || b.number - a.number;
}

/** The first row behind a place, found by halving. */
function firstAfter(
  rows: readonly Row[],
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

/** Values of one facet as small numbers, so that counting is an addition. */
class Dictionary {
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [];

  get size(): number {
    return this.names.length;
  }

  idOf(value: string): number | undefined {
    return this.ids.get(value);
  }

  nameOf(id: number): string {
    return this.names[id] ?? '';
  }

  idsOf(values: readonly string[]): Int32Array {
    return Int32Array.from(new Set(values), (value) => {
      let id = this.ids.get(value);
      if (id === undefined) {
        id = this.names.length;
        this.ids.set(value, id);
        this.names.push(value);
      }
      return id;
    });
  }
}
