import { v7 } from 'uuid';
import { aCallingSummit, anInvitation } from '../invitations';
import { asMember, type Person } from '../people';
import { everyone, members, secretariat } from './actors';
import type { Change } from './change';

const anAddress = (): string => `${v7()}@office.example`;

const addressOf = async (person: Person): Promise<string> =>
  (await (person.isVisitor ? asMember() : person).account()).email;

/** Inviting people to an account, and accepting. */
export const inviting: Change[] = [
  {
    mutation: 'inviteAccounts',
    what: 'of an office',
    input: async () => ({
      addresses: [anAddress()],
      summit: await aCallingSummit(),
      language: 'EN',
    }),
    allowed: secretariat,
  },
  {
    mutation: 'inviteAccounts',
    what: 'of a colleague',
    input: () =>
      Promise.resolve({
        addresses: [anAddress()],
        city: 'aarhus',
        role: 'EDITOR',
        language: 'EN',
      }),
    allowed: ['coordinator', 'administrator'],
  },
  {
    mutation: 'inviteAccounts',
    what: 'into the team of a city of others',
    input: () =>
      Promise.resolve({
        addresses: [anAddress()],
        city: 'oulu',
        role: 'COORDINATOR',
        language: 'EN',
      }),
    allowed: ['administrator'],
  },
  {
    mutation: 'revokeAccountInvitation',
    what: 'into a team',
    input: async () => ({ id: (await anInvitation(anAddress())).id }),
    allowed: ['coordinator', 'administrator'],
    told: [],
  },
  {
    mutation: 'openInvitedAccount',
    what: 'with the key of its mail',
    input: async () => ({
      key: (await anInvitation(anAddress())).key,
      ...{ displayName: 'Ada', language: 'EN', password: 'a long enough password' },
    }),
    allowed: everyone,
  },
  {
    mutation: 'acceptAccountInvitation',
    what: 'to one’s own address',
    input: async (person) => ({ key: (await anInvitation(await addressOf(person))).key }),
    allowed: members,
  },
];
