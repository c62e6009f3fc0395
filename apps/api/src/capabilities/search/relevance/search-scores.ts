import { languages, type Language } from '@praxis/domain/shared';
import type { Database } from '../../../platform/database/database';
import type { TextMatches, TextQuery } from '../search-engine.port';
import { OncePer } from './once-per';
import type { AskedLexeme, Reading } from './search-reading';

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
const scale = 1_000_000;

/** Ranks by BM25 over the postings. */
export class SearchScores {
  private readonly found = new OncePer<Reading, ReadonlyMap<number, Score>>();

  constructor(private readonly database: Database) {}

  /** Counted once for each reading of a query. */
  of(reading: Reading, reader: Language | null): Promise<ReadonlyMap<number, Score>> {
    return this.found.get(reading, () => this.count(reading.asked, reader));
  }

  private async count(
    asked: readonly AskedLexeme[],
    reader: Language | null,
  ): Promise<ReadonlyMap<number, Score>> {
    const scores = new Map<number, Score>();
    if (!asked.some(({ isDecisive }) => isDecisive)) return scores;
    const [row] = await this.database.publicRows<{
      numbers: string | null;
      languages: string | null;
      scores: string | null;
    }>('search-scores', bm25, [
      asked.map(({ lexeme }) => lexeme),
      asked.map(({ language }) => languages.indexOf(language)),
      asked.map(({ weight }) => weight),
      asked.map(({ isDecisive }) => isDecisive),
      asked.map(({ averageLength }) => averageLength),
    ]);
    const numbers = listOf(row?.numbers);
    const inLanguages = listOf(row?.languages);
    for (const [i, value] of listOf(row?.scores).entries()) {
      const number = numbers[i] ?? 0;
      const language = languages[inLanguages[i] ?? 0] ?? 'en';
      const score = (value / scale) * (language === reader ? ownLanguage : 1);
      const known = scores.get(number);
      if (known === undefined || score > known.score) scores.set(number, { language, score });
    }
    return scores;
  }
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

/** All that was found, and the asked stretch of those that pass, best first; the older entry first between equals. */
export function ranked(
  scores: ReadonlyMap<number, Score>,
  { passes, offset, limit }: Pick<TextQuery, 'passes' | 'offset' | 'limit'>,
): Pick<TextMatches, 'numbers' | 'best'> {
  const numbers = [...scores.keys()];
  if (limit === 0) return { numbers, best: [] };
  const best = [...scores]
    .filter(([number]) => passes(number))
    .sort(([a, { score: ofA }], [b, { score: ofB }]) => ofB - ofA || a - b)
    .slice(offset, offset + limit)
    .map(([number, { language }]) => ({ number, language }));
  return { numbers, best };
}

/** PostgreSQL's `{1,2,3}`: read as JSON, because ten thousand rows take longer than the ranking. */
function listOf(array: string | null | undefined): number[] {
  return array ? (JSON.parse(`[${array.slice(1, -1)}]`) as number[]) : [];
}

const bm25 = `
  with ranked as (
    select p.practice_number as number, a.language,
           sum(a.weight * p.frequency * ${String(saturation + 1)}
             / (p.frequency + ${String(saturation)} * (${String(1 - lengthPenalty)} + ${String(lengthPenalty)} * p.length / a.average))) as score
      from unnest($1::int[], $2::int[], $3::real[], $4::boolean[], $5::real[]) as a(lexeme, language, weight, decisive, average)
      join search_posting p on p.lexeme_id = a.lexeme
     group by p.practice_number, a.language
    having bool_or(a.decisive)
  )
  select array_agg(number)::text as numbers, array_agg(language)::text as languages,
         array_agg((score * ${String(scale)})::int)::text as scores
    from ranked`;
