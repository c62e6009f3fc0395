import type { KnownPractice } from './practice.factory';
import { asEditor, asReviewer, asVisitor, type Person } from '../people';

/** An edition as a test reads it. */
export interface Edition {
  number: number;
  edition: number;
  url: string;
  name: string;
  curator: string;
  frozenAt: string;
  entryCount: number;
  citations: { style: string; text: string }[];
  entries: {
    edges: {
      node: {
        position: number;
        note: string | null;
        version: number;
        practice: { number: number; publication: string };
        content: { title: string; version: number } | null;
      };
    }[];
  };
}

/** An edition as somebody sees it; null when there is none for them. */
export const readEdition = async (
  number: number,
  edition: number,
  person: Person = asVisitor(),
): Promise<Edition | null> =>
  (
    await person.ask<{ collectionEdition: Edition | null }>(
      `query ($number: Int!, $edition: Int!) { collectionEdition(number: $number, edition: $edition) {
         number edition url name curator frozenAt entryCount citations { style text }
         entries { edges { node { position note version practice { number publication } content { title version } } } } } }`,
      { number, edition },
    )
  ).collectionEdition;

/** What stands in an edition: title, version and note of each. */
export const saidIn = (edition: Edition | null): unknown[] =>
  edition?.entries.edges.map(({ node }) => [node.content?.title, node.version, node.note]) ?? [];

/** A public collection, with a note on each practice; its number. */
export async function aCollection(
  curator: Person,
  practices: readonly KnownPractice[],
  more: object = {},
): Promise<number> {
  const input = { name: 'After an incident', language: 'EN', isPublic: true, ...more };
  const { collection } = await curator.change('createCollection', input);
  const number = collection?.number ?? 0;
  for (const { number: practice, title } of practices)
    await curator.change('addToCollection', { number, practice, note: `On ${title}.` });
  return number;
}

/** Publishes a practice anew under another title. */
export async function newVersion(practice: KnownPractice, title: string): Promise<void> {
  const editor = asEditor('aarhus');
  await editor.startDraft(practice);
  await editor.write(practice, { title });
  await editor.submitDraft(practice, 2);
  await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
}

/** Freezes a collection; the number of the edition. */
export const freeze = async (curator: Person, number: number): Promise<number> => {
  const { edition, kind } = await curator.change('freezeCollection', { number });
  if (!edition) throw new Error(`Not frozen, but ${kind}`);
  return edition.edition;
};
