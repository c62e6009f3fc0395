import type { Mention, Thesaurus } from '@praxis/domain/concepts';
import { stopWords } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../../platform/database/database';
import { dictionaryOf, stemOf } from './search-postings';
import type { Collection, Term } from './search-reading';

/** Another name of what some terms mean, with what the texts have of it: all of its words, or it would not be here. */
export interface MeantSynonym {
  /** The terms that it may stand for, and which place in the query they are. */
  terms: readonly number[];
  mention: number;
  language: Language;
  lexemes: readonly { lexeme: number; documents: number; word: string }[];
}

/** A lexeme of another name; a text has that name when it has as many of its lexemes as it needs. */
export interface AskedSynonym {
  lexeme: number;
  language: Language;
  weight: number;
  isDecisive: boolean;
  averageLength: number;
  mention: number;
  name: number;
  needed: number;
  word: string;
}

/** What another name counts beside the words that were typed. */
const synonymShare = 0.4;
/** So many occurrences of other names are read for each language. */
const mostRead = 3_000;

interface KnownName {
  name: number;
  lexeme: number;
  documents: number;
  word: string;
}

/**
 * The other names of the concepts that texts mention, as far as the catalogue has them. Concepts come from memory, and what
 * the catalogue has of their names is kept until something public changes.
 */
export class OtherNames {
  private readonly kept = new LRUCache<string, readonly MeantSynonym[]>({
    max: 2_000,
    ttl: 60_000,
  });
  private thesaurus: Thesaurus | null = null;
  private generation = 0;

  constructor(
    private readonly database: Database,
    private readonly concepts: { readonly thesaurus: Thesaurus },
  ) {}

  async of(
    text: string,
    terms: readonly Term[],
    languages: readonly Language[],
  ): Promise<MeantSynonym[]> {
    const { thesaurus } = this.concepts;
    if (thesaurus !== this.thesaurus) this.forget();
    this.thesaurus = thesaurus;
    const found = await Promise.all(
      thesaurus.mentionedIn(text).map(async (mention, index) => {
        const own = terms.flatMap(({ word }, i) => (mention.words.includes(word) ? [i] : []));
        const names = await this.namesOf(thesaurus, mention, languages);
        return own.length === 0
          ? []
          : names.map((each) => ({ ...each, terms: own, mention: index }));
      }),
    );
    return found.flat();
  }

  forget(): void {
    this.generation += 1;
    this.kept.clear();
  }

  private async namesOf(
    thesaurus: Thesaurus,
    mention: Mention,
    languages: readonly Language[],
  ): Promise<readonly MeantSynonym[]> {
    const key = [...languages, ...mention.words].join(' ');
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    const { generation } = this;
    const names = thesaurus.synonymsOf(mention, languages).map(({ language, words }) => ({
      language,
      words: words.filter(({ word }) => !stopWords[language].has(word)),
    }));
    const asked = names.flatMap(({ language, words }, name) =>
      words.map(({ spelling, word }) => ({ name, language, spelling, word })),
    );
    const known = await this.database.publicRows<KnownName & Record<string, unknown>>(
      'search-names',
      lexemesOfNames,
      [
        asked.map(({ name }) => name),
        asked.map(({ language }) => language),
        asked.map(({ spelling }) => spelling),
        asked.map(({ word }) => word),
      ],
    );
    const meant = names.flatMap(({ language, words }, i) => {
      const own = known.filter((each) => each.name === i);
      const isWhole =
        own.length > 0 && words.every(({ word }) => own.some((each) => each.word === word));
      const lexemes = [...new Map(own.map((each) => [each.lexeme, each])).values()];
      return isWhole ? [{ terms: [], mention: 0, language, lexemes }] : [];
    });
    if (generation === this.generation) this.kept.set(key, meant);
    return meant;
  }
}

/** What each name adds where a text has it: less than the terms it stands for, however rare it is. */
export function weighSynonyms({
  synonyms,
  fulls,
  ideal,
  collection,
  isDecisive,
  asked,
  rarity,
}: {
  synonyms: readonly MeantSynonym[];
  /** What each term adds where it is found as it was meant. */
  fulls: ReadonlyMap<number, number>;
  ideal: number;
  collection: Collection;
  isDecisive: boolean;
  /** What is looked for anyway. */
  asked: ReadonlySet<number>;
  rarity: (documents: number, collection: Collection) => number;
}): AskedSynonym[] {
  const names = synonyms
    .filter(({ lexemes }) => !lexemes.every(({ lexeme }) => asked.has(lexeme)))
    .map((each) => ({
      ...each,
      read: each.lexemes.reduce((sum, { documents }) => sum + documents, 0),
    }))
    .sort((a, b) => a.read - b.read);
  let read = 0;
  return names.flatMap(({ terms, mention, lexemes, read: own }, name) => {
    const full = terms.reduce((sum, i) => sum + (fulls.get(i) ?? 0), 0);
    if (read >= mostRead || full === 0) return [];
    read += own;
    const total = lexemes.reduce((sum, { documents }) => sum + rarity(documents, collection), 0);
    const factor = (synonymShare * Math.min(1, full / total)) / ideal;
    return lexemes.map(({ lexeme, documents, word }) => ({
      ...{ lexeme, language: collection.language, isDecisive, mention, name, word },
      weight: rarity(documents, collection) * factor,
      averageLength: collection.length,
      needed: lexemes.length,
    }));
  });
}

/** The words of all names, by language. */
export function marksOf(synonyms: readonly AskedSynonym[]): Partial<Record<Language, string[]>> {
  const marks: Partial<Record<Language, string[]>> = {};
  for (const { language, word } of synonyms) {
    const known = (marks[language] ??= []);
    if (word.length > 2 && !known.includes(word)) known.push(word);
  }
  return marks;
}

const lexemesOfNames = `
  with asked as (
    select * from unnest($1::int[], $2::text[], $3::text[], $4::text[]) as a(name, language, spelling, word)
  )
  select a.name, l.id as lexeme, l.documents, a.word
    from asked a
    join search_lexeme l
      on l.language = a.language and l.lexeme = ${stemOf(dictionaryOf('a.language'), 'a.spelling')}
   where l.documents > 0`;
