import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { readSearchAddress } from '@praxis/domain/search';
import {
  canSaveSearches,
  changeSavedSearchInput,
  maxSavedSearches,
  removeSavedSearchInput,
  savedQuery,
  savedSearchNameMaxLength,
  saveSearchInput,
  stopAlertInput,
  TooManySavedSearches,
  usualAlertHour,
  usualTimeZone,
  type AlertRhythm,
} from '@praxis/domain/saved-searches';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import { QueryFailedError, type EntityManager } from 'typeorm';
import type { RequestContext } from '../../platform/auth/request-context';
import { Database } from '../../platform/database/database';
import { notFound, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { SearchInWords } from '../search';
import { SavedSearch } from './saved-search.entity';
import { scheduleNext } from './alert-times';
import { StopKeys } from './stop-keys';

/** When somebody is told. */
interface Alert {
  rhythm: AlertRhythm;
  hour?: number | undefined;
  timeZone?: string | undefined;
}

/** Keeping searches: each belongs to one person, and to nobody else's eyes. */
@Injectable()
export class SavedSearchesService {
  constructor(
    private readonly database: Database,
    private readonly inWords: SearchInWords,
    private readonly keys: StopKeys,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** The newest first. */
  ofAccount(accountId: string): Promise<SavedSearch[]> {
    return this.database.source.manager.find(SavedSearch, {
      where: { accountId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** Keeps a search; the same question again changes what is kept of it. */
  async save({ viewer, language }: RequestContext, given: unknown): Promise<SavedSearch> {
    const accountId = ownerOf(viewer);
    const { name, query: asked, ...alert } = parseInput(saveSearchInput, given);
    const query = savedQuery(asked);
    const calledSo =
      name ?? (await this.inWords.of(readSearchAddress(new URLSearchParams(query)), language));
    return this.database.transaction(async (db) => {
      // One after the other, so that nobody has more than the limit.
      await db.query('select 1 from account where id = $1 for update', [accountId]);
      const known = await db.findOneBy(SavedSearch, { accountId, query });
      if (known !== null) return this.set(db, known, { name, ...alert });
      if ((await db.countBy(SavedSearch, { accountId })) >= maxSavedSearches)
        throw new TooManySavedSearches();
      const now = this.clock.now();
      const search = db.create(SavedSearch, {
        id: this.ids.next(),
        accountId,
        name: calledSo.slice(0, savedSearchNameMaxLength),
        query,
        rhythm: 'never',
        hour: usualAlertHour,
        timeZone: usualTimeZone,
        nextAlertAt: null,
        newsSince: now,
        createdAt: now,
      });
      await db.insert(SavedSearch, search);
      return this.set(db, search, alert);
    });
  }

  async change(viewer: Viewer, given: unknown): Promise<SavedSearch> {
    const accountId = ownerOf(viewer);
    const { id, ...changes } = parseInput(changeSavedSearchInput, given);
    return this.database.transaction(async (db) => {
      const search = await db.findOne(SavedSearch, {
        where: { id, accountId },
        lock: { mode: 'pessimistic_write' },
      });
      if (search === null) throw notFound();
      return this.set(db, search, changes);
    });
  }

  async remove(viewer: Viewer, given: unknown): Promise<string> {
    const accountId = ownerOf(viewer);
    const { id } = parseInput(removeSavedSearchInput, given);
    const { affected } = await this.database.source.manager.delete(SavedSearch, { id, accountId });
    if (affected !== 1) throw notFound();
    return id;
  }

  /** Ends an alert for whoever has the key of its mail; the search stays. Its name. */
  async stop(given: unknown): Promise<string> {
    const id = this.keys.read(parseInput(stopAlertInput, given).key);
    if (id === null) throw notFound();
    return this.database.transaction(async (db) => {
      const search = await db.findOne(SavedSearch, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (search === null) throw notFound();
      await this.set(db, search, { rhythm: 'never' });
      return search.name;
    });
  }

  private async set(
    db: EntityManager,
    search: SavedSearch,
    { name, rhythm, hour, timeZone }: Alert & { name?: string | undefined },
  ): Promise<SavedSearch> {
    const isTurnedOn = search.rhythm === 'never' && rhythm !== 'never';
    await db.update(
      SavedSearch,
      { id: search.id },
      {
        name: name === undefined || name === '' ? search.name : name,
        rhythm,
        hour: hour ?? search.hour,
        timeZone: timeZone ?? search.timeZone,
        // What was published while nobody wanted to be told is not news.
        newsSince: isTurnedOn ? this.clock.now() : search.newsSince,
      },
    );
    try {
      await scheduleNext(db, search.id, this.clock.now());
    } catch (error) {
      if (error instanceof QueryFailedError && error.message.includes('time zone'))
        throw unknownZone();
      throw error;
    }
    return db.findOneByOrFail(SavedSearch, { id: search.id });
  }
}

function ownerOf(viewer: Viewer): string {
  if (!canSaveSearches(viewer)) throw unauthenticated();
  return viewer.accountId;
}

/** A zone that this program knows and the database does not. */
function unknownZone(): InvalidInput {
  return new InvalidInput([
    {
      path: 'timeZone',
      rule: 'unknownTimeZone',
      limit: null,
      message: 'timeZone is not known here, choose one like Europe/Paris.',
    },
  ]);
}
