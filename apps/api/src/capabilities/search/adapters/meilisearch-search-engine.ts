import type { Thesaurus } from '@praxis/domain/concepts';
import type { Language } from '@praxis/domain/shared';
import {
  Meilisearch,
  type Index,
  type MultiSearchQuery,
  type SearchResponse,
  type Settings,
} from 'meilisearch';
import type { PracticeDocument } from '../practice-document';
import type { ExactWords } from '../relevance/exact-words';
import { FoundByNames } from '../relevance/found-by-names';
import type { SearchLexicon } from '../relevance/search-lexicon';
import type { Reading } from '../relevance/search-reading';
import { added, marksIn, ranked, type Score, type SearchScores } from '../relevance/search-scores';
import type { Hit } from './pages-of-hits';
import { KnownTexts } from './known-texts';
import { includes, indexSettings, toKept, type KeptDocument } from './meilisearch-index';
import { asTyped, questionsOf } from './meilisearch-questions';
import { MeilisearchTasks } from './meilisearch-tasks';
import { SearchEngine, type TextMatches, type TextQuery } from '../search-engine.port';

const liveIndex = 'practices';
const nextIndex = 'practices_next';

/** So long after an answer Meilisearch is taken to be well: what is kept must not hide that it is gone. */
const trustMs = 1_000;
const hitsPerQuestion = 60;

/**
 * Search by Meilisearch: words typed letter by letter, mistyped, in any of the languages. It has no stems and no OR: what
 * it finds is ranked together with the stems that PostgreSQL counts (docs/adr/0017-ranking-by-stems-on-both-engines.md).
 */
export class MeilisearchSearchEngine extends SearchEngine {
  readonly name = 'meilisearch';
  private readonly client: Meilisearch;
  private readonly patientClient: Meilisearch;
  private readonly tasks: MeilisearchTasks;
  private readonly texts: KnownTexts;
  private answeredAt = -Infinity;

  /** Searches give up after `deadlineMs`; indexing waits as long as it takes. */
  constructor(
    { url, masterKey }: { url: string; masterKey: string | null },
    deadlineMs: number,
    private readonly lexicon: SearchLexicon,
    private readonly scores: SearchScores,
    private readonly exact: ExactWords,
    concepts: { readonly thesaurus: Thesaurus },
  ) {
    super();
    const options = {
      host: url,
      ...(masterKey === null ? {} : { apiKey: masterKey }),
      // A compressed answer leaves in two segments and waits 40 ms for an acknowledgement.
      requestInit: { headers: { 'accept-encoding': 'identity' } },
    };
    this.client = new Meilisearch({ ...options, timeout: deadlineMs });
    this.patientClient = new Meilisearch({ ...options, timeout: 30_000 });
    this.tasks = new MeilisearchTasks(this.patientClient);
    this.texts = new KnownTexts(
      {
        index: liveIndex,
        ask: (queries) => this.ask(queries),
        askPatiently: (queries) => this.ask(queries, this.patientClient),
        isWell: () => performance.now() - this.answeredAt < trustMs,
      },
      new FoundByNames(lexicon, scores),
      concepts,
    );
  }

  search(query: TextQuery): Promise<TextMatches> {
    const asked = this.exact.asked(query);
    return asked === null
      ? this.find(query)
      : this.exact.search(query, asked, (free) => this.find(free));
  }

  private async find(query: TextQuery): Promise<TextMatches> {
    const typed = asTyped(query);
    if (typed !== null) {
      const found = await this.texts.search(query, typed);
      const { except } = query;
      if (found.numbers.length > 0)
        return except === undefined ? found : { ...found, numbers: found.numbers.without(except) };
    }
    const reading = await this.lexicon.read(query);
    const [scores, found] = await Promise.all([
      this.scores.of(reading, query.reader ?? null),
      this.searchWords(reading, query.languages),
    ]);
    const all = added(scores, found);
    return { ...ranked(all, query), ...marksIn(reading, all) };
  }

