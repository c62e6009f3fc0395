import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  CollectionEmpty,
  CollectionNotPublic,
  collectionNumberInput,
  isSameState,
  type CollectionState,
} from '@praxis/domain/collections';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { CollectionEdition, CollectionEditionEntry } from './collection-edition.entity';
import type { Collection } from './collection.entity';
import { CollectionsService } from './collections.service';

type Frozen = CollectionState['entries'][number];

/** Freezing: what is in a collection now, in exactly the versions that are public now, as an edition. */
@Injectable()
export class CollectionFreezing {
  constructor(
    private readonly collections: CollectionsService,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Makes the next edition; when nothing has changed since the last one, it is that one. */
  async freeze(viewer: Viewer, given: unknown): Promise<{ number: number; edition: number }> {
    let edition = 0;
    const number = await this.collections.editing(
      viewer,
      parseInput(collectionNumberInput, given).number,
      async (db, collection) => {
        if (!collection.isPublic) throw new CollectionNotPublic();
        const entries = await publicEntries(db, collection);
        if (entries.length === 0) throw new CollectionEmpty();
        const last = await lastEdition(db, collection);
        edition =
          last !== null && isSameState(last.state, stateOf(collection, entries))
            ? last.edition
            : await this.make(db, collection, (last?.edition ?? 0) + 1, entries);
      },
    );
    return { number, edition };
  }

  private async make(
    db: EntityManager,
    { id: collectionId, name, description, language }: Collection,
    edition: number,
    entries: readonly Frozen[],
  ): Promise<number> {
    const id = this.ids.next();
    await db.insert(CollectionEdition, {
      id,
      collectionId,
      edition,
      name,
      description,
      language,
      frozenAt: this.clock.now(),
    });
    await db.insert(
      CollectionEditionEntry,
      entries.map(({ versionId, note }, i) => ({
        editionId: id,
        position: i + 1,
        versionId,
        note,
      })),
    );
    return edition;
  }
}

/** What visitors see of it: withdrawn and merged practices are left out, and keep their place in the working list. */
function publicEntries(db: EntityManager, { id }: Collection): Promise<Frozen[]> {
  return db.query<Frozen[]>(
    `select p.current_version_id as "versionId", e.note
       from collection_entry e
       join practice p on p.id = e.practice_id and p.publication = 'published'
      where e.collection_id = $1 order by e.position`,
    [id],
  );
}

function stateOf(
  { name, description, language }: Collection | CollectionEdition,
  entries: readonly Frozen[],
): CollectionState {
  return { name, description, language, entries };
}

async function lastEdition(
  db: EntityManager,
  { id }: Collection,
): Promise<{ edition: number; state: CollectionState } | null> {
  const [last] = await db.find(CollectionEdition, {
    where: { collectionId: id },
    order: { edition: 'DESC' },
    take: 1,
  });
  if (last === undefined) return null;
  const entries = await db.find(CollectionEditionEntry, {
    where: { editionId: last.id },
    order: { position: 'ASC' },
  });
  return { edition: last.edition, state: stateOf(last, entries) };
}
