import { participantCategories } from '@praxis/domain/participation';
import { aDraftRequest, aSentRequest } from '../factories/asking.factory';
import { aCall } from '../factories/participation.factory';
import { aSummit } from '../factories/summit.factory';
import { asMember, type Person } from '../people';
import { members, secretariat } from './actors';
import type { Change } from './change';

/** The visitor has no request of their own. */
const own = (person: Person): Person => (person.isVisitor ? asMember() : person);

/** Asking to take part in a summit. */
export const asking: Change[] = [
  {
    mutation: 'saveParticipationCall',
    what: 'of a draft',
    input: async () => ({
      ...{ summit: (await aSummit()).id, opensDay: '2026-01-10', opensTime: '09:00' },
      ...{ closesDay: '2027-03-31', closesTime: '23:59', capacity: 40, delegationMax: 3 },
      functions: ['MAYOR'],
      categories: [participantCategories[1].toUpperCase()],
      ...{ countries: ['FR'], contact: 'summit@congress.example', offersPlaces: true },
    }),
    allowed: secretariat,
  },
  {
    mutation: 'startParticipationRequest',
    what: 'of one’s own',
    input: async () => ({ summit: (await aCall()).summitId }),
    allowed: members,
  },
  ...(
    [
      ['saveParticipationRequest', { message: 'We come by train.' }],
      ['requestParticipation', {}],
    ] as const
  ).flatMap(([mutation, over]): Change[] => [
    {
      mutation,
      what: 'of one’s own',
      input: async (person) => {
        const { id, revision } = await aDraftRequest(own(person), await aCall());
        return { id, revision, ...over };
      },
      allowed: members,
    },
    {
      mutation,
      what: 'that somebody else writes',
      input: async () => {
        const { id, revision } = await aDraftRequest(asMember(), await aCall());
        return { id, revision, ...over };
      },
      allowed: [],
      told: [],
    },
    {
      mutation,
      what: 'that somebody else has sent',
      input: async () => {
        const { id, revision } = await aSentRequest(asMember(), await aCall());
        return { id, revision, ...over };
      },
      allowed: [],
      told: secretariat,
    },
  ]),
  {
    mutation: 'cancelParticipation',
    what: 'of one’s own',
    input: async (person) => ({ id: (await aSentRequest(own(person), await aCall())).id }),
    allowed: members,
  },
  {
    mutation: 'cancelParticipation',
    what: 'that somebody else has sent',
    input: async () => ({ id: (await aSentRequest(asMember(), await aCall())).id }),
    allowed: [],
    told: secretariat,
  },
];
