import type { Thesaurus } from '@praxis/domain/concepts';
import { typosBetween } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import type { Database } from '../../../platform/database/database';
import type { TextQuery } from '../search-engine.port';
import { OncePer } from './once-per';
import { dictionaryOf, stemOf } from './search-postings';
import {
  meaningfulTerms,
  termsOf,
  weigh,
  type Collection,
  type Meaning,
  type Reading,
  type Term,
} from './search-reading';
import { OtherNames } from './search-synonyms';
import { deletionsOf, rootOf, spellingsOf } from './spellings';

/** A search reads this many different words. */
const mostTerms = 48;
/** So many unknown words are repaired; a text of unknown words is in another language. */
const mostRepaired = 10;

interface KnownRow {
  term: number;
  language: Language;
  lexeme: number;
  documents: number;
  kind: 'word' | 'root';
  word: string;
}

interface NearRow {
  term: string;
  language: Language;
  word: string;
  lexeme: number;
  documents: number;
  root: number | null;
  rootDocuments: number | null;
}

interface Candidate extends NearRow {
  distance: number;
}

/** Reads queries by the words that occur in the published catalogue. */
export class SearchLexicon {
  private readonly readings = new OncePer<TextQuery, Reading>();

  private readonly names: OtherNames;

  constructor(
    private readonly database: Database,
    concepts: { readonly thesaurus: Thesaurus },
  ) {
    this.names = new OtherNames(database, concepts);
  }

  /** Something public has changed: what is known of other names is old. */
  forget(): void {
    this.names.forget();
  }

  /** Read once for each query, whichever engines answer it. */
  read(query: TextQuery): Promise<Reading> {
    return this.readings.get(query, () => this.readText(query.text, query.languages));
  }

  async readText(text: string, languages: readonly Language[]): Promise<Reading> {
    const terms = termsOf(spellingsOf(text), mostTerms);
    const last = terms.at(-1);
    if (last === undefined) return weigh([], [], []);
    const isUnfinished = /[\p{L}\p{N}\p{M}]$/u.test(text);
    const [collections, known, begun, synonyms] = await Promise.all([
      this.collections(languages),
      this.known(terms, languages),
      isUnfinished ? this.begunBy(last.word, languages) : [],
      this.names.of(text, terms, languages),
    ]);
    const meanings: Meaning[] = known.map((row) => ({ ...row, share: 1 }));
    meanings.push(
      ...begun
        .filter((row) => row.word !== last.word)
        .map((row) => ({ ...row, term: terms.length - 1, kind: 'begun' as const, share: 1 })),
    );
    meanings.push(...(await this.repair(terms, meanings, collections, isUnfinished)));
    return weigh(terms, meanings, collections, synonyms);
  }

  private collections(languages: readonly Language[]): Promise<Collection[]> {
    return this.database.publicRows<Collection & Record<string, unknown>>(
      'search-collections',
      `select language, documents, length from search_collection where language = any($1::text[]) and documents > 0`,
      [languages],
    );
  }

  private known(terms: readonly Term[], languages: readonly Language[]): Promise<KnownRow[]> {
    return this.database.publicRows<KnownRow & Record<string, unknown>>(
      'search-known',
      knownWords,
      [
        languages,
        terms.map((term) => term.spelling),
        terms.map((term) => term.word),
        terms.map((term) => rootOf(term.word)),
      ],
    );
  }

  private begunBy(beginning: string, languages: readonly Language[]): Promise<NearRow[]> {
    return this.database.publicRows<NearRow & Record<string, unknown>>('search-begun', begunWords, [
      languages,
      beginning,
      `${beginning}\u{10ffff}`,
    ]);
  }

  /**
   * For each word that no searched language knows, the nearest known ones: one typing error away; else the words that it
   * begins with an error; else two errors away. Of several equally near ones the more frequent count more.
   */
  private async repair(
    terms: readonly Term[],
    meanings: readonly Meaning[],
    collections: readonly Collection[],
    isUnfinished: boolean,
  ): Promise<Meaning[]> {
    const languages = collections.map(({ language }) => language);
    const isMeant = collections.map(({ language }) => meaningfulTerms(terms, language, languages));
    const unknown = terms
      .map(({ word }, index) => ({ word, index }))
      .filter(
        ({ word, index }) =>
          deletionsOf(word).length > 0 &&
          isMeant.some((means) => means[index]) &&
          !meanings.some(({ term, kind }) => term === index && kind === 'word'),
      )
      .slice(0, mostRepaired);
    if (unknown.length === 0) return [];
    const pairs = unknown.flatMap(({ word }) =>
      deletionsOf(word).map((deletion) => [word, deletion] as const),
    );
    const near = await this.database.publicRows<NearRow & Record<string, unknown>>(
      'search-near',
      nearWords,
      [languages, pairs.map(([word]) => word), pairs.map(([, deletion]) => deletion)],
    );
    const repaired: Meaning[] = [];
    const far: typeof unknown = [];
    for (const term of unknown) {
      const candidates = near
        .filter((row) => row.term === term.word)
        .map((row) => ({ ...row, distance: distanceOf(term.word, row.word, 1) }))
        .filter(({ distance }) => distance < 2);
      if (candidates.length === 0) far.push(term);
      else repaired.push(...nearest(candidates, term.index));
    }
    const hopeful = far.filter(
      ({ word, index }) =>
        word.length >= 6 && !meanings.some(({ term, kind }) => term === index && kind === 'begun'),
    );
    if (hopeful.length > 0) {
      const similar = await this.database.publicRows<NearRow & Record<string, unknown>>(
        'search-similar',
        similarWords,
        [languages, hopeful.map(({ word }) => word), hopeful.map(({ word }) => word.slice(0, 3))],
      );
      for (const { word, index } of hopeful) {
        const mayBeBegun = isUnfinished && index === terms.length - 1;
        const candidates = similar
          .filter((row) => row.term === word)
          .map((row) => ({ ...row, distance: distanceToFar(word, row.word, mayBeBegun) }))
          .filter(({ distance }) => distance < 3);
        repaired.push(...nearest(candidates, index));
      }
    }
    return repaired;
  }
}

