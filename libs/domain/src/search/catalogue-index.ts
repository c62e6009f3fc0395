import { BitSet } from './bit-set';
import type { Language } from '../shared';
import {
  firstAfter,
  inOrder,
  orderOf,
  type CataloguePlace,
  type CatalogueSort,
} from './catalogue-order';
import type {
  CatalogueEntry,
  CataloguePage,
  CatalogueQuery,
  CatalogueStretch,
  PracticeNumbers,
} from './catalogue-query';
import { FacetColumn } from './facet-column';
import {
  facetNames,
  type FacetCounts,
  type FacetName,
  type FacetValue,
  type PracticeFilter,
} from './practice-filter';

/**
 * The published catalogue in memory, for filters, facets and orders: exact by construction and the same behind every
 * search engine (docs/adr/0011-search-engines-and-the-catalogue-index.md). Each value of a facet has the set of the numbers of
 * the practices that have it, so that filtering and counting are operations on sets. A facet's counts leave its own filter out, so that a
 * chosen value keeps its siblings' counts. Of texts it holds the names that tables are ordered by, and it decides no visibility: what it names is read again from the
 * database.
 */
export class CatalogueIndex {
  private readonly rows = new Map<number, CatalogueEntry>();
  private readonly all = BitSet.empty();
  private readonly sets = facetNames.map(() => new Map<string, BitSet>());
  private readonly columns = new Map<FacetName, FacetColumn>();
  private readonly sorted = new Map<string, CatalogueEntry[]>();
  /** The sets of the lists that were asked about, as long as somebody keeps the list and nothing changes. */
  private candidateSets = new WeakMap<PracticeNumbers, BitSet>();

  get size(): number {
    return this.rows.size;
  }

  /** All of them, for comparing each with each. */
  entries(): Iterable<CatalogueEntry> {
    return this.rows.values();
  }

  entry(number: number): CatalogueEntry | undefined {
    return this.rows.get(number);
  }

  /** The numbers of the practices that have a value of a facet; never change it. */
  having(name: FacetName, value: string): BitSet {
    return this.sets[facetNames.indexOf(name)]?.get(value) ?? BitSet.empty();
  }

  put(entry: CatalogueEntry): void {
    this.remove(entry.number);
    this.rows.set(entry.number, entry);
    this.all.add(entry.number);
    this.eachSet(entry, (set) => {
      set.add(entry.number);
    });
    this.forget();
  }

  remove(number: number): void {
    const row = this.rows.get(number);
    if (row === undefined) return;
    this.rows.delete(number);
    this.all.delete(number);
    this.eachSet(row, (set) => {
      set.delete(number);
    });
    this.forget();
  }

  /** Removes whatever is not among the given numbers. */
  keepOnly(numbers: ReadonlySet<number>): void {
    for (const number of [...this.rows.keys()]) if (!numbers.has(number)) this.remove(number);
  }

  query(query: CatalogueQuery): CataloguePage {
    const found = this.matching(query.candidates);
    const chosen = this.chosen(query.filter);
    const inYears = this.inYears(query.filter);
    const passing = BitSet.common(found, ...inYears, ...chosen.values());
    const passingToCount = toCount(passing);
    const facets: FacetCounts = {};
    for (const name of query.facets) {
      const others = [...chosen].filter(([each]) => each !== name).map(([, set]) => set);
      const counted = chosen.has(name)
        ? toCount(BitSet.common(found, ...inYears, ...others))
        : passingToCount;
      facets[name] = this.countsOf(name, counted);
    }
    return { numbers: this.stretchOf(passing, query), total: passing.length, facets };
  }

  /** Whether a practice passes the filter; false for what is not in the catalogue. */
  passes(filter: PracticeFilter): (number: number) => boolean {
    const passing = this.passing(filter);
    return (number) => passing.has(number);
  }

  /** The entries that follow a place, as a list is read page by page: any page costs the same. */
  stretch({ filter, sort, reader = 'en', after, limit }: CatalogueStretch): CataloguePlace[] {
    const order = orderOf(sort, reader);
    const rows = this.allSorted(sort, reader);
    const passing = this.passing(filter);
    const found: CataloguePlace[] = [];
    const from = after === null ? 0 : firstAfter(rows, order, after);
    for (let i = from; i < rows.length && found.length < limit; i += 1) {
      const row = rows[i];
      if (row && passing.has(row.number))
        found.push({ value: order.keyOf(row), number: row.number });
    }
    return found;
  }

  count(filter: PracticeFilter): number {
    return this.passing(filter).length;
  }

