import { BitSet, stopWords } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../../platform/database/database';
import { listOf } from './search-scores';
import { longestWord } from './spellings';

/** The practices whose text in a language has something. */
export type Having = ReadonlyMap<Language, BitSet>;

interface Asked {
  phrase: string;
  languages: readonly Language[];
}

interface WordRow {
  language: Language;
  word: string;
  lexeme: number;
  documents: number;
}

/** So many of a phrase's words, the rarest, decide which texts are read: those that have them all. */
const wordsThatDecide = 4;

/**
 * In which texts words stand just as they were written: as whole words, one after the other, in one part of the text. Accents
 * and capitals make no difference; endings do. The postings say which texts may have a phrase, and those alone are read.
 * What was found is kept until something public changes.
 */
export class ExactTexts {
  /** Four million words of four bytes. */
  private readonly kept = new LRUCache<string, Having, Asked>({
    maxSize: 4_000_000,
    sizeCalculation: (having) => 1 + [...having.values()].reduce((sum, { room }) => sum + room, 0),
    // Whoever asked before a change is answered as it was then; nothing of it is kept.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => this.read(context),
  });

  constructor(private readonly database: Database) {}

  /** @param phrase folded words with one space between */
  having(phrase: string, languages: readonly Language[]): Promise<Having> {
    return this.kept.forceFetch(`${languages.join()} ${phrase}`, {
      context: { phrase, languages },
    });
  }

  /** Every text there is. */
  all(languages: readonly Language[]): Promise<Having> {
    return this.having('', languages);
  }

  forget(): void {
    this.kept.clear();
  }

  private async read({ phrase, languages }: Asked): Promise<Having> {
    if (phrase === '') return this.rows('search-texts', allTexts, [languages]);
    const words = [...new Set(phrase.split(' '))];
    const countedIn = (language: Language): string[] =>
      words.filter((word) => word.length <= longestWord && !stopWords[language].has(word));
    const known = await this.database.publicRows<WordRow & Record<string, unknown>>(
      'search-exact-words',
      lexemesOfWords,
      [languages, words],
    );
    const narrowed = languages.flatMap((language) =>
      wordsToRead(
        countedIn(language),
        known.filter((row) => row.language === language),
      ),
    );
    const unnarrowed = languages.filter((language) => countedIn(language).length === 0);
    const exact = ` ${phrase} `;
    const [some, others] = [
      narrowed.length === 0
        ? noTexts
        : await this.rows('search-exact-texts', textsWithWords, [
            narrowed.map(({ language }) => language),
            narrowed.map(({ word }) => word),
            narrowed.map(({ lexeme }) => lexeme),
            narrowed.map(({ needed }) => needed),
            exact,
          ]),
      unnarrowed.length === 0
        ? noTexts
        : await this.rows('search-exact-little', textsOfLittleWords, [unnarrowed, exact]),
    ];
    return new Map([...some, ...others]);
  }

  private async rows(name: string, text: string, values: unknown[]): Promise<Having> {
    const rows = await this.database.publicRows<{ language: Language; numbers: string }>(
      name,
      text,
      values,
    );
    return new Map(rows.map(({ language, numbers }) => [language, BitSet.of(listOf(numbers))]));
  }
}

const noTexts: Having = new Map();

/** The lexemes of the rarest words, each with how many words a text must have; none where one of the words is in no text. */
function wordsToRead(
  words: readonly string[],
  known: readonly WordRow[],
): (WordRow & { needed: number })[] {
  const each = words.map((word) => known.filter((row) => row.word === word));
  if (each.some((rows) => rows.length === 0)) return [];
  const textsOf = (rows: readonly WordRow[]): number =>
    rows.reduce((sum, { documents }) => sum + documents, 0);
  const rarest = each.sort((a, b) => textsOf(a) - textsOf(b)).slice(0, wordsThatDecide);
  return rarest.flat().map((row) => ({ ...row, needed: rarest.length }));
}

const lexemesOfWords = `
  select distinct w.language, w.word, l.id as lexeme, l.documents
    from search_word w join search_lexeme l on l.id = w.lexeme_id
   where w.language = any($1::text[]) and w.word = any($2::text[]) and l.documents > 0`;

const byLanguage = `
  select d.language, array_agg(d.practice_number)::text as numbers
    from search_document d`;

const allTexts = `${byLanguage} where d.language = any($1::text[]) group by d.language`;

const textsWithWords = `
  with meant as (
    select distinct a.language, a.word, a.needed, p.practice_number as number
      from unnest($1::text[], $2::text[], $3::int[], $4::int[]) as a(language, word, lexeme, needed)
      join search_posting p on p.lexeme_id = a.lexeme
  ), candidate as (
    select language, number from meant group by language, number, needed having count(*) = needed
  )
  ${byLanguage} join candidate c on c.language = d.language and c.number = d.practice_number
   where position($5 in d.words) > 0
   group by d.language`;

/** Words that stand nearly everywhere are not counted: of a phrase of such words alone every text is read. */
const textsOfLittleWords = `
  ${byLanguage} where d.language = any($1::text[]) and position($2 in d.words) > 0 group by d.language`;
