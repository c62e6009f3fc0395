import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { canSeeCollection } from '@praxis/domain/collections';
import { Database } from '../../platform/database/database';
import {
  Cursors,
  isOffsetKey,
  pageOf,
  type Connection,
  type OffsetKey,
} from '../../platform/graphql/connection';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';
import {
  collectionsRead,
  editionEntriesRead,
  editionsRead,
  entriesRead,
  standingOf,
  type CollectionRow,
  type EditionRow,
  type EntryRow,
} from './collection.rows';

interface PageArguments {
  first?: number | null;
  after?: string | null;
}

const cursors = new Cursors<OffsetKey>('collection-entries', isOffsetKey);

/** The editions of a collection, newest first. Whoever asks has checked that the viewer sees the collection. */
export const editionsOfCollection = defineLoader<string, EditionRow[]>({
  name: 'editionsOfCollection',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.rows<EditionRow & Record<string, unknown>>(
        'editions-of-collections',
        `${editionsRead} where d.collection_id = any($1::uuid[]) order by d.edition desc`,
        [ids],
      ),
      (row) => row.collectionId,
    ),
});

/** Reading collections, each as far as the viewer may see it. From the primary: what was made private is so at once. */
@Injectable()
export class CollectionReader {
  constructor(private readonly database: Database) {}

  /** A collection by its number; null when there is none for this viewer. */
  async find(viewer: Viewer, number: number): Promise<CollectionRow | null> {
    const [row] = await this.database.rows<CollectionRow & Record<string, unknown>>(
      'collection-by-number',
      `${collectionsRead} where c.number = $1`,
      [number],
    );
    return row && canSeeCollection(viewer, standingOf(row)) ? row : null;
  }

  /** An edition; null when there is none for this viewer. */
  async findEdition(viewer: Viewer, number: number, edition: number): Promise<EditionRow | null> {
    const [row] = await this.database.rows<EditionRow & Record<string, unknown>>(
      'edition-by-number',
      `${editionsRead} where c.number = $1 and d.edition = $2`,
      [number, edition],
    );
    return row && canSeeCollection(viewer, standingOf(row)) ? row : null;
  }

  /** A person's own, the last changed first. */
  ofCurator(accountId: string): Promise<CollectionRow[]> {
    return this.database.rows<CollectionRow & Record<string, unknown>>(
      'collections-of-curator',
      `${collectionsRead} where c.curator_id = $1 order by c.updated_at desc, c.number desc`,
      [accountId],
    );
  }

  /** The practices of a list, in its order. */
  async entriesOf(
    list: CollectionRow | EditionRow,
    args: PageArguments,
  ): Promise<Connection<EntryRow>> {
    const { size, after } = cursors.request(args);
    const rows = await this.entries(list, after?.[0] ?? 0, size + 1);
    return pageOf(
      rows,
      size,
      (row) => cursors.write(row.position),
      () => Promise.resolve(list.entryCount),
    );
  }

  /** Entries behind a place. */
  entries(
    list: CollectionRow | EditionRow,
    after: number,
    count: number,
  ): Promise<(EntryRow & Record<string, unknown>)[]> {
    return 'edition' in list
      ? this.database.rows('edition-entries', editionEntriesRead, [list.id, after, count])
      : this.database.rows('collection-entries', entriesRead, [list.id, after, count]);
  }
}
