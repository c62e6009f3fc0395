import { filterNames, queryTerms, type PracticeFilter } from '@praxis/domain/search';
import { fold, type Language } from '@praxis/domain/shared';
import {
  Meilisearch,
  type Index,
  type MultiSearchQuery,
  type SearchResponse,
  type Settings,
} from 'meilisearch';
import type { PracticeDocument } from '../practice-document';
import { SearchEngine, type TextMatches, type TextQuery } from '../search-engine.port';

/** A document as Meilisearch keeps it: the coded values beside the words, to filter by. */
type Kept = Omit<PracticeDocument, 'values'> & PracticeDocument['values'];
type Hit = Pick<Kept, 'number' | 'language'>;

const liveIndex = 'practices';
const nextIndex = 'practices_next';

/** What Meilisearch is told about the documents; kept here, applied by `rebuild` and at the start. */
export const indexSettings: Settings = {
  searchableAttributes: ['title', 'place', 'summary', 'labels', 'rest'],
  filterableAttributes: [...filterNames, 'language', 'number', 'startYear', 'practiceId', 'id'],
  displayedAttributes: ['id', 'number', 'language', 'stamp'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
  },
  // The facet `number` tells every practice that matches, in one small answer.
  faceting: { maxValuesPerFacet: 1_000_000 },
  pagination: { maxTotalHits: 20_000 },
};

const indexingPatience = { timeout: 300_000, interval: 40 };

/** Search by Meilisearch: words typed letter by letter, mistyped, in any of the languages. */
export class MeilisearchSearchEngine extends SearchEngine {
  readonly name = 'meilisearch';
  private readonly client: Meilisearch;
  private readonly patientClient: Meilisearch;

  /** Searches give up after `deadlineMs`; indexing waits as long as it takes. */
  constructor(url: string, masterKey: string | null, deadlineMs: number) {
    super();
    const options = {
      host: url,
      ...(masterKey === null ? {} : { apiKey: masterKey }),
      // A compressed answer leaves in two segments and waits 40 ms for an acknowledgement.
      requestInit: { headers: { 'accept-encoding': 'identity' } },
    };
    this.client = new Meilisearch({ ...options, timeout: deadlineMs });
    this.patientClient = new Meilisearch({ ...options, timeout: 30_000 });
  }

  async search({ text, languages, filter, offset, limit }: TextQuery): Promise<TextMatches> {
    const q = wordsToAsk(text, languages);
    const inLanguages = `language IN [${languages.join(', ')}]`;
    const everything: MultiSearchQuery = {
      indexUid: liveIndex,
      q,
      filter: inLanguages,
      facets: ['number'],
      limit: 0,
    };
    const best: MultiSearchQuery = {
      indexUid: liveIndex,
      q,
      filter: [inLanguages, ...conditions(filter)],
      distinct: 'number',
      attributesToRetrieve: ['number', 'language'],
      offset,
      limit,
    };
    const queries = limit === 0 ? [everything] : [everything, best];
    const { results } = await this.client.multiSearch<{ queries: MultiSearchQuery[] }, Hit>({
      queries,
    });
    const [all, ranked] = results as SearchResponse<Hit>[];
    return {
      numbers: Object.keys(all?.facetDistribution?.['number'] ?? {}).map(Number),
      best: (ranked?.hits ?? []).map(({ number, language }) => ({ number, language })),
    };
  }

  async replace(
    practiceIds: readonly string[],
    documents: readonly PracticeDocument[],
  ): Promise<void> {
    const index = this.patientClient.index<Kept>(liveIndex);
    const kept = documents.map((document) => `"${document.id}"`);
    const others = kept.length === 0 ? '' : ` AND id NOT IN [${kept.join(', ')}]`;
    await settled(
      index.deleteDocuments({
        filter: `practiceId IN [${practiceIds.map((id) => `"${id}"`).join(', ')}]${others}`,
      }),
    );
    if (documents.length > 0) await settled(index.addDocuments(documents.map(toKept)));
  }

  async rebuild(batches: AsyncIterable<readonly PracticeDocument[]>): Promise<void> {
    await this.makeIndex(nextIndex);
    const next = this.patientClient.index<Kept>(nextIndex);
    await settled(next.deleteAllDocuments());
    const waiting: Promise<unknown>[] = [];
    for await (const batch of batches) waiting.push(settled(next.addDocuments(batch.map(toKept))));
    await Promise.all(waiting);
    await this.makeIndex(liveIndex);
    await settled(
      this.patientClient.swapIndexes([{ indexes: [liveIndex, nextIndex], rename: false }]),
    );
    await settled(this.patientClient.deleteIndex(nextIndex));
  }

  async stamps(): Promise<Map<string, string>> {
    const index: Index<Kept> = this.patientClient.index<Kept>(liveIndex);
    const stamps = new Map<string, string>();
    for (let offset = 0; ; offset += 5_000) {
      const { results } = await index.getDocuments<Kept>({
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
      if (isMissingIndex(error)) return false;
      throw error;
    }
  }

  private async makeIndex(uid: string): Promise<void> {
    const { results } = await this.patientClient.getIndexes({ limit: 100 });
    if (!results.some((index) => index.uid === uid))
      await settled(this.patientClient.createIndex(uid, { primaryKey: 'id' }));
    await settled(this.patientClient.index(uid).updateSettings(indexSettings));
  }
}

/** A job is done when its task has succeeded, not when it was accepted. */
async function settled(task: {
  waitTask(options: {
    timeout: number;
    interval: number;
  }): Promise<{ status: string; error: unknown }>;
}): Promise<void> {
  const { status, error } = await task.waitTask(indexingPatience);
  if (status !== 'succeeded')
    throw new Error(`Meilisearch could not do a task: ${JSON.stringify(error)}`);
}

/** Words are kept folded, because Meilisearch itself does not know that ß is ss; nothing of them is ever shown. */
function toKept({ values, ...document }: PracticeDocument): Kept {
  const { title, place, summary, labels, rest } = document;
  return {
    ...document,
    ...values,
    title: fold(title),
    place: fold(place),
    summary: fold(summary),
    labels: fold(labels),
    rest: fold(rest),
  };
}

/** Words without stop words; whoever quotes or excludes words is taken at their word. */
function wordsToAsk(text: string, languages: readonly Language[]): string {
  return /"|(^|\s)-\p{L}/u.test(text) ? fold(text) : queryTerms(text, languages).join(' ');
}

function conditions(filter: PracticeFilter): string[] {
  const list = (values: readonly string[]): string =>
    values.map((value) => JSON.stringify(value)).join(', ');
  return [
    ...filterNames.flatMap((name) => {
      const values = filter.values[name] ?? [];
      return values.length === 0 ? [] : [`${name} IN [${list(values)}]`];
    }),
    ...(filter.from === null ? [] : [`startYear >= ${String(filter.from)}`]),
    ...(filter.to === null ? [] : [`startYear <= ${String(filter.to)}`]),
  ];
}

/** Whether everything that is wanted is there; lists are compared without their order. */
function includes(actual: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return (
      Array.isArray(actual) &&
      JSON.stringify([...(actual as unknown[])].sort()) ===
        JSON.stringify([...(wanted as unknown[])].sort())
    );
  if (typeof wanted === 'object' && wanted !== null)
    return Object.entries(wanted).every(([key, value]) =>
      includes((actual as Record<string, unknown> | null)?.[key], value),
    );
  return actual === wanted;
}

/** Whether Meilisearch answered that it has no such index: it is new, or its files were removed. */
export function isMissingIndex(error: unknown): boolean {
  return (error as { cause?: { code?: string } }).cause?.code === 'index_not_found';
}
