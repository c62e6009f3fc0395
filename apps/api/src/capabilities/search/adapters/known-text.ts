import type { Thesaurus } from '@praxis/domain/concepts';
import type { TextMatches, TextQuery } from '../search-engine.port';
import type { KeptDocument } from './meilisearch-index';

export type Hit = Pick<KeptDocument, 'number' | 'language'>;

/** What Meilisearch said of a text, which is the same on every page and behind every filter. */
export interface Known {
  /** All that match. */
  readonly numbers: readonly number[];
  /** The first of them in their order; null until the text is asked for a second time. */
  order: readonly Hit[] | null;
  /** What has other names of what was typed, by whom the order is for. */
  readonly others: Map<string, Others>;
  /** With whose concepts that was found out. */
  readonly thesaurus: Thesaurus;
}

/** What was found by other names alone, in order, and their words. */
export interface Others {
  readonly hits: readonly Hit[];
  /** All that match the text by its words or by other names: the same list each time, so that its set is known. */
  readonly numbers: readonly number[];
  readonly synonyms: TextMatches['synonyms'];
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
  { hits, numbers, synonyms }: Others,
  { passes, offset, limit }: TextQuery,
): TextMatches {
  if (hits.length === 0 && synonyms === undefined) return found;
  const whole = { ...found, numbers, ...(synonyms ? { synonyms } : {}) };
  if (found.best.length >= limit) return whole;
  const before = found.numbers.filter(passes).length;
  const missing = Math.min(limit - found.best.length, offset + limit - before);
  const from = Math.max(0, offset - before);
  const more = hits.filter(({ number }) => passes(number)).slice(from, from + missing);
  return { ...whole, best: [...found.best, ...more] };
}
