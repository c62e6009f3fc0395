import { setTimeout } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue, type Job } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { practiceChangedTask } from '../practices';
import { stampOf } from './catalogue.queries';
import { CatalogueService } from './catalogue.service';
import { toPracticeDocuments, type PracticeDocument } from './practice-document';
import { SearchEngines } from './search-engines';
import type { SearchEngine } from './search-engine.port';

/** Every search finds the practice as it is now: whoever waits for what is new in a search may look. */
export const practiceIndexedTask = 'practice-indexed';
function practiceIndexed(practiceId: string): Job {
  return {
    task: practiceIndexedTask,
    payload: { practiceId },
    key: `${practiceIndexedTask}:${practiceId}`,
  };
}

/** After comparing an engine with the database it is left alone so many times as long as that took. */
const restPerWork = 5;

/** Documents that an engine lacks, that it should not have, or that are out of date, and of how many practices they are. */
export interface Drift {
  engine: SearchEngine['name'];
  missing: number;
  stale: number;
  extra: number;
  practices: number;
}

/** Keeps the search engines in step with what is published. */
@Injectable()
export class IndexingService implements OnModuleInit {
  private recovering: Promise<void> | null = null;
  private isStale = false;

  constructor(
    private readonly catalogue: CatalogueService,
    private readonly engines: SearchEngines,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobQueue,
    private readonly database: Database,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(practiceChangedTask, ({ practiceId = '' }) => this.index(practiceId));
    this.handlers.handleAt('17 * * * *', 'verify-search', () => this.ensure());
    this.handlers.handleAt('*/10 * * * *', 'count-search-drift', () => this.countDrift());
    this.engines.whenStale(() => {
      this.recover();
    });
  }

  /** Brings one practice's documents to the state of the database, in every engine, one process at a time. */
  async index(practiceId: string): Promise<void> {
    await this.database.transaction(async (db) => {
      await db.query('set local idle_in_transaction_session_timeout = 0');
      await db.query(`select pg_advisory_xact_lock(hashtextextended('index:' || $1, 0))`, [
        practiceId,
      ]);
      const documents = await this.documentsOf([practiceId]);
      for (const engine of this.engines.all) await engine.replace([practiceId], documents);
      // Who searched between the change and now may have an answer that was kept without it.
      await this.changes.announce(db, practiceId);
      await this.jobs.enqueue(db, practiceIndexed(practiceId));
    });
  }

  /** Fills every engine anew; searches see the old state until the new one is complete. */
  async rebuild(
    tell: (engine: string, done: number, total: number) => void = () => undefined,
  ): Promise<void> {
    const total = this.catalogue.index.size;
    for (const engine of this.engines.all) {
      await engine.rebuild(
        this.allDocuments((done) => {
          tell(engine.name, done, total);
        }),
      );
    }
    await this.announce();
  }

  /**
   * Makes sure that each engine has an index of this version's shape and content: at every start, every hour, and when
   * Meilisearch comes back, maybe empty. One process at a time.
   */
  async ensure(): Promise<void> {
    await this.database.transaction(async (db) => {
      await db.query('set local idle_in_transaction_session_timeout = 0');
      await db.query('set local lock_timeout = 0');
      await db.query('set local statement_timeout = 0');
      await db.query(`select pg_advisory_xact_lock(hashtextextended('ensure-search', 0))`);
      if (this.engines.meilisearch !== null && !(await this.engines.meilisearch.isReady()))
        await this.engines.meilisearch.rebuild(this.allDocuments());
      await this.repair();
    });
  }

  /**
   * As `ensure`, in the background and never twice at once in this process. A sign that comes meanwhile may tell of what
   * has been looked at already, so that it is looked at once more; a failure is tried again at the next sign.
   */
  private recover(): void {
    this.isStale = true;
    this.recovering ??= this.recoverAll().finally(() => {
      this.recovering = null;
    });
  }

