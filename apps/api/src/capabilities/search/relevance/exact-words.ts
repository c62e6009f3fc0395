import { BitSet, readAskedWords, wordsOf, type AskedWords } from '@praxis/domain/search';
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
    const excluding: BitSet[] = [];
    for (const phrase of asked.excluded)
      excluding.push(...(await this.texts.having(phrase, languages)).values());
    const except = BitSet.union(excluding);
    const isFree = wordsOf(asked.free).length > 0;
    if (asked.phrases.length === 0 && isFree) return find({ ...query, text: asked.free, except });

    const having: Having[] = [];
    for (const phrase of asked.phrases) having.push(await this.texts.having(phrase, languages));
    if (having.length === 0) having.push(await this.texts.all(languages));
    const found = inOneText(having, languages, query.reader).map(
      ([language, numbers]) => [language, numbers.without(except)] as const,
    );
    return this.ordered(query, asked, found);
  }

  /** Best first by what is wanted; without words the newest entry first. */
  private async ordered(
    { languages, reader, passes, offset, limit }: TextQuery,
    { wanted, free, phrases }: AskedWords,
    found: InLanguages,
  ): Promise<TextMatches> {
    const numbers = BitSet.union(found.map(([, set]) => set));
    if (limit === 0 || numbers.length === 0) return { numbers, best: [], marks: [] };
    const isFree = phrases.length > 0 && wordsOf(free).length > 0;
    const [reading, beside] = await Promise.all([
      this.lexicon.readText(wanted, languages),
      isFree ? this.lexicon.readText(free, languages) : { marks: [] },
    ]);
    const scores = await this.scores.of({ ...reading, synonyms: [] }, reader ?? null);
    const scoreOf = (number: number): number => scores.get(number)?.score ?? 0;
    const age = phrases.length === 0 ? -1 : 1;
    const best = [...numbers]
      .filter(passes)
      .sort((a, b) => scoreOf(b) - scoreOf(a) || (a - b) * age)
      .slice(offset, offset + limit)
      .map((number) => {
        const own = found.flatMap(([language, set]) => (set.has(number) ? [language] : []));
        const scored = scores.get(number)?.language;
        return {
          number,
          language: scored !== undefined && own.includes(scored) ? scored : (own[0] ?? 'en'),
        };
      });
    return { numbers, best, marks: beside.marks };
  }
}

/** For each language, the reader's first, the practices whose text in it was found. */
type InLanguages = readonly (readonly [Language, BitSet])[];

/** The practices of which one text is in all of the sets. */
function inOneText(
  having: readonly Having[],
  languages: readonly Language[],
  reader: Language | undefined,
): InLanguages {
  const inOrder = [...languages].sort((a, b) => Number(b === reader) - Number(a === reader));
  return inOrder.map((language) => {
    const [first = BitSet.empty(), ...others] = having.map(
      (each) => each.get(language) ?? BitSet.empty(),
    );
    return [language, BitSet.common(first, ...others)];
  });
}
