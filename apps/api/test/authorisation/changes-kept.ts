import { StopKeys } from '../../src/capabilities/saved-searches/stop-keys';
import { theApi } from '../api-harness';
import { aKeyOf, givePassword, keyInput } from '../factories/api-key.factory';
import { aPublishedPractice } from '../factories/practice.factory';
import { anUpload } from '../factories/spreadsheet.factory';
import { asEditor, asMember, type Person } from '../people';
import { everyone, members, secretariat, team } from './actors';
import type { Change } from './change';

async function savedBy(person: Person): Promise<{ id: string }> {
  const { savedSearch, kind } = await person.change('saveSearch', {
    query: 'q=a',
    rhythm: 'DAILY',
  });
  if (!savedSearch) throw new Error(`Nothing was saved, but ${kind}`);
  return { id: savedSearch.id };
}

async function keyOf(person: Person): Promise<string> {
  await givePassword(person);
  return (await aKeyOf(person)).id;
}

/** Searches and keys that people keep, and cities that the secretariat vouches for. */
export const keeping: Change[] = [
  {
    mutation: 'saveSearch',
    what: 'for oneself',
    input: () => Promise.resolve({ query: 'q=mentors', rhythm: 'DAILY' }),
    allowed: members,
  },
  ...(['changeSavedSearch', 'removeSavedSearch'] as const).flatMap((mutation): Change[] => {
    const how = mutation === 'changeSavedSearch' ? { rhythm: 'WEEKLY', name: 'Mentors' } : {};
    return [
      {
        mutation,
        what: 'of one’s own',
        input: async (person) => ({
          ...(await savedBy(person.isVisitor ? asMember() : person)),
          ...how,
        }),
        allowed: members,
      },
      {
        mutation,
        what: 'of somebody else',
        input: async () => ({ ...(await savedBy(asMember())), ...how }),
        allowed: [],
        told: [],
      },
    ];
  }),
  {
    mutation: 'createApiKey',
    what: 'for oneself',
    input: async (person) => {
      if (!person.isVisitor) await givePassword(person);
      return keyInput();
    },
    allowed: members,
  },
  {
    mutation: 'revokeApiKey',
    what: 'of one’s own',
    input: async (person) => ({ id: await keyOf(person.isVisitor ? asMember() : person) }),
    allowed: members,
  },
  {
    mutation: 'revokeApiKey',
    what: 'of somebody else',
    input: async () => ({ id: await keyOf(asMember()) }),
    allowed: [],
    told: [],
  },
  {
    mutation: 'stopAlert',
    what: 'with the key of its mail',
    input: async () => ({
      key: theApi()
        .part(StopKeys)
        .keyOf((await savedBy(asMember())).id),
    }),
    allowed: everyone,
  },
];

/** Files that people send, to make drafts for Aarhus of them. */
export const importing: Change[] = (
  ['checkSpreadsheet', 'importSpreadsheet', 'discardSpreadsheet'] as const
).flatMap((mutation): Change[] => [
  {
    mutation,
    what: 'of one’s own',
    input: async (person) =>
      anUpload((await (person.isVisitor ? asMember() : person).account()).id),
    allowed: [...team, ...secretariat],
  },
  {
    mutation,
    what: 'of somebody else',
    input: async () => anUpload((await asEditor('aarhus').account()).id),
    allowed: [],
    told: [],
  },
]);

export const keepingOrder: Change[] = [
  {
    mutation: 'mergePractices',
    what: 'into another one',
    input: async () => ({
      number: (await aPublishedPractice()).number,
      into: (await aPublishedPractice()).number,
      reason: 'They are one.',
    }),
    allowed: ['reviewer', 'administrator'],
  },
  ...[true, false].map((isVerified): Change => ({
    mutation: 'verifyCity',
    what: isVerified ? 'to vouch for its team' : 'to take that back',
    input: async () => {
      await theApi().sql(
        `update city set verified_at = case when $1 then null else now() end where slug = 'aarhus'`,
        [isVerified],
      );
      return { city: 'aarhus', isVerified };
    },
    allowed: ['administrator'],
  })),
];
