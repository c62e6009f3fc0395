import { foldedWords, stopWords } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import type { PracticeDocument } from '../practice-document';
import { deletionsOf, rootOf, spellingsOf } from './spellings';

/** How much a word counts in each part of a document. */
const fieldWeights = { title: 2, summary: 1.2, rest: 1, place: 0.8, labels: 0.8 } as const;
type Field = keyof typeof fieldWeights;

/** A document with its words counted, little words left out. */
export interface CountedDocument {
  document: PracticeDocument;
  /** Spelling → the word folded, and how often it occurs, weighted by field. */
  words: Map<string, { word: string; frequency: number }>;
  length: number;
}

export function countWords(document: PracticeDocument): CountedDocument {
  const words: CountedDocument['words'] = new Map();
  let length = 0;
  for (const [field, weight] of Object.entries(fieldWeights) as [Field, number][]) {
    for (const { spelling, word } of spellingsOf(document[field])) {
      if (stopWords[document.language].has(word)) continue;
      const known = words.get(spelling);
      if (known) known.frequency += weight;
      else words.set(spelling, { word, frequency: weight });
      length += weight;
    }
  }
  return { document, words, length };
}

/**
 * All words of a document as they stand, folded: a phrase is found in them as ` young people `, in one part and, where it has
 * lines, in one line.
 */
export function wordsAsTheyStand(document: PracticeDocument): string {
  return (Object.keys(fieldWeights) as Field[])
    .flatMap((field) => document[field].split('\n'))
    .map(foldedWords)
    .filter((words) => words !== '')
    .map((words) => ` ${words} `)
    .join('|');
}

/** One writer at a time: counts of documents are sums, and sums must not be added to by two at once. */
export async function lockPostings(db: EntityManager): Promise<void> {
  await db.query('set local statement_timeout = 0');
  await db.query('set local lock_timeout = 0');
  // Counting the words of a batch takes its time.
  await db.query('set local idle_in_transaction_session_timeout = 0');
  await db.query(`select pg_advisory_xact_lock(hashtextextended('search-postings', 0))`);
}

/** Takes the words of these practices out. */
export async function removePostings(db: EntityManager, numbers: readonly number[]): Promise<void> {
  await db.query(
    `with gone as (
       delete from search_posting where practice_number = any($1::int[]) returning lexeme_id
     ), counted as (
       select lexeme_id, count(*)::int as documents from gone group by lexeme_id
     )
     update search_lexeme l set documents = l.documents - c.documents from counted c where l.id = c.lexeme_id`,
    [numbers],
  );
}

/**
 * Takes everything out. Lexemes keep their ids, so that a search that has read its query before a rebuild is complete still
 * finds the same words after it.
 */
export async function emptyPostings(db: EntityManager): Promise<void> {
  await db.query('delete from search_posting');
  await db.query('delete from search_word');
  await db.query('update search_lexeme set documents = 0');
}

/** Forgets what no document says any more. */
export async function forgetUnused(db: EntityManager): Promise<void> {
  await db.query(
    'delete from search_word w using search_lexeme l where l.id = w.lexeme_id and l.documents = 0',
  );
  await db.query('delete from search_lexeme where documents = 0');
}

/** Puts the words of documents in; none of their practices may have postings in their languages. */
export async function addPostings(
  db: EntityManager,
  documents: readonly CountedDocument[],
): Promise<void> {
  await addWords(db, documents);
  const rows = documents.map(({ document, words, length }) => ({
    language: document.language,
    number: document.number,
    length,
    // Spellings hold no spaces. Lists in one string each are read many times faster than arrays of parameters.
    spellings: [...words.keys()].join(' '),
    frequencies: Array.from(words.values(), ({ frequency }) => frequency.toFixed(1)).join(' '),
  }));
  await db.query(
    `with given as (
       select r.language, r.number, r.length, w.spelling, w.frequency
         from json_to_recordset($1::json) as r(language text, number int, length real, spellings text, frequencies text)
         cross join unnest(string_to_array(r.spellings, ' '), string_to_array(r.frequencies, ' ')::real[]) as w(spelling, frequency)
     ), meant as (
       select w.lexeme_id, w.root_id, g.number, g.frequency, g.length from given g join search_word w using (language, spelling)
     ), added as (
       insert into search_posting (lexeme_id, practice_number, frequency, length)
       select lexeme, number, sum(frequency), max(length)
         from (select lexeme_id as lexeme, number, frequency, length from meant
               union all
               select root_id, number, frequency, length from meant where root_id is not null) as each
        group by lexeme, number
        order by lexeme, number
       returning lexeme_id
     ), counted as (
       select lexeme_id, count(*)::int as documents from added group by lexeme_id
     )
     update search_lexeme l set documents = l.documents + c.documents from counted c where l.id = c.lexeme_id`,
    [JSON.stringify(rows)],
  );
}

/** Counts the documents of each language anew. */
export async function countCollections(db: EntityManager): Promise<void> {
  await db.query('delete from search_collection');
  await db.query(
    `insert into search_collection (language, documents, length)
     select language, count(*), greatest(avg(length), 1) from search_document group by language`,
  );
}

/** The stem is PostgreSQL's own, of the spelling with its accents; the words of one stem are one lexeme. */
export const stemOf = (dictionary: string, spelling: string): string =>
  `unaccent(coalesce((ts_lexize(${dictionary}, ${spelling}))[1], ${spelling}))`;

export const dictionaryOf = (language: string): string =>
  `(case ${language} when 'fr' then 'french_stem' when 'es' then 'spanish_stem' else 'english_stem' end)::regdictionary`;

async function addWords(db: EntityManager, documents: readonly CountedDocument[]): Promise<void> {
  const given: Partial<Record<Language, Map<string, string>>> = {};
  for (const { document, words } of documents) {
    const known = (given[document.language] ??= new Map<string, string>());
    for (const [spelling, { word }] of words) known.set(spelling, word);
  }
  for (const [language, words] of Object.entries(given)) {
    const fresh: { spelling: string; stem: string }[] = await db.query(
      `select g.spelling, ${stemOf(dictionaryOf('$1::text'), 'g.spelling')} as stem
         from unnest(string_to_array($2, ' ')) as g(spelling)
        where not exists (select from search_word w where w.language = $1 and w.spelling = g.spelling)`,
      [language, [...words.keys()].join(' ')],
    );
    const rows = fresh.map(({ spelling, stem }) => {
      const word = words.get(spelling) ?? spelling;
      return { spelling, word, stem, root: rootOf(word), deletions: deletionsOf(word).join(' ') };
    });
    await db.query(
      `insert into search_lexeme (language, lexeme)
       select $1, unnest($2::text[]) on conflict (language, lexeme) do nothing`,
      [
        language,
        [...new Set(rows.flatMap(({ stem, root }) => (root === null ? [stem] : [stem, root])))],
      ],
    );
    await db.query(
      `insert into search_word (language, spelling, word, lexeme_id, root_id, deletions)
       select $1, g.spelling, g.word, l.id, r.id, string_to_array(g.deletions, ' ')
         from json_to_recordset($2::json) as g(spelling text, word text, stem text, root text, deletions text)
         join search_lexeme l on l.language = $1 and l.lexeme = g.stem
         left join search_lexeme r on r.language = $1 and r.lexeme = g.root`,
      [language, JSON.stringify(rows)],
    );
  }
}
