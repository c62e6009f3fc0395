/**
 * A collection is a list of practices that a person puts in order, with a note on each. It is private until its curator
 * makes it public. Frozen, it becomes an edition: numbered, dated, with exactly the versions of that moment, for ever.
 */

/** More than this nobody keeps apart. */
export const maxCollections = 100;
/** As many practices as one list can be read through. */
export const maxCollectionEntries = 500;

export const collectionNameMaxLength = 120;
export const collectionDescriptionMaxLength = 2_000;
export const collectionNoteMaxLength = 1_000;

/** Changes of collections that one account may make in an hour: enough to put the longest list in order by hand. */
export const collectionChangesPerHour = 1_200;

/** What tells two states of a collection apart when it is frozen. */
export interface CollectionState {
  name: string;
  description: string | null;
  language: string;
  entries: readonly { versionId: string; note: string | null }[];
}

/** Whether an edition says exactly this: then freezing again makes no other one. */
export function isSameState(one: CollectionState, other: CollectionState): boolean {
  return (
    one.name === other.name &&
    one.description === other.description &&
    one.language === other.language &&
    one.entries.length === other.entries.length &&
    one.entries.every(
      ({ versionId, note }, i) =>
        versionId === other.entries[i]?.versionId && note === other.entries[i].note,
    )
  );
}

/** The permanent address of a collection. */
export function collectionAddress(origin: string, number: number): string {
  return `${origin}/c/${String(number)}`;
}

/** The permanent address of an edition. */
export function editionAddress(origin: string, number: number, edition: number): string {
  return `${collectionAddress(origin, number)}/v/${String(edition)}`;
}
