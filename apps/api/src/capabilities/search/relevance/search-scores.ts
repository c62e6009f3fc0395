import { BitSet } from '@praxis/domain/search';
import { languages, type Language } from '@praxis/domain/shared';
import type { Database } from '../../../platform/database/database';
import type { TextMatches, TextQuery } from '../search-engine.port';
import { OncePer } from './once-per';
import type { AskedLexeme, Reading } from './search-reading';
import type { AskedSynonym } from './search-synonyms';

/** A practice's best text for a query, and how well it answers it: about 1 where it says all that was asked, once. */
export interface Score {
  readonly language: Language;
  readonly score: number;
}

/** How soon more of the same word stops counting, and how much long texts are held against themselves. */
const saturation = 1.2;
const lengthPenalty = 0.75;
/** What a text in the reader's own language is ahead: enough to win between near equals, no more. */
const ownLanguage = 1.05;
/** What is left of the score of a practice that its city has not confirmed when asked: it stands behind its near equals. */
const unconfirmed = 0.9;
const scale = 1_000_000;
/**
 * Scores are about 1. Where a word that was typed stands in nearly every text and begins a rare one, that one has thousands:
 * more than this is not told apart, and fits no whole number of PostgreSQL's.
 */
const mostScore = 2_000;

/** Ranks by BM25 over the postings. */
export class SearchScores {
  private readonly found = new OncePer<Reading, ReadonlyMap<number, Score>>();

  constructor(private readonly database: Database) {}

  /** Counted once for each reading of a query. */
  of(reading: Reading, reader: Language | null): Promise<ReadonlyMap<number, Score>> {
    return this.found.get(reading, () => this.count(reading, reader));
  }

  private async count(
    reading: Reading,
    reader: Language | null,
  ): Promise<ReadonlyMap<number, Score>> {
    const { asked, synonyms } = reading;
    const scores = new Map<number, Score>();
    if (![...asked, ...synonyms].some(({ isDecisive }) => isDecisive)) return scores;
    const [row] =
      synonyms.length === 0
        ? await this.database.publicRows<FoundRow>('search-scores', bm25, wordsToAsk(asked))
        : await this.database.publicRows<FoundRow>('search-scores-with-names', bm25WithNames, [
            ...wordsToAsk(asked),
            ...namesToAsk(synonyms),
          ]);
    const numbers = listOf(row?.numbers);
    const inLanguages = listOf(row?.languages);
    const values = listOf(row?.scores);
    const words = row?.words ? listOf(row.words) : null;
    const own = reader === null ? -1 : languages.indexOf(reader);
    const scoreAt = (i: number): number =>
      ((values[i] ?? 0) / scale) * (inLanguages[i] === own ? ownLanguage : 1);
    const shrunk =
      words !== null && reading.isOneConcept
        ? shrinkage(words, scoreAt, (i) => inLanguages[i] === own)
        : 1;
    for (let i = 0; i < values.length; i += 1) {
      const number = numbers[i] ?? 0;
      const score = scoreAt(i) * (words?.[i] === 0 ? shrunk : 1);
      const known = scores.get(number);
      if (known === undefined || score > known.score)
        scores.set(number, { language: languages[inLanguages[i] ?? 0] ?? 'en', score });
    }
    return scores;
  }
}

type FoundRow = Record<'numbers' | 'languages' | 'scores' | 'words', string | null>;

/**
 * By how much everything has to be made less that was found by another name alone, to stay behind what was found by the
 * words themselves: in the reader's language, where there is any.
 */
function shrinkage(
  words: readonly number[],
  scoreAt: (i: number) => number,
  isOwn: (i: number) => boolean,
): number {
  let [most, least, leastOwn] = [0, Infinity, Infinity];
  for (const [i, isByWords] of words.entries()) {
    const score = scoreAt(i);
    if (isByWords === 0) most = Math.max(most, score);
    else if (isOwn(i)) leastOwn = Math.min(leastOwn, score);
    else least = Math.min(least, score);
  }
  const limit = leastOwn < Infinity ? leastOwn : least;
  return most < limit ? 1 : (0.99 * limit) / most;
}

const wordsToAsk = (asked: readonly AskedLexeme[]): unknown[] => [
  asked.map(({ lexeme }) => lexeme),
  asked.map(({ language }) => languages.indexOf(language)),
  asked.map(({ weight }) => weight),
  asked.map(({ isDecisive }) => isDecisive),
  asked.map(({ averageLength }) => averageLength),
];

const namesToAsk = (synonyms: readonly AskedSynonym[]): unknown[] => [
  ...wordsToAsk(synonyms),
  synonyms.map(({ mention }) => mention),
  synonyms.map(({ name }) => name),
  synonyms.map(({ needed }) => needed),
];

