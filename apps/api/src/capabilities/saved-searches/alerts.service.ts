import { Injectable, type OnModuleInit } from '@nestjs/common';
import { readSearchAddress } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { Loaders } from '../../platform/graphql/loaders';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue, type Job } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { publishedPracticeByNumber } from '../practices';
import { CatalogueService, practiceIndexedTask, ResultSetService } from '../search';
import { alertMail } from './alert-mail.service';
import { scheduleNext } from './alert-times';

const lookTask = 'look-for-news';
const batchSize = 100;
/** No longer can a change lag behind its publication until every search finds it. */
const longestLagHours = 24;
/** As long as a mail may still be under way. */
const keptDays = 14;

/** Looks for what is new in a saved search; jobs that wait for the same one are one. */
function lookForNews(savedSearchId: string): Job {
  return { task: lookTask, payload: { savedSearchId }, key: `${lookTask}:${savedSearchId}` };
}

interface Wanted {
  id: string;
  query: string;
  language: Language;
  newsSince: Date;
}

/**
 * Finds what is new in saved searches, as visitors would find it, and queues one mail for all of it. What has been told
 * is written down by version: a run that is repeated, late or at the same moment as another tells nothing twice.
 */
@Injectable()
export class AlertsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly results: ResultSetService,
    private readonly catalogue: CatalogueService,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(practiceIndexedTask, ({ practiceId = '' }) => this.lookAtOnce(practiceId));
    this.handlers.handle(lookTask, ({ savedSearchId = '' }) => this.look(savedSearchId));
    this.handlers.handleAt('*/15 * * * *', 'due-alerts', () => this.queueDue());
  }

  /** Queues every search whose hour has come. */
  async queueDue(): Promise<void> {
    await this.database.transaction(async (db) => {
      const due: { id: string }[] = await db.query(
        'select id from saved_search where next_alert_at <= $1 order by next_alert_at for update skip locked',
        [this.clock.now()],
      );
      for (const { id } of due) {
        await this.jobs.enqueue(db, lookForNews(id));
        await scheduleNext(db, id, this.clock.now());
      }
    });
  }

  /** A practice can be found as it is now: those who want to know at once and whose filters let it through look. */
  private async lookAtOnce(practiceId: string): Promise<void> {
    const [practice] = await this.database.rows<{ number: number }>(
      'indexed-practice',
      `select number from practice where id = $1 and publication = 'published'`,
      [practiceId],
    );
    if (practice === undefined) return;
    const searches = await this.database.rows<{ id: string; query: string }>(
      'searches-at-once',
      `select id, query from saved_search where rhythm = 'at-once'`,
    );
    const concerned = searches.filter(({ query }) => {
      const { filter } = readSearchAddress(new URLSearchParams(query));
      return this.catalogue.index.passes(filter)(practice.number);
    });
    if (concerned.length === 0) return;
    await this.database.transaction(async (db) => {
      for (const { id } of concerned) await this.jobs.enqueue(db, lookForNews(id));
    });
  }

  /** Writes down what is new, and queues the mail in the same transaction. */
  async look(id: string): Promise<void> {
    const [wanted] = await this.database.rows<Wanted & Record<string, unknown>>(
      'search-to-look-at',
      `select s.id, s.query, s.news_since as "newsSince", a.language
         from saved_search s join account a on a.id = s.account_id
        where s.id = $1 and s.rhythm <> 'never' and a.disabled_at is null`,
      [id],
    );
    if (wanted === undefined) return;
    const versionIds = await this.newVersions(wanted);
    const now = this.clock.now();
    const runId = this.ids.next();
    await this.database.transaction(async (db) => {
      // Whoever has removed it meanwhile is told nothing; whoever looks at the same moment waits here.
      const [locked]: { id: string }[] = await db.query(
        `select id from saved_search where id = $1 and rhythm <> 'never' for update`,
        [id],
      );
      if (locked === undefined) return;
      const told: unknown[] = await db.query(
        `insert into told_version (saved_search_id, version_id, run_id, told_at)
         select $1, v, $3, $4 from unnest($2::uuid[]) as v on conflict do nothing returning version_id`,
        [id, versionIds, runId, now],
      );
      if (told.length > 0) await this.jobs.enqueue(db, alertMail(runId, id));
      await db.query(forgetOld, [id, now, longestLagHours, keptDays]);
    });
  }

  /**
   * The versions found that were published since; what is not public now is not among them, and of a practice that was
   * edited a little since its last news, that news.
   */
  private async newVersions({ query, language, newsSince }: Wanted): Promise<string[]> {
    const state = readSearchAddress(new URLSearchParams(query));
    const numbers = await this.results.numbersOf({ ...state, sort: 'updated' }, language);
    const loaders = new Loaders(this.database, { kind: 'visitor' });
    const found: string[] = [];
    for (let i = 0; i < numbers.length; i += batchSize) {
      const rows = await loaders
        .of(publishedPracticeByNumber)
        .loadMany(numbers.slice(i, i + batchSize));
      const shown = rows.flatMap((row) => {
        if (row instanceof Error) throw row;
        return row?.newsAt == null ? [] : [{ versionId: row.newsVersionId, newsAt: row.newsAt }];
      });
      const news = shown.filter(({ newsAt }) => newsAt > newsSince);
      found.push(...news.flatMap(({ versionId }) => versionId ?? []));
      // They come in the order of their publication: behind what is not new there is nothing new.
      if (news.length < shown.length) break;
    }
    return found;
  }
}

/** What is older than any lag is not news any more; what was told of it can be forgotten when its mail is long gone. */
const forgetOld = `
  with moved as (
    update saved_search set news_since = greatest(news_since, $2::timestamptz - make_interval(hours => $3))
     where id = $1 returning news_since
  )
  delete from told_version t using practice_version v, moved
   where t.saved_search_id = $1 and v.id = t.version_id and v.published_at <= moved.news_since
     and t.told_at < $2::timestamptz - make_interval(days => $4)`;
