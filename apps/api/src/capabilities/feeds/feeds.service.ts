import { Injectable } from '@nestjs/common';
import { pathTo, practiceParam } from '@praxis/domain/addresses';
import { licenceOf, type Licence } from '@praxis/domain/citations';
import { feedAddress, noFilter, writeSearchAddress, type SearchState } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { Database } from '../../platform/database/database';
import { tooMany } from '../../platform/faults';
import { Loaders } from '../../platform/graphql/loaders';
import { PublicRoutes } from '../../platform/http/public-routes';
import { RateLimits } from '../../platform/http/rate-limits';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { cityById, type CityRow } from '../cities';
import { headingOfPeople, publishedPracticeByNumber, type PracticeRow } from '../practices';
import { CatalogueService, ResultSetService, SearchInWords } from '../search';
import { Vocabularies } from '../vocabularies';

/** A text with the language it is in. */
export interface FeedText {
  text: string;
  language: Language;
}

/** A practice that was published, or published anew. */
export interface FeedEntry {
  /** Its permanent address: the same before and after it was published anew. */
  id: string;
  page: string;
  title: FeedText;
  summary: FeedText;
  authors: { name: string; page: string }[];
  published: Date;
  updated: Date;
  topics: { code: string; label: string }[];
  licence: Licence | null;
}

/** One page of a feed. */
export interface Feed {
  language: Language;
  /** Its address without a page: what it is known by. */
  id: string;
  self: string;
  searchPage: string;
  first: string;
  previous: string | null;
  next: string | null;
  origin: string;
  title: string;
  updated: Date;
  /** Null when the feed may change without a later time. */
  lastModified: Date | null;
  entries: FeedEntry[];
}

const budget = { name: 'feed', points: 600, seconds: 600 };
const perPage = 50;

/** What is new in a search: its practices as visitors see them, the last published first. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly results: ResultSetService,
    private readonly catalogue: CatalogueService,
    private readonly database: Database,
    private readonly vocabularies: Vocabularies,
    private readonly inWords: SearchInWords,
    private readonly limits: RateLimits,
    private readonly routes: PublicRoutes,
    private readonly clock: Clock,
  ) {}

  async read(asked: SearchState, language: Language, context: RequestContext): Promise<Feed> {
    const wait = await this.limits.take(budget, context.shareKey);
    if (wait > 0) throw tooMany(wait);
    const state: SearchState = { ...asked, sort: 'updated', view: 'list' };
    const [changedAt, numbers] = await Promise.all([
      this.lastChange(),
      this.results.numbersOf(state, language),
    ]);
    const start = (state.page - 1) * perPage;
    const loaders = new Loaders(this.database, { kind: 'visitor' });
    const found = await loaders
      .of(publishedPracticeByNumber)
      .loadMany(numbers.slice(start, start + perPage));
    const entries = await Promise.all(
      found.flatMap((row) => {
        if (row instanceof Error) throw row;
        return row?.newsAt == null ? [] : [this.entryOf(row, row.newsAt, language, loaders)];
      }),
    );
    // Republished a moment ago, when the catalogue in memory had not heard of it yet.
    entries.sort((a, b) => b.updated.getTime() - a.updated.getTime());
    const addressOf = (page: number): string =>
      this.routes.origin + feedAddress({ ...state, page }, language);
    return {
      language,
      id: addressOf(1),
      self: addressOf(state.page),
      searchPage: this.searchPage(state, language),
      first: addressOf(1),
      previous: state.page > 1 ? addressOf(state.page - 1) : null,
      next: numbers.length > start + perPage ? addressOf(state.page + 1) : null,
      origin: this.routes.origin,
      title: `Praxis – ${await this.inWords.of(state, language)}`,
      updated: entries[0]?.updated ?? changedAt,
      // Search engines hear of a change later than the catalogue: a time would promise too much.
      lastModified: state.text === '' ? this.wholeSecond(changedAt) : null,
      entries,
    };
  }

  private async entryOf(
    row: PracticeRow,
    newsAt: Date,
    language: Language,
    loaders: Loaders,
  ): Promise<FeedEntry> {
    const cities = await loaders.of(cityById).loadMany([row.cityId, ...row.otherCityIds]);
    return {
      id: `${this.routes.origin}/p/${String(row.number)}`,
      page: this.routes.origin + pathTo(language, 'practice', { practice: practiceParam(row) }),
      title: headingOfPeople(row, 'title', language),
      summary: headingOfPeople(row, 'summary', language),
      authors: cities
        .filter((city): city is CityRow => city !== null && !(city instanceof Error))
        .map(({ names, slug }) => ({
          name: names[language],
          page: this.routes.origin + pathTo(language, 'city', { city: slug }),
        })),
      published: row.firstPublishedAt ?? newsAt,
      updated: newsAt,
      topics: row.topics.map((code) => ({
        code,
        label: this.vocabularies.label('topic', code, language),
      })),
      licence: licenceOf(row.textLicence),
    };
  }

  /**
   * When the public catalogue last changed. What the catalogue in memory does not know yet is not told of, so that the
   * time is never later than what is shown.
   */
  private async lastChange(): Promise<Date> {
    const [newest] = this.catalogue.index.stretch({
      filter: noFilter,
      sort: 'updated',
      after: null,
      limit: 1,
    });
    const [row] = await this.database.publicRows<{ at: Date | null }>(
      'feeds-last-withdrawal',
      `select max(withdrawn_at) as at from practice where publication in ('withdrawn', 'merged')`,
    );
    return new Date(Math.max(Number(newest?.value ?? 0), row?.at?.getTime() ?? 0));
  }

  /** Headers know seconds only: while it lasts, a second may bring more changes. */
  private wholeSecond(moment: Date): Date | null {
    const second = Math.floor(moment.getTime() / 1_000);
    return second < Math.floor(this.clock.now().getTime() / 1_000)
      ? new Date(second * 1_000)
      : null;
  }

  private searchPage(state: SearchState, language: Language): string {
    const query = writeSearchAddress({ ...state, page: 1 }).toString();
    return `${this.routes.origin}${pathTo(language, 'search')}?${query}`;
  }
}