/** What is to be marked in what was found. */
export function marksIn(
  { marks, synonyms, synonymMarks }: Reading,
  scores: ReadonlyMap<number, Score>,
): Pick<TextMatches, 'marks' | 'synonyms'> {
  if (scores.size === 0) return { marks: [] };
  return synonyms.length === 0 ? { marks } : { marks, synonyms: synonymMarks };
}

/** Both together: what both found adds up. */
export function added(
  to: ReadonlyMap<number, Score>,
  more: ReadonlyMap<number, Score>,
): Map<number, Score> {
  const sum = new Map(to);
  for (const [number, { language, score }] of more) {
    const known = sum.get(number);
    sum.set(number, known ? { ...known, score: known.score + score } : { language, score });
  }
  return sum;
}

/** All that was found, and the asked stretch of those that pass, best first. */
export function ranked(
  scores: ReadonlyMap<number, Score>,
  {
    passes,
    except,
    isUnconfirmed = () => false,
    offset,
    limit,
  }: Pick<TextQuery, 'passes' | 'except' | 'isUnconfirmed' | 'offset' | 'limit'>,
): Pick<TextMatches, 'numbers' | 'best'> {
  const all = BitSet.of(scores.keys());
  const numbers = except === undefined ? all : all.without(except);
  if (limit === 0) return { numbers, best: [] };
  const passing = [...scores]
    .filter(([number]) => numbers.has(number) && passes(number))
    .map(([number, score]): [number, Score] => [
      number,
      isUnconfirmed(number) ? { ...score, score: score.score * unconfirmed } : score,
    ]);
  const best = firstOf(passing, offset + limit)
    .slice(offset)
    .map(([number, { language }]) => ({ number, language }));
  return { numbers, best };
}

/** So many of the best, best first; the older entry first between equals. Only what may be among them is put in order. */
export function firstOf(scores: readonly [number, Score][], most: number): [number, Score][] {
  const least =
    scores.length <= most
      ? -Infinity
      : (Float64Array.from(scores, ([, { score }]) => score)
          .sort()
          .at(-most) ?? -Infinity);
  return scores
    .filter(([, { score }]) => score >= least)
    .sort(([a, { score: ofA }], [b, { score: ofB }]) => ofB - ofA || a - b)
    .slice(0, most);
}

/** PostgreSQL's `{1,2,3}`: read as JSON, because ten thousand rows take longer than the ranking. */
export function listOf(array: string | null | undefined): number[] {
  return array ? (JSON.parse(`[${array.slice(1, -1)}]`) as number[]) : [];
}

const scoreOf = (each: string): string => `${each}.weight * p.frequency * ${String(saturation + 1)}
             / (p.frequency + ${String(saturation)} * (${String(1 - lengthPenalty)} + ${String(lengthPenalty)} * p.length / ${each}.average))`;

const byWords = `
    select p.practice_number as number, a.language, sum(${scoreOf('a')}) as score, bool_or(a.decisive) as decides
      from unnest($1::int[], $2::int[], $3::real[], $4::boolean[], $5::real[]) as a(lexeme, language, weight, decisive, average)
      join search_posting p on p.lexeme_id = a.lexeme
     group by p.practice_number, a.language`;

const asLists = `
         array_agg(number)::text as numbers, array_agg(language)::text as languages,
         array_agg((least(score, ${String(mostScore)}) * ${String(scale)})::int)::text as scores`;

const bm25 = `
  with ranked as (${byWords}
    having bool_or(a.decisive)
  )
  select ${asLists} from ranked`;

/** Of the names of one concept the best counts, and a name only where a text has all of its words. */
const bm25WithNames = `
  with by_words as (${byWords}
  ), named as (
    select p.practice_number as number, a.language, a.mention, sum(${scoreOf('a')}) as score, bool_or(a.decisive) as decides
      from unnest($6::int[], $7::int[], $8::real[], $9::boolean[], $10::real[], $11::int[], $12::int[], $13::int[])
        as a(lexeme, language, weight, decisive, average, mention, name, needed)
      join search_posting p on p.lexeme_id = a.lexeme
     group by p.practice_number, a.language, a.mention, a.name, a.needed
    having count(*) >= a.needed
  ), mentioned as (
    select number, language, max(score) as score, bool_or(decides) as decides from named group by number, language, mention
  ), ranked as (
    select number, language, sum(score) as score, max(is_word) as words
      from (select number, language, score, decides, decides::int as is_word from by_words
            union all
            select number, language, score, decides, 0 from mentioned) as each
     group by number, language
    having bool_or(decides)
  )
  select ${asLists}, array_agg(words)::text as words from ranked`;