  /**
   * What Meilisearch finds with a few words, unfinished or mistyped, and with each of them alone, for it knows no OR. Each
   * adds to a practice as much as the word tells. It is asked for so many and no more, whatever page is shown: the number
   * of all that match is then the same on every page.
   */
  private async searchWords(
    reading: Reading,
    languages: readonly Language[],
  ): Promise<Map<number, Score>> {
    const asked = questionsOf(reading, languages);
    const answers = await this.ask(
      asked.map(({ q }) => ({
        indexUid: liveIndex,
        q,
        filter: `language IN [${languages.join(', ')}]`,
        attributesToRetrieve: ['number', 'language'],
        matchingStrategy: 'all',
        showRankingScore: true,
        limit: hitsPerQuestion,
      })),
    );
    let scores = new Map<number, Score>();
    for (const [i, { hits }] of answers.entries()) {
      const share = asked[i]?.share ?? 0;
      const best = new Map<number, Score>();
      for (const { number, language, _rankingScore } of hits) {
        const score = share * (_rankingScore ?? 0);
        if (score > (best.get(number)?.score ?? -1)) best.set(number, { language, score });
      }
      scores = added(scores, best);
    }
    return scores;
  }

  override forget(): void {
    this.texts.forget();
    this.exact.forget();
  }

  private async ask(
    queries: MultiSearchQuery[],
    client = this.client,
  ): Promise<SearchResponse<Hit>[]> {
    if (queries.length === 0) return [];
    try {
      const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, Hit>({
        queries,
      });
      this.answeredAt = performance.now();
      return results;
    } catch (error) {
      this.answeredAt = -Infinity;
      throw error;
    }
  }

  async replace(
    practiceIds: readonly string[],
    documents: readonly PracticeDocument[],
  ): Promise<void> {
    const index = this.patientClient.index<KeptDocument>(liveIndex);
    const kept = documents.map((document) => `"${document.id}"`);
    const others = kept.length === 0 ? '' : ` AND id NOT IN [${kept.join(', ')}]`;
    await this.tasks.settled(
      index.deleteDocuments({
        filter: `practiceId IN [${practiceIds.map((id) => `"${id}"`).join(', ')}]${others}`,
      }),
    );
    if (documents.length > 0) await this.tasks.settled(index.addDocuments(documents.map(toKept)));
    this.forget();
  }

  async rebuild(batches: AsyncIterable<readonly PracticeDocument[]>): Promise<void> {
    await this.makeIndex(nextIndex);
    const next = this.patientClient.index<KeptDocument>(nextIndex);
    await this.tasks.settled(next.deleteAllDocuments());
    const given: number[] = [];
    for await (const batch of batches)
      given.push((await next.addDocuments(batch.map(toKept))).taskUid);
    // They are done in turn, many at once.
    for (const task of given) await this.tasks.succeeded(task);
    await this.goLive();
  }

  /** The filled index takes the place of the live one, at once and with its settings: no search meets one that is empty. */
  private async goLive(): Promise<void> {
    const isReplacing = await this.hasIndex(liveIndex);
    await this.tasks.settled(
      this.patientClient.swapIndexes([{ indexes: [nextIndex, liveIndex], rename: !isReplacing }]),
    );
    this.forget();
    if (isReplacing) await this.tasks.settled(this.patientClient.deleteIndex(nextIndex));
  }

  async stamps(): Promise<Map<string, string>> {
    const index: Index<KeptDocument> = this.patientClient.index<KeptDocument>(liveIndex);
    const stamps = new Map<string, string>();
    for (let offset = 0; ; offset += 5_000) {
      const { results } = await index.getDocuments<KeptDocument>({
        fields: ['id', 'stamp'],
        offset,
        limit: 5_000,
      });
      for (const { id, stamp } of results) stamps.set(id, stamp);
      if (results.length < 5_000) return stamps;
    }
  }

  /** Whether the index exists with the settings of this version. */
  async isReady(): Promise<boolean> {
    try {
      const settings = await this.patientClient.index(liveIndex).getSettings();
      return Object.entries(indexSettings).every(([name, wanted]) =>
        includes(settings[name as keyof Settings], wanted),
      );
    } catch (error) {
      if (isUnusableIndex(error)) return false;
      throw error;
    }
  }

  private async hasIndex(uid: string): Promise<boolean> {
    const { results } = await this.patientClient.getIndexes({ limit: 100 });
    return results.some((index) => index.uid === uid);
  }

  private async makeIndex(uid: string): Promise<void> {
    if (!(await this.hasIndex(uid)))
      await this.tasks.settled(this.patientClient.createIndex(uid, { primaryKey: 'id' }));
    await this.tasks.settled(this.patientClient.index(uid).updateSettings(indexSettings));
  }
}

/**
 * Whether Meilisearch answered that it has no such index, or none that can be searched as ours is: it is new, its files were
 * removed, or the index came back by itself, without its settings, when a document was added.
 */
export function isUnusableIndex(error: unknown): boolean {
  const { code = '' } = (error as { cause?: { code?: string } }).cause ?? {};
  return code === 'index_not_found' || code.startsWith('invalid_search_');
}