/** Typing errors between two words; an error in the first letter is rarer than others. */
function distanceOf(typed: string, word: string, limit: number): number {
  const typos = typosBetween(typed, word, limit);
  return typed.charCodeAt(0) === word.charCodeAt(0) || typos === 0 ? typos : typos + 0.5;
}

function distanceToFar(typed: string, word: string, mayBeBegun: boolean): number {
  const whole = word.length >= 8 && typed.length >= 8 ? distanceOf(typed, word, 2) : 3;
  if (!mayBeBegun || word.length <= typed.length) return whole;
  const beginnings = [-1, 0, 1].map((more) =>
    distanceOf(typed, word.slice(0, typed.length + more), 1),
  );
  return Math.min(
    whole,
    ...beginnings.filter((distance) => distance < 2).map((each) => each + 0.5),
  );
}

/** The nearest, each language by itself, with the shares by which they are meant. */
function nearest(candidates: readonly Candidate[], term: number): Meaning[] {
  const least = Math.min(...candidates.map(({ distance }) => distance));
  const best = candidates.filter(({ distance }) => distance < least + 0.4);
  return [...new Set(best.map(({ language }) => language))].flatMap((language) => {
    const own = best
      .filter((each) => each.language === language)
      .sort((a, b) => b.documents - a.documents)
      .slice(0, 4);
    const most = own[0]?.documents ?? 1;
    return own.flatMap(({ lexeme, documents, word, root, rootDocuments }, i): Meaning[] => [
      {
        ...{ term, language, lexeme, documents, word, kind: 'repaired' },
        share: Math.log(1 + documents) / Math.log(1 + most),
      },
      ...(root === null || i > 0
        ? []
        : [
            {
              ...{ term, language, lexeme: root, documents: rootDocuments ?? 0, word },
              ...{ kind: 'root' as const, share: 1 },
            },
          ]),
    ]);
  });
}

const knownWords = `
  with asked as (
    select t.i::int - 1 as term, g.language, t.spelling, t.word, t.root
      from unnest($2::text[], $3::text[], $4::text[]) with ordinality as t(spelling, word, root, i)
      cross join unnest($1::text[]) as g(language)
  ), meant as (
    select a.term, w.lexeme_id, 'word' as kind
      from asked a join search_word w on w.word = a.word and w.language = a.language
    union
    select a.term, l.id, 'word'
      from asked a
      join search_lexeme l on l.language = a.language and l.lexeme = ${stemOf(dictionaryOf('a.language'), 'a.spelling')}
    union
    select a.term, l.id, 'root' from asked a join search_lexeme l on l.language = a.language and l.lexeme = a.root
  )
  select m.term, l.language, l.id as lexeme, l.documents, m.kind, l.lexeme as word
    from meant m join search_lexeme l on l.id = m.lexeme_id
   where l.documents > 0`;

const begunWords = `
  select w.language, w.word, w.lexeme_id as lexeme, l.documents
    from search_word w join search_lexeme l on l.id = w.lexeme_id
   where w.language = any($1::text[]) and w.word ~>=~ $2 and w.word ~<~ $3 and l.documents > 0
   order by l.documents desc, w.word limit 40`;

const lexemesOf = `
    join search_lexeme l on l.id = w.lexeme_id and l.documents > 0
    left join search_lexeme r on r.id = w.root_id`;
const nearColumns = `
  t.term, w.language, w.word, w.lexeme_id as lexeme, l.documents, w.root_id as root, r.documents as "rootDocuments"`;

const nearWords = `
  select distinct ${nearColumns}
    from unnest($2::text[], $3::text[]) as t(term, deletion)
    join search_word w on w.deletions @> array[t.deletion] ${lexemesOf}
   where w.language = any($1::text[])`;

const similarWords = `
  select distinct ${nearColumns}
    from unnest($2::text[], $3::text[]) as t(term, beginning)
    cross join lateral (
      (select * from search_word where word % t.term order by similarity(word, t.term) desc limit 20)
      union
      (select * from search_word where word ~>=~ t.beginning and word ~<~ (t.beginning || U&'\\+10FFFF') limit 500)
    ) as w ${lexemesOf}
   where w.language = any($1::text[])`;
