import type { Thesaurus } from '@praxis/domain/concepts';
import { forgivenTypos, isWithinTypos, withWords, wordsOf } from '@praxis/domain/search';
import { fold, type Language } from '@praxis/domain/shared';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../../platform/database/database';
import type { TextQuery } from '../search-engine.port';
import type { SearchLexicon } from './search-lexicon';

interface SpellingRow {
  word: string;
  spelling: string;
  language: Language;
  documents: number;
}

/**
 * "Did you mean": words that nobody wrote, written as the nearest ones are that stand in some practice or are a name of a
 * concept, for which practices are found by its other names.
 */
export class Respelling {
  /** What was found out lately; nothing to mend is kept as ''. */
  private readonly known = new LRUCache<string, string>({ max: 5_000 });

  constructor(
    private readonly database: Database,
    private readonly lexicon: SearchLexicon,
    private readonly concepts: { readonly thesaurus: Thesaurus },
  ) {}

  /** The text with its unknown words replaced, in the reader's language where it has them; null when there are none to replace. */
  async of(query: Pick<TextQuery, 'text' | 'languages' | 'reader'>): Promise<string | null> {
    const { text, languages, reader } = query;
    const key = [reader, ...languages, text].join(' ');
    const known = this.known.get(key);
    if (known !== undefined) return known === '' ? null : known;
    const respelled = await this.find(text, languages, reader);
    this.known.set(key, respelled ?? '');
    return respelled;
  }

  forget(): void {
    this.known.clear();
  }

  private async find(
    text: string,
    languages: readonly Language[],
    reader: Language | undefined,
  ): Promise<string | null> {
    const { terms, repaired, unmet, begun } = await this.lexicon.readText(text, languages);
    const names = this.namesIn(languages, reader);
    const written = await this.spellingsOf(repaired.flat(), languages);
    const others = new Map<string, string>();
    for (const [i, { word }] of terms.entries()) {
      if (begun.includes(i) || names.has(word)) continue;
      const [best] = written
        .filter((row) => repaired[i]?.includes(row.word))
        .sort(
          (a, b) =>
            Number(b.language === reader) - Number(a.language === reader) ||
            b.documents - a.documents ||
            (a.spelling < b.spelling ? -1 : 1),
        );
      const other = best?.spelling ?? (unmet.includes(i) ? nearestName(word, names) : undefined);
      if (other !== undefined) others.set(word, other);
    }
    return withWords(text, others);
  }

  private async spellingsOf(
    words: readonly string[],
    languages: readonly Language[],
  ): Promise<SpellingRow[]> {
    return words.length === 0
      ? []
      : this.database.publicRows<SpellingRow & Record<string, unknown>>(
          'search-spellings',
          spellings,
          [languages, words],
        );
  }

  /** The words of all names of concepts, folded, as they are written; the reader's language first. */
  private namesIn(
    languages: readonly Language[],
    reader: Language | undefined,
  ): ReadonlyMap<string, string> {
    const inOrder = [...languages].sort((a, b) => Number(b === reader) - Number(a === reader));
    const names = new Map<string, string>();
    for (const language of inOrder)
      for (const { words } of this.concepts.thesaurus.concepts)
        for (const name of words[language])
          for (const { start, end } of wordsOf(name)) {
            const spelling = name.slice(start, end);
            const word = fold(spelling);
            if (!names.has(word)) names.set(word, spelling);
          }
    return names;
  }
}

/** The name that the word is nearest to, if it can be a mistyped one. */
function nearestName(word: string, names: ReadonlyMap<string, string>): string | undefined {
  for (let typos = 1; typos <= forgivenTypos(word); typos += 1)
    for (const [name, spelling] of names) if (isWithinTypos(word, name, typos)) return spelling;
  return undefined;
}

const spellings = `
  select w.word, w.spelling, w.language, l.documents
    from search_word w join search_lexeme l on l.id = w.lexeme_id
   where w.language = any($1::text[]) and w.word = any($2::text[]) and l.documents > 0`;
