import type { Mention, Thesaurus } from '@praxis/domain/concepts';
import { BitSet } from '@praxis/domain/search';
import { languages as allLanguages, type Language } from '@praxis/domain/shared';
import { LRUCache } from 'lru-cache';
import type { TextMatches } from '../search-engine.port';
import type { SearchLexicon } from './search-lexicon';
import { firstOf, type Score, type SearchScores } from './search-scores';

/** Practices that have other names of what was typed. */
export interface NamedPractices {
  /** All of them: of 100,000 practices it may be half. */
  readonly all: BitSet;
  /** The best of them in their order; at the same place of each list the same practice. */
  readonly numbers: Int32Array;
  /** Which of the languages its best text is in. */
  readonly languages: Uint8Array;
  readonly scores: Float64Array;
  /** The words of those names. */
  readonly synonyms: NonNullable<TextMatches['synonyms']>;
}

/** For whom, and where, other names are looked for. */
export interface NameQuery {
  text: string;
  languages: readonly Language[];
  reader?: Language;
}

interface Asked extends NameQuery {
  mention: Mention;
}

/**
 * What has other names of the concepts in short texts. Every text that mentions a concept asks for the same names, and there
 * are far fewer concepts than texts: each is counted once, until something public or a concept changes.
 */
export class FoundByNames {
  private thesaurus: Thesaurus | null = null;
  private readonly kept = new LRUCache<string, NamedPractices, Asked>({
    // In words of four bytes; of each in the order there are thirteen bytes.
    maxSize: 10_000_000,
    sizeCalculation: ({ numbers, all }) => Math.ceil(3.25 * numbers.length) + all.room,
    // Whoever asked before a change is answered as it was then; nothing of it is kept.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => this.count(context),
  });

  constructor(
    private readonly lexicon: SearchLexicon,
    private readonly scores: SearchScores,
  ) {}

  /** Null where the text mentions no concept. */
  async of(query: NameQuery, thesaurus: Thesaurus): Promise<NamedPractices | null> {
    const mentions = thesaurus.mentionedIn(query.text);
    if (mentions.length === 0) return null;
    if (thesaurus !== this.thesaurus) this.forget();
    this.thesaurus = thesaurus;
    const found = await Promise.all(
      mentions.map((mention) => {
        const key = [query.reader ?? '', ...query.languages, ...mention.words].join(' ');
        return this.kept.forceFetch(key, { context: { ...query, mention } });
      }),
    );
    const [only] = found;
    return found.length === 1 && only !== undefined ? only : together(found);
  }

  forget(): void {
    this.kept.clear();
  }

  private async count({ mention, languages, reader }: Asked): Promise<NamedPractices> {
    const reading = await this.lexicon.readText(mention.words.join(' '), languages);
    const scores = await this.scores.of({ ...reading, asked: [] }, reader ?? null);
    return inOrder(scores, BitSet.of(scores.keys()), reading.synonymMarks);
  }
}

function together(found: readonly NamedPractices[]): NamedPractices {
  const sum = new Map<number, Score>();
  const synonyms: Partial<Record<Language, string[]>> = {};
  for (const { numbers, languages, scores, synonyms: words } of found) {
    for (const [i, number] of numbers.entries()) {
      const score = scores[i] ?? 0;
      const known = sum.get(number);
      if (known) sum.set(number, { ...known, score: known.score + score });
      else sum.set(number, { language: allLanguages[languages[i] ?? 0] ?? 'en', score });
    }
    for (const language of allLanguages)
      synonyms[language] = [...(synonyms[language] ?? []), ...(words[language] ?? [])];
  }
  return inOrder(sum, BitSet.union(found.map(({ all }) => all)), synonyms);
}

/** So many are kept in their order; the others come behind them by their numbers. */
const mostInOrder = 5_000;

function inOrder(
  scores: ReadonlyMap<number, Score>,
  all: BitSet,
  synonyms: NamedPractices['synonyms'],
): NamedPractices {
  const best = firstOf([...scores], mostInOrder);
  return {
    all,
    numbers: Int32Array.from(best, ([number]) => number),
    languages: Uint8Array.from(best, ([, { language }]) => allLanguages.indexOf(language)),
    scores: Float64Array.from(best, ([, { score }]) => score),
    synonyms,
  };
}
