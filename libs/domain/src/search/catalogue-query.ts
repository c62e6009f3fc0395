import type { Language } from '../shared';
import type { BitSet } from './bit-set';
import type { CataloguePlace, CatalogueSort } from './catalogue-order';
import type {
  ColumnOrder,
  FacetCounts,
  FacetName,
  PracticeFilter,
  PracticeSort,
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

/** Numbers of practices: of those that match a text there may be a hundred thousand, of which a set takes a bit each. */
export type PracticeNumbers = readonly number[] | BitSet;

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
