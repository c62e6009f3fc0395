import type { Thesaurus } from '@praxis/domain/concepts';
import { languages, type Language } from '@praxis/domain/shared';
import type { NamedPractices } from '../relevance/found-by-names';
import type { TextMatches, TextQuery } from '../search-engine.port';
import type { KeptDocument } from './meilisearch-index';

export type Hit = Pick<KeptDocument, 'number' | 'language'>;

/** Practices, best first, and which of the languages each one's best text is in: typed, because thousands are kept of each text. */
export interface Order {
  readonly numbers: Int32Array;
  readonly languages: Uint8Array;
}

/** What Meilisearch said of a text, which is the same on every page and behind every filter. */
export interface Known {
  /** All that match. */
  readonly numbers: Int32Array;
  /** The first of them in their order; null until the text has been asked for again. */
  order: Order | null;
  /** With whose concepts that was found out. */
  readonly thesaurus: Thesaurus;
}

/** What has other names of what was typed and was not found by the words themselves. */
export interface Others {
  /** What the words themselves found: of another list, this is not known. */
  readonly of: Int32Array;
  readonly order: Order;
  readonly synonyms: TextMatches['synonyms'];
  /** All that match the text by its words or by other names: the same list each time, so that its set is known. */
  readonly numbers: Int32Array;
}

/** So many results in their order are kept of a text: as many as Meilisearch gives at all. */
export const keptOrder = 1_000;

export function orderOf(hits: readonly Hit[]): Order {
  return {
    numbers: Int32Array.from(hits, ({ number }) => number),
    languages: Uint8Array.from(hits, ({ language }) => languages.indexOf(language)),
  };
}

/** @param named null where the text names no concept */
export function othersOf(numbers: Int32Array, named: NamedPractices | null): Others {
  const found = new Set(numbers);
  const isOther = (_: number, i: number): boolean => !found.has(named?.numbers[i] ?? 0);
  const order = {
    numbers: named?.numbers.filter(isOther) ?? new Int32Array(),
    languages: named?.languages.filter(isOther) ?? new Uint8Array(),
  };
  const { length } = order.numbers;
  const together = length === 0 ? numbers : new Int32Array(numbers.length + length);
  if (length > 0) {
    together.set(numbers);
    together.set(order.numbers, numbers.length);
  }
  return { of: numbers, order, synonyms: named?.synonyms, numbers: together };
}

/** Of an order those that pass, but for so many at its beginning, and so many at most. */
export function pageOf(
  { numbers, languages: inLanguages }: Order,
  { passes, offset, limit }: Pick<TextQuery, 'passes' | 'offset' | 'limit'>,
): Hit[] {
  const page: Hit[] = [];
  let before = offset;
  for (let i = 0; i < numbers.length && page.length < limit; i += 1) {
    const number = numbers[i] ?? 0;
    if (!passes(number)) continue;
    if (before > 0) before -= 1;
    else page.push({ number, language: languageAt(inLanguages[i]) });
  }
  return page;
}

/** What was found, and behind it what has other names of the same. */
export function withOthers(
  found: TextMatches,
  { of, order, numbers, synonyms }: Others,
  { passes, offset, limit }: TextQuery,
): TextMatches {
  const whole = { ...found, numbers, ...(synonyms ? { synonyms } : {}) };
  if (order.numbers.length === 0 || found.best.length >= limit) return whole;
  let before = 0;
  for (const number of of) if (passes(number)) before += 1;
  const more = pageOf(order, {
    passes,
    offset: Math.max(0, offset - before),
    limit: Math.min(limit - found.best.length, offset + limit - before),
  });
  return { ...whole, best: [...found.best, ...more] };
}

function languageAt(index: number | undefined): Language {
  return languages[index ?? 0] ?? 'en';
}
