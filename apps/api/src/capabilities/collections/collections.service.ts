import { Injectable } from '@nestjs/common';
import type { Member, Viewer } from '@praxis/domain/accounts';
import {
  addToCollectionInput,
  canCollect,
  canEditCollection,
  canHideCollection,
  canSeeCollection,
  changeCollectionEntryInput,
  changeCollectionInput,
  collectionChangesPerHour,
  CollectionFrozen,
  CollectionFull,
  collectionNumberInput,
  createCollectionInput,
  hideCollectionInput,
  maxCollectionEntries,
  maxCollections,
  removeFromCollectionInput,
  TooManyCollections,
} from '@praxis/domain/collections';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, tooMany, unauthenticated } from '../../platform/faults';
import { RateLimits } from '../../platform/http/rate-limits';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { Practice } from '../practices';
import { CollectionEdition } from './collection-edition.entity';
import { Collection, CollectionEntry } from './collection.entity';

const budget = { name: 'collections', points: collectionChangesPerHour, seconds: 3_600 };

/** Making collections and putting them in order. Each use case gives the number of the collection. */
@Injectable()
export class CollectionsService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** A new collection, private unless told, with a first practice if one is named. */
  async create(viewer: Viewer, given: unknown): Promise<number> {
    const { accountId } = collector(viewer);
    const { practice, note, ...said } = parseInput(createCollectionInput, given);
    await this.takeFromBudget(accountId);
    return this.database.transaction(async (db) => {
      // One after the other, so that nobody has more than the limit.
      await db.query('select 1 from account where id = $1 for update', [accountId]);
      if ((await db.countBy(Collection, { curatorId: accountId })) >= maxCollections)
        throw new TooManyCollections();
      const id = this.ids.next();
      const now = this.clock.now();
      await db.insert(Collection, {
        id,
        curatorId: accountId,
        name: said.name,
        description: wordsOrNone(said.description ?? ''),
        language: said.language,
        isPublic: said.isPublic ?? false,
        hiddenAt: null,
        createdAt: now,
        updatedAt: now,
      });
      const collection = await db.findOneByOrFail(Collection, { id });
      if (practice !== undefined) await this.append(db, collection, practice, note);
      await this.told(db, collection);
      return collection.number;
    });
  }

  /** Another name, description or language; public or private. */
  async change(viewer: Viewer, given: unknown): Promise<number> {
    const { number, ...said } = parseInput(changeCollectionInput, given);
    return this.editing(viewer, number, async (db, collection) => {
      if (collection.isPublic && said.isPublic === false) await refuseIfFrozen(db, collection);
      const { name, description, language, isPublic } = said;
      await db.update(
        Collection,
        { id: collection.id },
        {
          name: name ?? collection.name,
          description:
            description === undefined ? collection.description : wordsOrNone(description),
          language: language ?? collection.language,
          isPublic: isPublic ?? collection.isPublic,
        },
      );
    });
  }

  /** Removes a collection for good, unless it has editions. */
  async remove(viewer: Viewer, given: unknown): Promise<number> {
    const { number } = parseInput(collectionNumberInput, given);
    return this.editing(viewer, number, async (db, collection) => {
      await refuseIfFrozen(db, collection);
      await db.delete(Collection, { id: collection.id });
    });
  }

  /** Puts a published practice at the end; one that is in already stays where it is, with the new note if there is one. */
  async add(viewer: Viewer, given: unknown): Promise<number> {
    const { number, practice, note } = parseInput(addToCollectionInput, given);
    return this.editing(viewer, number, (db, collection) =>
      this.append(db, collection, practice, note),
    );
  }

  /** Another note on a practice, or another place; the others make room. */
  async changeEntry(viewer: Viewer, given: unknown): Promise<number> {
    const { number, practice, note, position } = parseInput(changeCollectionEntryInput, given);
    return this.editing(viewer, number, async (db, collection) => {
      const entry = await entryOf(db, collection, practice);
      const { practiceId } = entry;
      if (note !== undefined)
        await db.update(
          CollectionEntry,
          { collectionId: collection.id, practiceId },
          { note: wordsOrNone(note) },
        );
      if (position === undefined) return;
      const last = await db.countBy(CollectionEntry, { collectionId: collection.id });
      await db.query(moveEntry, [
        collection.id,
        practiceId,
        entry.position,
        Math.min(position, last),
      ]);
    });
  }

  /** Takes a practice out; the others close up. */
  async takeOut(viewer: Viewer, given: unknown): Promise<number> {
    const { number, practice } = parseInput(removeFromCollectionInput, given);
    return this.editing(viewer, number, async (db, collection) => {
      const { practiceId, position } = await entryOf(db, collection, practice);
      await db.delete(CollectionEntry, { collectionId: collection.id, practiceId });
      await db.query(
        'update collection_entry set position = position - 1 where collection_id = $1 and position > $2',
        [collection.id, position],
      );
    });
  }

  /** Takes a public collection with its editions off the public pages, or puts it back. */
  async hide(viewer: Viewer, given: unknown): Promise<number> {
    collector(viewer);
    const { number, isHidden } = parseInput(hideCollectionInput, given);
    return this.database.transaction(async (db) => {
      const collection = await lockedCollection(db, viewer, number);
      requireThat(canHideCollection(viewer, standing(collection)));
      await db.update(
        Collection,
        { id: collection.id },
        { hiddenAt: isHidden ? (collection.hiddenAt ?? this.clock.now()) : null },
      );
      await this.changes.announce(db, collection.id);
      logger.info({ event: 'collection-hidden', collection: number, isHidden });
      return number;
    });
  }

  /** A change by the curator: within a transaction that has locked the collection, and told when visitors see it. */
  async editing(
    viewer: Viewer,
    number: number,
    work: (db: EntityManager, collection: Collection) => Promise<void>,
  ): Promise<number> {
    const { accountId } = collector(viewer);
    await this.takeFromBudget(accountId);
    return this.database.transaction(async (db) => {
      const collection = await lockedCollection(db, viewer, number);
      requireThat(canEditCollection(viewer, standing(collection)));
      await work(db, collection);
      await db.update(Collection, { id: collection.id }, { updatedAt: this.clock.now() });
      await this.told(db, collection);
      return number;
    });
  }

  private async append(
    db: EntityManager,
    collection: Collection,
    practice: number,
    note = '',
  ): Promise<void> {
    const found = await db.findOneBy(Practice, { number: practice, publication: 'published' });
    if (found === null) throw notFound();
    const key = { collectionId: collection.id, practiceId: found.id };
    if (await db.existsBy(CollectionEntry, key)) {
      if (note !== '') await db.update(CollectionEntry, key, { note });
      return;
    }
    const count = await db.countBy(CollectionEntry, { collectionId: collection.id });
    if (count >= maxCollectionEntries) throw new CollectionFull();
    await db.insert(CollectionEntry, { ...key, position: count + 1, note: wordsOrNone(note) });
  }

  /** What visitors may have been shown is old now: what is public, and what just was. */
  private async told(db: EntityManager, before: Collection): Promise<void> {
    const now = await db.findOneBy(Collection, { id: before.id });
    if (before.isPublic || now?.isPublic === true) await this.changes.announce(db, before.id);
  }

  private async takeFromBudget(accountId: string): Promise<void> {
    const wait = await this.limits.take(budget, accountId);
    if (wait > 0) throw tooMany(wait);
  }
}