  private async recoverAll(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      const begun = performance.now();
      try {
        await this.ensure();
      } catch (error) {
        logger.warn({ event: 'search-repair-failed', err: error });
      }
      // A large catalogue takes long to compare: where Meilisearch comes and goes, there must be time for searching.
      await setTimeout((performance.now() - begun) * restPerWork, undefined, { ref: false });
    }
  }

  /** What differs between each engine and the database. */
  async drift(): Promise<Drift[]> {
    const wanted = await this.wantedStamps();
    return Promise.all(this.engines.all.map((engine) => this.difference(engine, wanted)));
  }

  /**
   * Counts what differs, for operators. An engine that cannot be asked keeps its last figure, which grows old.
   */
  async countDrift(): Promise<void> {
    const wanted = await this.wantedStamps();
    for (const engine of this.engines.all) {
      try {
        const { practices } = await this.difference(engine, wanted);
        await this.database.rows('count-search-drift', keepDrift, [engine.name, practices]);
      } catch (error) {
        logger.warn({ event: 'search-drift-not-counted', engine: engine.name, err: error });
      }
    }
  }

  /** Finds what differs and mends it; what was found. */
  async repair(): Promise<Drift[]> {
    const wanted = await this.wantedStamps();
    const drifts: Drift[] = [];
    for (const engine of this.engines.all) {
      const { practiceIds, ...drift } = await this.difference(engine, wanted);
      drifts.push(drift);
      for (let i = 0; i < practiceIds.length; i += 500) {
        const some = practiceIds.slice(i, i + 500);
        await engine.replace(some, await this.documentsOf(some));
      }
      if (practiceIds.length === 0) continue;
      logger.info({ event: 'search-repaired', ...drift });
      await this.announce();
    }
    return drifts;
  }

  private async difference(engine: SearchEngine, wanted: Map<string, string>): Promise<Difference> {
    return compare(engine.name, wanted, await engine.stamps());
  }

  /** What other processes keep of what was found is old. */
  private announce(): Promise<void> {
    return this.database.transaction((db) => this.changes.announce(db));
  }

  private async documentsOf(practiceIds: readonly string[]): Promise<PracticeDocument[]> {
    const documents: PracticeDocument[] = [];
    for await (const practices of this.catalogue.practices(practiceIds))
      documents.push(...practices.flatMap(toPracticeDocuments));
    return documents;
  }

  private async *allDocuments(
    tell: (done: number) => void = () => undefined,
  ): AsyncGenerator<PracticeDocument[]> {
    let done = 0;
    for await (const practices of this.catalogue.practices()) {
      yield practices.flatMap(toPracticeDocuments);
      done += practices.length;
      tell(done);
    }
  }

  private async wantedStamps(): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; stamp: string }>(
      'wanted-stamps',
      wantedStamps,
    );
    return new Map(rows.map((row) => [row.id, row.stamp]));
  }
}

const keepDrift = `
  insert into search_drift (engine, practices, counted_at) values ($1, $2, now())
  on conflict (engine) do update set practices = excluded.practices, counted_at = excluded.counted_at`;

const wantedStamps = `
  select p.id || '-' || t.language as id, ${stampOf} as stamp
    from practice p
    join practice_version_text t on t.version_id = p.current_version_id
   where p.publication = 'published'`;

interface Difference extends Drift {
  practiceIds: string[];
}

function practiceIdOf(documentId: string): string {
  return documentId.slice(0, 36);
}

function compare(
  engine: SearchEngine['name'],
  wanted: Map<string, string>,
  actual: Map<string, string>,
): Difference {
  const [missing, stale, extra]: [string[], string[], string[]] = [[], [], []];
  for (const [id, stamp] of wanted) {
    const known = actual.get(id);
    if (known === undefined) missing.push(id);
    else if (known !== stamp) stale.push(id);
  }
  for (const id of actual.keys()) if (!wanted.has(id)) extra.push(id);
  const practiceIds = [...new Set([...missing, ...stale, ...extra].map(practiceIdOf))];
  return {
    ...{ engine, practiceIds },
    missing: missing.length,
    stale: stale.length,
    extra: extra.length,
    practices: practiceIds.length,
  };
}
