import type { Thesaurus } from '@praxis/domain/concepts';
import { languages } from '@praxis/domain/shared';
import type { NamedPractices } from '../relevance/found-by-names';
import type { TextMatches, TextQuery } from '../search-engine.port';
import type { KeptDocument } from './meilisearch-index';

export type Hit = Pick<KeptDocument, 'number' | 'language'>;

/** What Meilisearch said of a text, which is the same on every page and behind every filter. */
export interface Known {
  /** All that match. */
  readonly numbers: readonly number[];
  /** The first of them in their order; null until the text has been asked for again. */
  order: readonly Hit[] | null;
  /** With whose concepts that was found out. */
  readonly thesaurus: Thesaurus;
}

/** What has other names of what was typed and was not found by the words themselves, best first. */
export interface Others {
  /** What the words themselves found: of another list, this is not known. */
  readonly of: readonly number[];
  readonly hits: Int32Array;
  /** Which of the languages each one's best text is in. */
  readonly languages: Uint8Array;
  readonly synonyms: TextMatches['synonyms'];
  /** All that match the text by its words or by other names: the same list each time, so that its set is known. */
  readonly numbers: readonly number[];
}

/** @param named null where the text names no concept */
export function othersOf(numbers: readonly number[], named: NamedPractices | null): Others {
  const found = new Set(numbers);
  const isOther = (_: number, i: number): boolean => !found.has(named?.numbers[i] ?? 0);
  const hits = named?.numbers.filter(isOther) ?? new Int32Array();
  return {
    of: numbers,
    hits,
    languages: named?.languages.filter(isOther) ?? new Uint8Array(),
    synonyms: named?.synonyms,
    numbers: hits.length === 0 ? numbers : [...numbers, ...hits],
  };
}

/** So many results in their order are kept of a text: as many as Meilisearch gives at all. */
export const keptOrder = 1_000;

/** The page of an order that a query asks for, behind its filter. */
export function pageOf(order: readonly Hit[], { passes, offset, limit }: TextQuery): Hit[] {
  const page: Hit[] = [];
  let before = offset;
  for (const hit of order) {
    if (!passes(hit.number)) continue;
    if (before > 0) before -= 1;
    else page.push(hit);
    if (page.length === limit) break;
  }
  return page;
}

/** What was found, and behind it what has other names of the same. */
export function withOthers(
  found: TextMatches,
  { hits, languages: inLanguages, numbers, synonyms }: Others,
  { passes, offset, limit }: TextQuery,
): TextMatches {
  const whole = { ...found, numbers, ...(synonyms ? { synonyms } : {}) };
  if (hits.length === 0 || found.best.length >= limit) return whole;
  const before = found.numbers.filter(passes).length;
  const missing = Math.min(limit - found.best.length, offset + limit - before);
  let skipped = Math.max(0, offset - before);
  const more: Hit[] = [];
  for (const [i, number] of hits.entries()) {
    if (more.length >= missing) break;
    if (!passes(number)) continue;
    if (skipped > 0) skipped -= 1;
    else more.push({ number, language: languages[inLanguages[i] ?? 0] ?? 'en' });
  }
  return { ...whole, best: [...found.best, ...more] };
}
