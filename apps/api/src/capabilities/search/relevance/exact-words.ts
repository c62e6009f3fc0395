import { readAskedWords, wordsOf, type AskedWords } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import type { TextMatches, TextQuery } from '../search-engine.port';
import type { ExactTexts, Having } from './exact-texts';
import type { SearchLexicon } from './search-lexicon';
import type { SearchScores } from './search-scores';

/**
 * Quoted and excluded words, for whoever writes them is taken at their word, whichever engine answers. A practice is found
 * where one of its texts has every phrase, and is left out where any of its texts has what is excluded.
 */
export class ExactWords {
  constructor(
    private readonly texts: ExactTexts,
    private readonly lexicon: SearchLexicon,
    private readonly scores: SearchScores,
  ) {}

  /** Null where nothing is quoted or excluded; then the engine finds the words in its own way. */
  asked({ text }: TextQuery): AskedWords | null {
    const asked = readAskedWords(text);
    return asked.phrases.length + asked.excluded.length === 0 ? null : asked;
  }

  /** Reads the texts beforehand, in as much time as that takes: the search itself then has them at hand. */
  async prepare(query: TextQuery): Promise<void> {
    const asked = this.asked(query);
    for (const phrase of [...(asked?.phrases ?? []), ...(asked?.excluded ?? [])])
      await this.texts.having(phrase, query.languages);
  }

  /** Something public has changed. */
  forget(): void {
    this.texts.forget();
  }

  /** @param find finds words that are neither quoted nor excluded, without practices that are left out */
  async search(
    query: TextQuery,
    asked: AskedWords,
    find: (query: TextQuery) => Promise<TextMatches>,
  ): Promise<TextMatches> {
    const { languages } = query;
    const except = new Set<number>();
    for (const phrase of asked.excluded)
      for (const numbers of (await this.texts.having(phrase, languages)).values())
        for (const number of numbers) except.add(number);
    const isFree = wordsOf(asked.free).length > 0;
    if (asked.phrases.length === 0 && isFree) return find({ ...query, text: asked.free, except });

    const having: Having[] = [];
    for (const phrase of asked.phrases) having.push(await this.texts.having(phrase, languages));
    if (having.length === 0) having.push(await this.texts.all(languages));
    const found = inOneText(having, languages, query.reader);
    for (const number of except) found.delete(number);
    return this.ordered(query, asked, found);
  }

  /** Best first by what is wanted; without words the newest entry first. */
  private async ordered(
    { languages, reader, passes, offset, limit }: TextQuery,
    { wanted, free, phrases }: AskedWords,
    found: ReadonlyMap<number, readonly Language[]>,
  ): Promise<TextMatches> {
    const numbers = [...found.keys()];
    if (limit === 0 || numbers.length === 0) return { numbers, best: [], marks: [] };
    const isFree = phrases.length > 0 && wordsOf(free).length > 0;
    const [reading, beside] = await Promise.all([
      this.lexicon.readText(wanted, languages),
      isFree ? this.lexicon.readText(free, languages) : { marks: [] },
    ]);
    const scores = await this.scores.of({ ...reading, synonyms: [] }, reader ?? null);
    const scoreOf = (number: number): number => scores.get(number)?.score ?? 0;
    const age = phrases.length === 0 ? -1 : 1;
    const best = numbers
      .filter(passes)
      .sort((a, b) => scoreOf(b) - scoreOf(a) || (a - b) * age)
      .slice(offset, offset + limit)
      .map((number) => {
        const own = found.get(number) ?? languages;
        const scored = scores.get(number)?.language;
        return {
          number,
          language: scored !== undefined && own.includes(scored) ? scored : (own[0] ?? 'en'),
        };
      });
    return { numbers, best, marks: beside.marks };
  }
}

/** Practices of which one text is in all of the lists, with the languages of such texts, the reader's first. */
function inOneText(
  having: readonly Having[],
  languages: readonly Language[],
  reader: Language | undefined,
): Map<number, Language[]> {
  const found = new Map<number, Language[]>();
  const inOrder = [...languages].sort((a, b) => Number(b === reader) - Number(a === reader));
  for (const language of inOrder) {
    const [first = [], ...others] = having.map((each) => each.get(language) ?? new Int32Array());
    const sets = others.map((numbers) => new Set(numbers));
    for (const number of first) {
      if (!sets.every((set) => set.has(number))) continue;
      const known = found.get(number);
      if (known === undefined) found.set(number, [language]);
      else known.push(language);
    }
  }
  return found;
}
