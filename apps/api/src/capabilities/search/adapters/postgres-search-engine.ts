import type { EntityManager } from 'typeorm';
import type { Database } from '../../../platform/database/database';
import type { PracticeDocument } from '../practice-document';
import type { ExactWords } from '../relevance/exact-words';
import type { SearchLexicon } from '../relevance/search-lexicon';
import {
  addPostings,
  countCollections,
  countWords,
  emptyPostings,
  forgetUnused,
  lockPostings,
  removePostings,
  wordsAsTheyStand,
} from '../relevance/search-postings';
import { marksIn, ranked, type SearchScores } from '../relevance/search-scores';
import { SearchEngine, type TextMatches, type TextQuery } from '../search-engine.port';

/**
 * Search inside PostgreSQL: BM25 over stems, with mistyped words brought to the words that occur. A practice matches with
 * any of the rarest words of what was typed; how well is a sum over all of them.
 */
export class PostgresSearchEngine extends SearchEngine {
  readonly name = 'postgres';

  constructor(
    private readonly database: Database,
    private readonly lexicon: SearchLexicon,
    private readonly scores: SearchScores,
    private readonly exact: ExactWords,
  ) {
    super();
  }

  search(query: TextQuery): Promise<TextMatches> {
    const asked = this.exact.asked(query);
    return asked === null
      ? this.find(query)
      : this.exact.search(query, asked, (free) => this.find(free));
  }

  private async find(query: TextQuery): Promise<TextMatches> {
    const reading = await this.lexicon.read(query);
    const scores = await this.scores.of(reading, query.reader ?? null);
    return { ...ranked(scores, query), ...marksIn(reading, scores) };
  }

  override forget(): void {
    this.exact.forget();
  }

  async replace(
    practiceIds: readonly string[],
    documents: readonly PracticeDocument[],
  ): Promise<void> {
    await this.database.transaction(async (db) => {
      await lockPostings(db);
      const gone: { number: number }[] = await db.query(
        'select distinct practice_number as number from search_document where practice_id = any($1::uuid[])',
        [practiceIds],
      );
      await db.query('delete from search_document where practice_id = any($1::uuid[])', [
        practiceIds,
      ]);
      if (gone.length > 0)
        await removePostings(
          db,
          gone.map(({ number }) => number),
        );
      await insert(db, documents);
      await countCollections(db);
    });
    this.forget();
  }

  async rebuild(batches: AsyncIterable<readonly PracticeDocument[]>): Promise<void> {
    await this.database.transaction(async (db) => {
      await lockPostings(db);
      await db.query('delete from search_document');
      await emptyPostings(db);
      for await (const batch of batches) await insert(db, batch);
      await forgetUnused(db);
      await countCollections(db);
    });
    this.forget();
    await this.tidy();
  }

  async stamps(): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; stamp: string }>(
      'search-stamps',
      `select practice_id || '-' || language as id, stamp from search_document`,
    );
    return new Map(rows.map((row) => [row.id, row.stamp]));
  }

  /** What was removed makes room, and ranking reads the index alone. */
  private async tidy(): Promise<void> {
    const client = await this.database.connection();
    try {
      await client.query('set statement_timeout = 0');
      await client.query(
        'vacuum (analyze) search_document, search_posting, search_word, search_lexeme, search_collection',
      );
    } finally {
      await client.query('reset statement_timeout').catch(() => undefined);
      client.release();
    }
  }
}

/** So many documents are written by one statement. */
const atOnce = 600;

async function insert(db: EntityManager, documents: readonly PracticeDocument[]): Promise<void> {
  for (let i = 0; i < documents.length; i += atOnce)
    await insertSome(db, documents.slice(i, i + atOnce));
}

async function insertSome(
  db: EntityManager,
  documents: readonly PracticeDocument[],
): Promise<void> {
  const counted = documents.map(countWords);
  await db.query(
    `insert into search_document (practice_id, practice_number, language, stamp, length, words)
     select * from json_to_recordset($1::json)
         as r(practice_id uuid, practice_number int, language text, stamp text, length real, words text)`,
    [
      JSON.stringify(
        counted.map(({ document, length }) => ({
          practice_id: document.practiceId,
          practice_number: document.number,
          language: document.language,
          stamp: document.stamp,
          length,
          words: wordsAsTheyStand(document),
        })),
      ),
    ],
  );
  await addPostings(db, counted);
}
