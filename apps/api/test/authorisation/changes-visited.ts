import {
  allocate,
  anAcceptedRequest,
  aVisitedSummit,
  visitInput,
} from '../factories/field-visit.factory';
import { asMember, type Person } from '../people';
import { members, secretariat } from './actors';
import type { Change } from './change';

/** A place in the harbour of a request that a person sent. */
async function placed(by: Person): Promise<{ place: string; library: string }> {
  const summit = await aVisitedSummit();
  await anAcceptedRequest(summit, [summit.harbour], { by });
  const visits = await allocate(summit);
  const place = visits.flatMap(({ places }) => places)[0]?.id ?? '';
  return { place, library: summit.library };
}

/** Field visits, and who was at a summit. */
export const visiting: Change[] = [
  {
    mutation: 'saveFieldVisit',
    what: 'of a summit that calls for participation',
    input: async () => visitInput((await aVisitedSummit()).harbour),
    allowed: secretariat,
  },
  {
    mutation: 'allocateFieldVisits',
    what: 'of accepted requests',
    input: async () => {
      const summit = await aVisitedSummit();
      await anAcceptedRequest(summit, [summit.harbour]);
      return { summit: summit.id };
    },
    allowed: secretariat,
  },
  {
    mutation: 'moveFieldVisitPlace',
    what: 'of somebody else',
    input: async () => {
      const { place, library } = await placed(asMember());
      return { place, to: library };
    },
    allowed: secretariat,
  },
  {
    mutation: 'waiveFieldVisitPlace',
    what: 'of somebody else',
    input: async () => ({ place: (await placed(asMember())).place }),
    allowed: secretariat,
  },
  {
    mutation: 'giveUpFieldVisit',
    what: 'of one’s own',
    input: async (person) => ({
      place: (await placed(person.isVisitor ? asMember() : person)).place,
    }),
    allowed: members,
  },
  {
    mutation: 'giveUpFieldVisit',
    what: 'of somebody else',
    input: async () => ({ place: (await placed(asMember())).place }),
    allowed: [],
    told: [],
  },
  {
    mutation: 'markAttendance',
    what: 'of accepted requests',
    input: async () => {
      const summit = await aVisitedSummit();
      const { id } = await anAcceptedRequest(summit, []);
      return { summit: summit.id, marks: [{ request: id, people: [1] }] };
    },
    allowed: secretariat,
  },
];
