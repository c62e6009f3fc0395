import type { Thesaurus } from '@praxis/domain/concepts';
import { languages } from '@praxis/domain/shared';
import { BitSet } from '@praxis/domain/search';
import type { NamedPractices } from '../relevance/found-by-names';
import type { TextMatches, TextQuery } from '../search-engine.port';
import type { KeptDocument } from './meilisearch-index';

export type Hit = Pick<KeptDocument, 'number' | 'language'>;
type Match = TextMatches['best'][number];

/** Practices, best first, and which of the languages each one's best text is in: typed, because thousands are kept of each text. */
export interface Order {
  readonly numbers: Int32Array;
  readonly languages: Uint8Array;
}

/** What Meilisearch said of a text, which is the same on every page and behind every filter. */
export interface Known {
  /** All that match. */
  readonly numbers: BitSet;
  /** The first of them in their order; null until the text has been asked for again. */
  order: Order | null;
  /** With whose concepts that was found out. */
  readonly thesaurus: Thesaurus;
}

/** What has other names of what was typed, beside what was found by the words themselves. */
export interface Others {
  /** What the words themselves found: of another set, this is not known. */
  readonly of: BitSet;
  /** Null where the text names no concept. */
  readonly named: NamedPractices | null;
  /** All that match the text by its words or by other names. */
  readonly numbers: BitSet;
}

/** So many results in their order are kept of a text: as many as Meilisearch gives at all. */
export const keptOrder = 1_000;

export function orderOf(hits: readonly Hit[]): Order {
  return {
    numbers: Int32Array.from(hits, ({ number }) => number),
    languages: Uint8Array.from(hits, ({ language }) => languages.indexOf(language)),
  };
}

export function othersOf(of: BitSet, named: NamedPractices | null): Others {
  return { of, named, numbers: named === null ? of : BitSet.union([of, named.all]) };
}

/** Of an order those that pass, but for so many at its beginning, and so many at most. */
export function pageOf(order: Order, query: Stretch): Match[] {
  return stretchOf(matchesIn(order), query);
}

/** A page of the best hits that pass; behind the last of as many as Meilisearch gives come the others, the older entry first. */
export function pageAmong(hits: readonly Hit[], numbers: BitSet, query: Stretch): Match[] {
  return stretchOf(hits.length < keptOrder ? hits : hitsAndOthers(hits, numbers), query);
}

function* hitsAndOthers(hits: readonly Hit[], numbers: BitSet): Generator<Match> {
  yield* hits;
  const first = BitSet.of(hits.map(({ number }) => number));
  for (const number of numbers) if (!first.has(number)) yield { number, language: null };
}

/** What was found, and behind it what has other names of the same. */
export function withOthers(
  found: TextMatches,
  { of, named, numbers }: Others,
  { passes, offset, limit }: TextQuery,
): TextMatches {
  if (named === null) return { ...found, numbers };
  const whole = { ...found, numbers, synonyms: named.synonyms };
  if (found.best.length >= limit) return whole;
  let before = 0;
  for (const number of of.members()) if (passes(number)) before += 1;
  const more = stretchOf(namedAlone(named, of), {
    passes,
    offset: Math.max(0, offset - before),
    limit: Math.min(limit - found.best.length, offset + limit - before),
  });
  return { ...whole, best: [...found.best, ...more] };
}

type Stretch = Pick<TextQuery, 'passes' | 'offset' | 'limit'>;

function stretchOf(order: Iterable<Match>, { passes, offset, limit }: Stretch): Match[] {
  const stretch: Match[] = [];
  if (limit <= 0) return stretch;
  let before = offset;
  for (const match of order) {
    if (!passes(match.number)) continue;
    if (before > 0) before -= 1;
    else stretch.push(match);
    if (stretch.length === limit) break;
  }
  return stretch;
}

function* matchesIn({ numbers, languages: inLanguages }: Order): Generator<Match> {
  for (let i = 0; i < numbers.length; i += 1)
    yield { number: numbers[i] ?? 0, language: languages[inLanguages[i] ?? 0] ?? 'en' };
}

/** The best in their order, then the others by their numbers. */
function* namedAlone(named: NamedPractices, found: BitSet): Generator<Match> {
  for (const match of matchesIn(named)) if (!found.has(match.number)) yield match;
  if (named.numbers.length === named.all.length) return;
  const inOrder = BitSet.of(named.numbers);
  for (const number of named.all)
    if (!inOrder.has(number) && !found.has(number)) yield { number, language: null };
}
