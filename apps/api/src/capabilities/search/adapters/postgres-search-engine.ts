import { queryTerms, forgivenTypos, isWithinTypos, wordsOf } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../../platform/database/database';
import type { PracticeDocument } from '../practice-document';
import { SearchEngine, type TextMatches, type TextQuery } from '../search-engine.port';

interface MatchRow {
  number: number;
  language: Language;
}

/**
 * Search inside PostgreSQL: stems of each language with weights, words repaired by trigrams against the words that
 * occur. A practice matches with any of the words; those with more of them come first.
 */
export class PostgresSearchEngine extends SearchEngine {
  readonly name = 'postgres';

  constructor(private readonly database: Database) {
    super();
  }

  async search({
    text,
    languages: searched,
    passes,
    offset,
    limit,
  }: TextQuery): Promise<TextMatches> {
    const terms = queryTerms(text, searched);
    if (terms.length === 0) return { numbers: [], best: [] };
    const repaired = await this.repair(terms);
    const rows = await this.database.publicRows<MatchRow & Record<string, unknown>>(
      'search-words',
      matching,
      [searched, repaired.map(toTsquery)],
    );
    return {
      numbers: rows.map((row) => row.number),
      best: rows.filter((row) => passes(row.number)).slice(offset, offset + limit),
    };
  }

  async replace(
    practiceIds: readonly string[],
    documents: readonly PracticeDocument[],
  ): Promise<void> {
    await this.database.transaction(async (db) => {
      await db.query('delete from search_document where practice_id = any($1::uuid[])', [
        practiceIds,
      ]);
      await insert(db, documents);
    });
  }

  async rebuild(batches: AsyncIterable<readonly PracticeDocument[]>): Promise<void> {
    await this.database.transaction(async (db) => {
      await db.query('set local statement_timeout = 0');
      await db.query('delete from search_document');
      await db.query('delete from search_word');
      for await (const batch of batches) await insert(db, batch);
    });
    await this.database.rows('analyse-search', 'analyze search_document, search_word');
  }

  async stamps(): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; stamp: string }>(
      'search-stamps',
      `select practice_id || '-' || language as id, stamp from search_document`,
    );
    return new Map(rows.map((row) => [row.id, row.stamp]));
  }

  /**
   * For each term the words to look for: itself when it occurs; the last one also as the beginning of words, for it may
   * be unfinished; otherwise the nearest known words.
   */
  private async repair(terms: readonly string[]): Promise<string[][]> {
    const known = await this.database.publicRows<{ term: string; word: string; isKnown: boolean }>(
      'search-repair',
      nearestWords,
      [terms],
    );
    return terms.map((term, i) => {
      const own = known.filter((row) => row.term === term);
      const unfinished = i === terms.length - 1 ? [`${term}:*`] : [];
      if (own.some((row) => row.isKnown)) return [term, ...unfinished];
      const typos = forgivenTypos(term);
      const near = own.map((row) => row.word).filter((word) => isWithinTypos(term, word, typos));
      return near.length > 0 ? [...near.slice(0, 5), ...unfinished] : [`${term}:*`];
    });
  }
}

/** `'mentor' | 'mentoring':*`, folded words only: nothing in it can be an operator. */
function toTsquery(words: readonly string[]): string {
  return words
    .map((word) => (word.endsWith(':*') ? `'${word.slice(0, -2)}':*` : `'${word}'`))
    .join(' | ');
}

const matching = `
  with asked as (
    select l as language, array(select to_tsquery(('praxis_' || l)::regconfig, q) from unnest($2::text[]) as q) as words
      from unnest($1::text[]) as l
  ), found as (
    select d.practice_number as number, d.language,
           (select count(*) from unnest(a.words) as w where d.words @@ w) as covered,
           ts_rank('{0.1, 0.3, 0.5, 1.0}', d.words, (select string_agg(w::text, ' | ')::tsquery from unnest(a.words) as w where w <> ''::tsquery), 1) as rank
      from search_document d
      join asked a on a.language = d.language
     where d.words @@ (select string_agg(w::text, ' | ')::tsquery from unnest(a.words) as w where w <> ''::tsquery)
  ), best as (
    select distinct on (number) number, language, covered, rank from found order by number, covered desc, rank desc, language
  )
  select number, language from best order by covered desc, rank desc, number`;

const nearestWords = `
  select t.term, w.word, w.word = t.term as "isKnown"
    from unnest($1::text[]) as t(term)
    cross join lateral (
      (select word from search_word where word = t.term)
      union
      (select word from search_word where word % t.term order by similarity(word, t.term) desc limit 12)
    ) as w`;

async function insert(db: EntityManager, documents: readonly PracticeDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const folded = (text: string): string =>
    wordsOf(text)
      .map((word) => word.folded)
      .join(' ');
  const rows = documents.map((document) => ({
    practice_id: document.practiceId,
    practice_number: document.number,
    language: document.language,
    stamp: document.stamp,
    title: folded(document.title),
    named: folded(`${document.place} ${document.labels}`),
    summary: folded(document.summary),
    rest: folded(document.rest),
  }));
  await db.query(
    `insert into search_document (practice_id, practice_number, language, stamp, words)
     select practice_id, practice_number, language, stamp,
            setweight(to_tsvector(config, title), 'A') || setweight(to_tsvector(config, named), 'B') ||
            setweight(to_tsvector(config, summary), 'C') || setweight(to_tsvector(config, rest), 'D')
       from json_to_recordset($1::json) as r(practice_id uuid, practice_number int, language text, stamp text, title text, named text, summary text, rest text),
            lateral (select ('praxis_' || r.language)::regconfig as config) as c
     on conflict (practice_id, language) do update
       set practice_number = excluded.practice_number, stamp = excluded.stamp, words = excluded.words`,
    [JSON.stringify(rows)],
  );
  const words = new Set(
    rows.flatMap((row) => `${row.title} ${row.named} ${row.summary} ${row.rest}`.split(' ')),
  );
  await db.query(
    'insert into search_word (word) select unnest($1::text[]) on conflict do nothing',
    [[...words].filter((word) => word.length > 1 && word.length <= 60)],
  );
}
