import { aPublishedPractice } from '../factories/practice.factory';
import { asMember, type Person } from '../people';
import { members } from './actors';
import type { Change } from './change';

/** A collection with one practice; the visitor has none of their own. */
async function collectedBy(
  person: Person,
  isPublic: boolean,
): Promise<{ number: number; practice: number }> {
  const { number: practice } = await aPublishedPractice();
  const curator = person.isVisitor ? asMember() : person;
  const input = { name: 'A first week', language: 'EN', isPublic, practice, note: 'Begin here.' };
  const { collection, kind } = await curator.change('createCollection', input);
  if (!collection) throw new Error(`No collection, but ${kind}`);
  return { number: collection.number, practice };
}

interface Tried {
  mutation: Change['mutation'];
  input: (at: { number: number; practice: number }) => Promise<object>;
}

const tried: Tried[] = [
  {
    mutation: 'changeCollection',
    input: ({ number }) => Promise.resolve({ number, name: 'A second week' }),
  },
  { mutation: 'removeCollection', input: ({ number }) => Promise.resolve({ number }) },
  {
    mutation: 'addToCollection',
    input: async ({ number }) => ({ number, practice: (await aPublishedPractice()).number }),
  },
  {
    mutation: 'changeCollectionEntry',
    input: (at) => Promise.resolve({ ...at, note: 'Begin there.' }),
  },
  { mutation: 'removeFromCollection', input: (at) => Promise.resolve(at) },
  { mutation: 'freezeCollection', input: ({ number }) => Promise.resolve({ number }) },
];

/** Lists that people make of practices. */
export const collecting: Change[] = [
  {
    mutation: 'createCollection',
    what: 'for oneself',
    input: () => Promise.resolve({ name: 'A first week', language: 'EN' }),
    allowed: members,
  },
  ...tried.flatMap(({ mutation, input }): Change[] => [
    {
      mutation,
      what: 'of one’s own',
      input: async (person) => input(await collectedBy(person, true)),
      allowed: members,
    },
    {
      mutation,
      what: 'of somebody else, public',
      input: async () => input(await collectedBy(asMember(), true)),
      allowed: [],
    },
    {
      mutation,
      what: 'of somebody else, private',
      input: async () => input(await collectedBy(asMember(), false)),
      allowed: [],
      told: [],
    },
  ]),
  {
    mutation: 'hideCollection',
    what: 'of somebody else, public',
    input: async () => ({
      number: (await collectedBy(asMember(), true)).number,
      isHidden: true,
    }),
    allowed: ['moderator'],
  },
  {
    mutation: 'hideCollection',
    what: 'of somebody else, private',
    input: async () => ({
      number: (await collectedBy(asMember(), false)).number,
      isHidden: true,
    }),
    allowed: [],
    told: members.filter((actor) => actor !== 'moderator'),
  },
];
