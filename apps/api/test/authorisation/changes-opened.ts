import { givePassword, password } from '../factories/api-key.factory';
import { aCall, aRequest } from '../factories/participation.factory';
import { asOrganiser, type Person } from '../people';
import { secretariat } from './actors';
import type { Change } from './change';

const more = { records: 3, reason: 'Letters to delegations' };

async function withPassword(person: Person): Promise<void> {
  if (!person.isVisitor) await givePassword(person);
}

/** Opening records of participants, and taking them away. */
export const opening: Change[] = [
  {
    mutation: 'openParticipationRecord',
    what: 'of a request that was sent',
    input: async () => ({ request: (await aRequest(await aCall())).id }),
    allowed: secretariat,
  },
  {
    mutation: 'askForMoreRecords',
    what: 'of a summit',
    input: async () => ({ summit: (await aCall()).summitId, ...more }),
    allowed: secretariat,
  },
  {
    mutation: 'answerAgreement',
    what: 'that another organiser asked for',
    input: async () => {
      const summit = (await aCall()).summitId;
      const { agreement } = await asOrganiser().change('askForMoreRecords', { summit, ...more });
      return { id: agreement?.id, isAgreed: true };
    },
    allowed: secretariat,
  },
  {
    mutation: 'prepareTakeAway',
    what: 'of those who come',
    input: async (person) => {
      await withPassword(person);
      const summit = (await aCall()).summitId;
      return { summit, kind: 'BADGES', reason: 'Badges', password };
    },
    allowed: secretariat,
  },
];
