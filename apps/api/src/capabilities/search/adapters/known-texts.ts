import type { Thesaurus } from '@praxis/domain/concepts';
import { BitSet } from '@praxis/domain/search';
import { LRUCache } from 'lru-cache';
import type { MultiSearchQuery, SearchResponse } from 'meilisearch';
import type { FoundByNames } from '../relevance/found-by-names';
import type { TextMatches, TextQuery } from '../search-engine.port';
import {
  keptOrder,
  orderOf,
  othersOf,
  pageAmong,
  pageOf,
  withOthers,
  type Hit,
  type Known,
  type Others,
} from './pages-of-hits';
import { conditions } from './meilisearch-questions';

/** What answers, and whether it did so a moment ago. */
interface Answering {
  readonly index: string;
  ask(queries: MultiSearchQuery[]): Promise<SearchResponse<Hit>[]>;
  /** As `ask`, for what is worth waiting for longer than any search does. */
  askPatiently(queries: MultiSearchQuery[]): Promise<SearchResponse<Hit>[]>;
  isWell(): boolean;
}

/**
 * Texts that Meilisearch counts and orders alone, as they were typed. What it says of one is kept until something changes:
 * whoever looks at a second page or sets a filter asks it once more, and not again.
 */
export class KnownTexts {
  /** By what was asked; 16 million words of four bytes in all: of 100,000 practices a text takes four thousand. */
  private readonly known = new LRUCache<string, Known>({
    ttl: 600_000,
    maxSize: 16_000_000,
    sizeCalculation: ({ numbers }) => numbers.room + keptOrder,
  });
  /** What has other names, by who reads and what was asked. */
  private readonly others = new LRUCache<string, Others>({
    maxSize: 16_000_000,
    sizeCalculation: ({ numbers, of }) => (numbers === of ? 1 : numbers.room),
  });
  /** What is being counted: whoever asks the same meanwhile waits for one answer. */
  private readonly counting = new Map<string, Promise<Known>>();
  private isLearning = false;
  private generation = 0;

  constructor(
    private readonly meilisearch: Answering,
    private readonly names: FoundByNames,
    private readonly concepts: { readonly thesaurus: Thesaurus },
  ) {}

  async search(asked: TextQuery, q: string): Promise<TextMatches> {
    const query = withoutExcepted(asked);
    const { languages, filter, offset, limit, except } = query;
    const inLanguages = `language IN [${languages.join(', ')}]`;
    const best: MultiSearchQuery = {
      indexUid: this.meilisearch.index,
      q,
      filter: [inLanguages, ...conditions(filter)],
      distinct: 'number',
      attributesToRetrieve: ['number', 'language'],
      // What is left out Meilisearch does not know: it gives all that it has, and they are left out of that.
      ...(except === undefined ? { offset, limit } : { offset: 0, limit: keptOrder }),
    };
    const key = `${inLanguages} ${q}`;
    const { thesaurus } = this.concepts;
    const kept = this.known.get(key);
    const known = kept?.thesaurus === thesaurus ? kept : undefined;
    if (known !== undefined && limit > 0 && this.meilisearch.isWell()) {
      if (known.order === null) void this.learnOrder(known, { ...best, filter: inLanguages });
      else {
        const page = pageOf(known.order, query);
        const isWhole = known.order.numbers.length < keptOrder;
        if (isWhole || page.length === limit)
          return this.withOtherNames({ query, key }, known, page);
      }
    }
    const [fresh, answers] = await Promise.all([
      known ?? this.count(key, { q, inLanguages, thesaurus }),
      limit === 0 ? [] : this.meilisearch.ask([best]),
    ]);
    const hits = hitsOf(answers);
    const page = except === undefined ? hits : pageAmong(hits, fresh.numbers, query);
    return this.withOtherNames({ query, key }, fresh, page);
  }

  forget(): void {
    this.generation += 1;
    this.known.clear();
    this.counting.clear();
    this.others.clear();
    this.names.forget();
  }

  /**
   * All that match a text. Of a large catalogue that takes long where many new texts are asked for at once: a search may give
   * up before it is known, but then the next one knows it.
   */
  private count(
    key: string,
    { q, inLanguages, thesaurus }: { q: string; inLanguages: string; thesaurus: Thesaurus },
  ): Promise<Known> {
    let known = this.counting.get(key);
    if (known !== undefined) return known;
    const { generation } = this;
    const everything = { indexUid: this.meilisearch.index, q, filter: inLanguages };
    known = this.meilisearch
      .askPatiently([{ ...everything, facets: ['number'], limit: 0 }])
      .then((answers): Known => {
        const fresh = { numbers: numbersIn(answers[0]), order: null, thesaurus };
        if (generation === this.generation) this.known.set(key, fresh);
        return fresh;
      })
      .finally(() => {
        if (this.counting.get(key) === known) this.counting.delete(key);
      });
    this.counting.set(key, known);
    return known;
  }

  /** Asks for the order of a text that is asked for again: beside the searches, which it would hold up, one at a time. */
  private async learnOrder(known: Known, best: MultiSearchQuery): Promise<void> {
    if (this.isLearning) return;
    this.isLearning = true;
    try {
      const answers = await this.meilisearch.askPatiently([
        { ...best, offset: 0, limit: keptOrder },
      ]);
      known.order = orderOf(hitsOf(answers));
    } catch {
      // The searches themselves find out that Meilisearch is gone. The next one tries again.
    } finally {
      this.isLearning = false;
    }
  }

  /** What the words found, and behind it what has other names of the same concept, kept as long as the text is known. */
  private async withOtherNames(
    { query, key }: { query: TextQuery; key: string },
    { numbers, thesaurus }: Known,
    best: TextMatches['best'],
  ): Promise<TextMatches> {
    const found = { marks: [], numbers, best };
    if (numbers.length === 0) return found;
    const place = `${query.reader ?? ''} ${key}`;
    const kept = this.others.get(place);
    if (kept?.of === numbers) return withOthers(found, kept, query);
    const others = othersOf(numbers, await this.names.of(query, thesaurus));
    this.others.set(place, others);
    return withOthers(found, others, query);
  }
}

/** What is left out does not pass. */
function withoutExcepted(query: TextQuery): TextQuery {
  const { passes, except } = query;
  return except === undefined
    ? query
    : { ...query, passes: (number) => passes(number) && !except.has(number) };
}

/** What the last question found. */
function hitsOf(answers: readonly SearchResponse<Hit>[]): Hit[] {
  return (answers.at(-1)?.hits ?? []).map(({ number, language }) => ({ number, language }));
}

/** All that a question for everything found. */
function numbersIn(answer: SearchResponse<Hit> | undefined): BitSet {
  return BitSet.of(Object.keys(answer?.facetDistribution?.['number'] ?? {}).map(Number));
}
