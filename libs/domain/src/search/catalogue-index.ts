import { BitSet } from './bit-set';
import type { Language } from '../shared';
import {
  firstAfter,
  inOrder,
  orderOf,
  type CataloguePlace,
  type CatalogueSort,
} from './catalogue-order';
import {
  facetNames,
  type ColumnOrder,
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
  /** What tables are ordered by: the place of a code in its vocabulary, or folded names as readers of each language see them. */
  by: Partial<Record<ColumnOrder, number | Record<Language, string> | null>>;
}

/** Numbers of practices: of those that match a text there may be a hundred thousand, which a typed array holds in a fifth of the room. */
export type PracticeNumbers = readonly number[] | Int32Array;

/** What is asked of the catalogue: which practices, in which order, with which counts, and which stretch of them. */
export interface CatalogueQuery {
  /** The practices that match the text, best first; null without a text: the whole catalogue. Never change it in place. */
  candidates: PracticeNumbers | null;
  filter: PracticeFilter;
  sort: PracticeSort;
  /** Whose names are ordered by; English without. */
  reader?: Language;
  facets: readonly FacetName[];
  offset: number;
  limit: number;
}

/** A stretch of the catalogue in one order, beginning after a known place. */
export interface CatalogueStretch {
  filter: PracticeFilter;
  sort: CatalogueSort;
  reader?: Language;
  after: CataloguePlace | null;
  limit: number;
}

/** The answer: one stretch in the order asked for, the number of all, and the counts of the facets asked for. */
export interface CataloguePage {
  numbers: number[];
  total: number;
  facets: FacetCounts;
}

interface Row extends CatalogueEntry {
  /** Its place in every set. */
  slot: number;
}

/**
 * The published catalogue in memory, for filters, facets and orders: exact by construction and the same behind every
 * search engine (docs/adr/0011-search-engines-and-the-catalogue-index.md). Each value of a facet has the set of the practices
 * that have it, so that filtering and counting are operations on sets. A facet's counts leave its own filter out, so that a
 * chosen value keeps its siblings' counts. Of texts it holds the names that tables are ordered by, and it decides no visibility: what it names is read again from the
 * database.
 */
export class CatalogueIndex {
  private readonly rows = new Map<number, Row>();
  /** One more than the slot of each number, 0 where there is none: a search asks for thousands. */
  private slots = new Uint32Array(1_024);
  private readonly all = BitSet.empty();
  private readonly freeSlots: number[] = [];
  private readonly having = facetNames.map(() => new Map<string, BitSet>());
  private readonly sorted = new Map<string, Row[]>();
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

  put(entry: CatalogueEntry): void {
    this.remove(entry.number);
    const row = { ...entry, slot: this.freeSlots.pop() ?? this.rows.size };
    this.rows.set(entry.number, row);
    this.setSlot(entry.number, row.slot + 1);
    this.all.add(row.slot);
    this.eachSet(entry, (set) => {
      set.add(row.slot);
    });
    this.forget();
  }

  remove(number: number): void {
    const row = this.rows.get(number);
    if (row === undefined) return;
    this.rows.delete(number);
    this.setSlot(number, 0);
    this.all.delete(row.slot);
    this.eachSet(row, (set) => {
      set.delete(row.slot);
    });
    this.freeSlots.push(row.slot);
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
    const facets: FacetCounts = {};
    for (const name of query.facets) {
      const others = [...chosen].filter(([each]) => each !== name).map(([, set]) => set);
      const counted = chosen.has(name) ? BitSet.common(found, ...inYears, ...others) : passing;
      facets[name] = this.countsOf(name, counted);
    }
    return { numbers: this.stretchOf(passing, query), total: passing.size, facets };
  }

  /** Whether a practice passes the filter; false for what is not in the catalogue. */
  passes(filter: PracticeFilter): (number: number) => boolean {
    const passing = this.passing(filter);
    return (number) => {
      const slot = this.slots[number] ?? 0;
      return slot > 0 && passing.has(slot - 1);
    };
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
      if (row && passing.has(row.slot)) found.push({ value: order.keyOf(row), number: row.number });
    }
    return found;
  }

  count(filter: PracticeFilter): number {
    return this.passing(filter).size;
  }

  /** How many practices, of those that match a text or of all, began in each year, the earliest first; those that name no year are in none. */
  years(
    filter: PracticeFilter,
    candidates: PracticeNumbers | null = null,
  ): { year: number; count: number }[] {
    const passing = BitSet.common(this.matching(candidates), this.passing(filter));
    const counts = new Map<number, number>();
    for (const { slot, startYear } of this.rows.values())
      if (startYear !== null && passing.has(slot))
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
    if (matching !== undefined) return matching;
    matching = BitSet.empty();
    for (const number of candidates) {
      const slot = this.slots[number] ?? 0;
      if (slot > 0) matching.add(slot - 1);
    }
    this.candidateSets.set(candidates, matching);
    return matching;
  }

  /** For each facet with a filter, the practices that have one of the chosen values. */
  private chosen({ values }: PracticeFilter): Map<FacetName, BitSet> {
    const chosen = new Map<FacetName, BitSet>();
    for (const [facet, name] of facetNames.entries()) {
      const wanted = values[name];
      if (!wanted || wanted.length === 0) continue;
      const sets = wanted.map((value) => this.having[facet]?.get(value) ?? BitSet.empty());
      chosen.set(name, BitSet.union(sets));
    }
    return chosen;
  }

  /** The practices that began in the years; nothing when any year will do. */
  private inYears(filter: PracticeFilter): BitSet[] {
    if (filter.from === null && filter.to === null) return [];
    const inYears = BitSet.empty();
    for (const row of this.rows.values()) if (isInYears(row, filter)) inYears.add(row.slot);
    return [inYears];
  }

  private countsOf(name: FacetName, counted: BitSet): { value: string; count: number }[] {
    const sets = this.having[facetNames.indexOf(name)] ?? new Map<string, BitSet>();
    const counts: { value: string; count: number }[] = [];
    const within = counted.occupied();
    for (const [value, set] of sets) {
      const count = set.countCommon(counted, within);
      if (count > 0) counts.push({ value, count });
    }
    return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
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
    for (const { slot, number } of rows) {
      if (!passing.has(slot)) continue;
      passed += 1;
      if (passed > offset) stretch.push(number);
      if (stretch.length === limit) break;
    }
    return stretch;
  }

  private allSorted(sort: CatalogueSort, reader: Language): Row[] {
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
    this.candidateSets = new WeakMap();
  }

  private setSlot(number: number, slot: number): void {
    if (number >= this.slots.length) {
      const longer = new Uint32Array(Math.max(number + 1, this.slots.length * 2));
      longer.set(this.slots);
      this.slots = longer;
    }
    this.slots[number] = slot;
  }

  private eachSet({ values }: CatalogueEntry, touch: (set: BitSet) => void): void {
    for (const [facet, name] of facetNames.entries()) {
      const sets = this.having[facet];
      for (const value of values[name]) {
        const set = sets?.get(value) ?? BitSet.empty();
        sets?.set(value, set);
        touch(set);
      }
    }
  }
}

function isInYears(row: CatalogueEntry, { from, to }: PracticeFilter): boolean {
  if (row.startYear === null) return false;
  return (from === null || row.startYear >= from) && (to === null || row.startYear <= to);
}
