import { Inject, Injectable } from '@nestjs/common';
import CircuitBreaker from 'opossum';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { Turnstile } from '../../platform/database/turnstile';
import { logger } from '../../platform/observability/logger';
import { Concepts } from '../concepts';
import { isUnusableIndex, MeilisearchSearchEngine } from './adapters/meilisearch-search-engine';
import { PostgresSearchEngine } from './adapters/postgres-search-engine';
import { ExactTexts } from './relevance/exact-texts';
import { ExactWords } from './relevance/exact-words';
import { Respelling } from './relevance/respelling';
import { SearchLexicon } from './relevance/search-lexicon';
import { SearchScores } from './relevance/search-scores';
import type { SearchEngine, TextMatches, TextQuery } from './search-engine.port';

/** What was found, by which engine, and whether that was only the stand-in. */
export interface EngineAnswer extends TextMatches {
  engine: SearchEngine['name'];
  isSimplified: boolean;
}

/** Meilisearch must answer a search within this time, or PostgreSQL does. */
const deadlineMs = 600;
/** After so many failures in a row Meilisearch is given up. */
const failuresInARow = 3;
/** So long after giving up on Meilisearch, one search tries it again. */
const pauseMs = 2_000;
/**
 * So many searches are in PostgreSQL at once, each with up to three connections of its pool, so that reading and writing go
 * on beside them; so many more wait.
 */
const roomInPostgres = 4;
const queueForPostgres = 40;

/**
 * The search engines at hand: Meilisearch where it is configured, PostgreSQL always. When Meilisearch is down, slow or
 * frozen, PostgreSQL answers; when it is back, searches return to it by themselves.
 */
@Injectable()
export class SearchEngines {
  readonly postgres: PostgresSearchEngine;
  readonly meilisearch: MeilisearchSearchEngine | null;
  /** What words that nobody wrote were meant to be. */
  readonly respelling: Respelling;
  /** How many questions were answered since this process began: by the preferred engine, or by its stand-in. */
  readonly answered = { full: 0, simplified: 0 };
  private readonly exact: ExactWords;
  private readonly breaker: CircuitBreaker<[TextQuery], TextMatches> | null;
  private readonly onStale: (() => void)[] = [];
  private readonly toPostgres = new Turnstile(roomInPostgres, queueForPostgres);

  constructor(
    @Inject(CONFIG) config: Config,
    database: Database,
    changes: PublicChanges,
    concepts: Concepts,
  ) {
    const lexicon = new SearchLexicon(database, concepts);
    const scores = new SearchScores(database);
    this.exact = new ExactWords(new ExactTexts(database), lexicon, scores);
    this.respelling = new Respelling(database, lexicon, concepts);
    this.postgres = new PostgresSearchEngine(database, lexicon, scores, this.exact);
    const given = config.search.meilisearch;
    this.meilisearch =
      given === null
        ? null
        : new MeilisearchSearchEngine(given, deadlineMs, lexicon, scores, this.exact, concepts);
    changes.onChange(() => {
      lexicon.forget();
      this.respelling.forget();
      this.postgres.forget();
      this.meilisearch?.forget();
    });
    this.breaker = this.meilisearch === null ? null : this.guard(this.meilisearch);
  }

  /** The engines that must know of every change. */
  get all(): SearchEngine[] {
    return this.meilisearch === null ? [this.postgres] : [this.postgres, this.meilisearch];
  }

  /** Whether PostgreSQL stands in for Meilisearch, which has been given up for now. */
  get isSimplified(): boolean {
    return this.breaker !== null && !this.breaker.closed;
  }

  /** The engine that answers while everything is well. */
  get preferred(): SearchEngine {
    return this.meilisearch ?? this.postgres;
  }

  /** Where the words find nothing, what they were meant to be is searched for; whoever quotes is taken at their word. */
  async search(query: TextQuery): Promise<EngineAnswer> {
    const exact = this.exact.asked(query);
    // Texts are read before Meilisearch's time begins, and by so many at once as PostgreSQL has room for.
    if (exact !== null) await this.toPostgres.pass(() => this.exact.prepare(query));
    const answer = await this.ask(query);
    if (answer.numbers.length > 0 || (exact?.phrases.length ?? 0) > 0) return answer;
    const text = await this.respelling.of(query);
    return text === null ? answer : this.ask({ ...query, text });
  }

  private async ask(query: TextQuery): Promise<EngineAnswer> {
    const answer = await this.answer(query);
    this.answered[answer.isSimplified ? 'simplified' : 'full'] += 1;
    return answer;
  }

  private async answer(query: TextQuery): Promise<EngineAnswer> {
    if (this.breaker !== null) {
      try {
        return { ...(await this.breaker.fire(query)), engine: 'meilisearch', isSimplified: false };
      } catch (error) {
        logger.warn({ event: 'search-fallback', err: error });
      }
    }
    return {
      ...(await this.toPostgres.pass(() => this.postgres.search(query))),
      engine: 'postgres',
      isSimplified: this.breaker !== null,
    };
  }

  /**
   * Called when Meilisearch may have missed changes: it answers again after having been given up, or it answers that it
   * has no index.
   */
  whenStale(listener: () => void): void {
    this.onStale.push(listener);
  }

  close(): void {
    this.breaker?.shutdown();
  }

  private guard(engine: MeilisearchSearchEngine): CircuitBreaker<[TextQuery], TextMatches> {
    const breaker = new CircuitBreaker((query: TextQuery) => engine.search(query), {
      timeout: deadlineMs + 50,
      volumeThreshold: failuresInARow,
      errorThresholdPercentage: 50,
      rollingCountTimeout: 10_000,
      resetTimeout: pauseMs,
      capacity: 40,
    });
    // The rate above counts searches that were turned away among the tries: alone, it would overlook a second failure
    // soon after a first.
    let failures = 0;
    breaker.on('success', () => {
      failures = 0;
    });
    breaker.on('failure', (error: unknown) => {
      failures += 1;
      if (isUnusableIndex(error)) this.tellStale();
      if (failures >= failuresInARow) breaker.open();
    });
    breaker.on('open', () => {
      logger.warn({ event: 'meilisearch-given-up' });
    });
    breaker.on('close', () => {
      logger.info({ event: 'meilisearch-back' });
      this.tellStale();
    });
    return breaker;
  }

  private tellStale(): void {
    for (const listener of this.onStale) listener();
  }
}