  /** How many practices, of those that match a text or of all, began in each year, the earliest first; those that name no year are in none. */
  years(
    filter: PracticeFilter,
    candidates: PracticeNumbers | null = null,
  ): { year: number; count: number }[] {
    const passing = BitSet.common(this.matching(candidates), this.passing(filter));
    const counts = new Map<number, number>();
    for (const { number, startYear } of this.rows.values())
      if (startYear !== null && passing.has(number))
        counts.set(startYear, (counts.get(startYear) ?? 0) + 1);
    return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
  }

  private passing(filter: PracticeFilter): BitSet {
    const chosen = this.chosen(filter);
    const inYears = this.inYears(filter);
    return chosen.size === 0 && inYears.length === 0
      ? this.all
      : BitSet.common(this.all, ...inYears, ...chosen.values());
  }

  private matching(candidates: PracticeNumbers | null): BitSet {
    if (candidates === null) return this.all;
    let matching = this.candidateSets.get(candidates);
    if (matching === undefined) {
      matching = BitSet.common(this.all, BitSet.of(candidates));
      this.candidateSets.set(candidates, matching);
    }
    return matching;
  }

  /** For each facet with a filter, the practices that have one of the chosen values. */
  private chosen({ values }: PracticeFilter): Map<FacetName, BitSet> {
    const chosen = new Map<FacetName, BitSet>();
    for (const [facet, name] of facetNames.entries()) {
      const wanted = values[name];
      if (!wanted || wanted.length === 0) continue;
      const sets = wanted.map((value) => this.sets[facet]?.get(value) ?? BitSet.empty());
      chosen.set(name, BitSet.union(sets));
    }
    return chosen;
  }

  /** The practices that began in the years; nothing when any year will do. */
  private inYears(filter: PracticeFilter): BitSet[] {
    if (filter.from === null && filter.to === null) return [];
    const inYears = BitSet.empty();
    for (const row of this.rows.values()) if (isInYears(row, filter)) inYears.add(row.number);
    return [inYears];
  }

  private countsOf(name: FacetName, counted: Counted): FacetValue[] {
    const sets = this.sets[facetNames.indexOf(name)] ?? new Map<string, BitSet>();
    const column = this.columnOf(name);
    const isFaster = column.steps(counted.set.length) < sets.size * counted.set.occupied().length;
    const counts = isFaster ? column.counts(counted.members()) : countsIn(sets, counted.set);
    return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  private columnOf(name: FacetName): FacetColumn {
    let column = this.columns.get(name);
    if (column === undefined) {
      column = new FacetColumn(this.rows, name);
      this.columns.set(name, column);
    }
    return column;
  }

  /** By relevance means in the order of the candidates. Without a text that is "newest". */
  private stretchOf(
    passing: BitSet,
    { candidates, sort, reader = 'en', offset, limit }: CatalogueQuery,
  ): number[] {
    if (limit === 0) return [];
    const rows =
      candidates !== null && sort === 'relevance'
        ? Array.from(candidates).flatMap((number) => this.rows.get(number) ?? [])
        : this.allSorted(sort === 'relevance' ? 'newest' : sort, reader);
    const stretch: number[] = [];
    let passed = 0;
    for (const { number } of rows) {
      if (!passing.has(number)) continue;
      passed += 1;
      if (passed > offset) stretch.push(number);
      if (stretch.length === limit) break;
    }
    return stretch;
  }

  private allSorted(sort: CatalogueSort, reader: Language): CatalogueEntry[] {
    const key = `${sort} ${reader}`;
    let rows = this.sorted.get(key);
    if (!rows) {
      rows = inOrder(this.rows.values(), orderOf(sort, reader));
      this.sorted.set(key, rows);
    }
    return rows;
  }

  private forget(): void {
    this.sorted.clear();
    this.columns.clear();
    this.candidateSets = new WeakMap();
  }

  private eachSet({ values }: CatalogueEntry, touch: (set: BitSet) => void): void {
    for (const [facet, name] of facetNames.entries()) {
      const sets = this.sets[facet];
      for (const value of values[name]) {
        const set = sets?.get(value) ?? BitSet.empty();
        sets?.set(value, set);
        touch(set);
      }
    }
  }
}

/** Practices whose values are counted, walked once for all facets. */
interface Counted {
  set: BitSet;
  members: () => Uint32Array;
}

function toCount(set: BitSet): Counted {
  let members: Uint32Array | undefined;
  return { set, members: () => (members ??= set.members()) };
}

/** How many of the practices are in the set of each value. */
function countsIn(sets: ReadonlyMap<string, BitSet>, counted: BitSet): FacetValue[] {
  const within = counted.occupied();
  const counts: FacetValue[] = [];
  for (const [value, set] of sets) {
    const count = set.countCommon(counted, within);
    if (count > 0) counts.push({ value, count });
  }
  return counts;
}

function isInYears(row: CatalogueEntry, { from, to }: PracticeFilter): boolean {
  if (row.startYear === null) return false;
  return (from === null || row.startYear >= from) && (to === null || row.startYear <= to);
}
