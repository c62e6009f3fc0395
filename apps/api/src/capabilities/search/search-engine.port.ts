import type { BitSet, PracticeFilter } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import type { PracticeDocument } from './practice-document';

/** Words to look for among published practices. */
export interface TextQuery {
  /** As it was typed. */
  text: string;
  /** The languages whose texts are searched. */
  languages: readonly Language[];
  /** What the best must also pass, as codes … */
  filter: PracticeFilter;
  /** … and as a test of a practice's number, for engines that rank everything anyway. */
  passes: (number: number) => boolean;
  /** Practices that are not looked for: they have what the text excludes. */
  except?: BitSet;
  /** Which practices their cities have not confirmed when asked: those stand a little behind. */
  isUnconfirmed?: (number: number) => boolean;
  /** Whose language goes first between texts that answer equally well. */
  reader?: Language;
  offset: number;
  limit: number;
}

export interface TextMatches {
  /** Every practice that matches the words, whatever the filter says. */
  numbers: BitSet;
  /** The asked stretch of those that pass the filter, the most relevant first, with the language that matched, where it is known. */
  best: { number: number; language: Language | null }[];
  /** Folded words and stems that were looked for instead of or beside what was typed, for marking them. */
  marks: string[];
  /** In each language the words of other names that were looked for too, for marking them. */
  synonyms?: Partial<Record<Language, readonly string[]>>;
}

/**
 * Finds practices by their words. Filters, facets and visibility are not its business: the catalogue index counts and
 * the database decides what is shown (docs/adr/0011-search-engines-and-the-catalogue-index.md). Both adapters pass one
 * contract suite.
 */
export abstract class SearchEngine {
  abstract readonly name: 'meilisearch' | 'postgres';
  abstract search(query: TextQuery): Promise<TextMatches>;

  /** What was found before is old: something public has changed. For an engine that keeps nothing there is nothing to do. */
  forget(): void {
    return;
  }

  /** Brings the documents of these practices to exactly this state; a practice without documents is removed. */
  abstract replace(
    practiceIds: readonly string[],
    documents: readonly PracticeDocument[],
  ): Promise<void>;
  /** Replaces everything; searches see the old state until the new one is complete. */
  abstract rebuild(batches: AsyncIterable<readonly PracticeDocument[]>): Promise<void>;
  /** What is indexed: document id → stamp. */
  abstract stamps(): Promise<Map<string, string>>;
}
