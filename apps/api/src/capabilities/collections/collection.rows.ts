import type { CollectionStanding } from '@praxis/domain/collections';
import type { Language } from '@praxis/domain/shared';

/** A collection as it is read. */
export interface CollectionRow {
  id: string;
  number: number;
  curatorId: string;
  curator: string;
  name: string;
  description: string | null;
  language: Language;
  isPublic: boolean;
  hiddenAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  entryCount: number;
}

/** An edition as it is read, with what decides who may read it. */
export interface EditionRow {
  id: string;
  collectionId: string;
  number: number;
  edition: number;
  curatorId: string;
  curator: string;
  name: string;
  description: string | null;
  language: Language;
  isPublic: boolean;
  hiddenAt: Date | null;
  frozenAt: Date;
  entryCount: number;
}

/** A practice in a list; in an edition with the version that was frozen. */
export interface EntryRow {
  position: number;
  note: string | null;
  language: Language;
  practiceId: string;
  versionId: string | null;
  version: number | null;
}

export const collectionsRead = `
  select c.id, c.number, c.curator_id as "curatorId", a.display_name as curator, c.name, c.description, c.language,
         c.is_public as "isPublic", c.hidden_at as "hiddenAt", c.created_at as "createdAt", c.updated_at as "updatedAt",
         (select count(*)::int from collection_entry e where e.collection_id = c.id) as "entryCount"
    from collection c
    join account a on a.id = c.curator_id`;

export const editionsRead = `
  select d.id, d.collection_id as "collectionId", c.number, d.edition, c.curator_id as "curatorId",
         a.display_name as curator, d.name, d.description, d.language, c.is_public as "isPublic",
         c.hidden_at as "hiddenAt", d.frozen_at as "frozenAt",
         (select count(*)::int from collection_edition_entry e where e.edition_id = d.id) as "entryCount"
    from collection_edition d
    join collection c on c.id = d.collection_id
    join account a on a.id = c.curator_id`;

/** The practices of a working list from a place on. */
export const entriesRead = `
  select e.position, e.note, c.language, e.practice_id as "practiceId", null::uuid as "versionId", null::int as version
    from collection_entry e
    join collection c on c.id = e.collection_id
   where e.collection_id = $1 and e.position > $2
   order by e.position limit $3`;

/** The versions of an edition from a place on. */
export const editionEntriesRead = `
  select e.position, e.note, d.language, v.practice_id as "practiceId", v.id as "versionId", v.version
    from collection_edition_entry e
    join collection_edition d on d.id = e.edition_id
    join practice_version v on v.id = e.version_id
   where e.edition_id = $1 and e.position > $2
   order by e.position limit $3`;

export const standingOf = ({
  curatorId,
  isPublic,
  hiddenAt,
}: Pick<CollectionRow, 'curatorId' | 'isPublic' | 'hiddenAt'>): CollectionStanding => ({
  curatorId,
  isPublic,
  isHidden: hiddenAt !== null,
});