function collector(viewer: Viewer): Member {
  if (!canCollect(viewer)) throw unauthenticated();
  return viewer;
}

const standing = ({ curatorId, isPublic, hiddenAt }: Collection) => ({
  curatorId,
  isPublic,
  isHidden: hiddenAt !== null,
});

/** The collection, locked until the transaction ends; for who may not see it there is none. */
async function lockedCollection(
  db: EntityManager,
  viewer: Viewer,
  number: number,
): Promise<Collection> {
  const collection = await db.findOne(Collection, {
    where: { number },
    lock: { mode: 'pessimistic_write' },
  });
  if (collection === null || !canSeeCollection(viewer, standing(collection))) throw notFound();
  return collection;
}

async function refuseIfFrozen(db: EntityManager, { id }: Collection): Promise<void> {
  if (await db.existsBy(CollectionEdition, { collectionId: id })) throw new CollectionFrozen();
}

async function entryOf(
  db: EntityManager,
  { id }: Collection,
  practice: number,
): Promise<CollectionEntry> {
  const entry = await db.findOne(CollectionEntry, {
    where: { collectionId: id, practice: { number: practice } },
  });
  if (entry === null) throw notFound();
  return entry;
}

/** Empty words are none. */
const wordsOrNone = (words: string): string | null => (words === '' ? null : words);

/** One goes from a place to another, and those between make room. */
const moveEntry = `
  update collection_entry
     set position = case when practice_id = $2 then $4::int
                         when $3::int < $4::int then position - 1
                         else position + 1 end
   where collection_id = $1 and position between least($3::int, $4::int) and greatest($3::int, $4::int)`;
