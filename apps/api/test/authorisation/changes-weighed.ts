import type { ParticipationCall } from '../../src/capabilities/participation';
import { OffersService } from '../../src/capabilities/participation/offers.service';
import { theApi } from '../api-harness';
import { aCall, aRequest } from '../factories/participation.factory';
import { asMember, asOrganiser, type Person } from '../people';
import { members, secretariat } from './actors';
import type { Change } from './change';

async function aDecision(call: ParticipationCall): Promise<object> {
  const { id } = await aRequest(call);
  return {
    ...{ summit: call.summitId, decision: 'DECLINE', reason: 'Too late.' },
    requests: [{ id, revision: 1 }],
  };
}

/** Somebody, or in place of a visitor somebody else, is offered a place. */
async function anOffer(by: Person): Promise<{ request: string; accept: boolean }> {
  const call = await aCall();
  const { id } = await aRequest(call, { status: 'waitlisted', by: by.isVisitor ? asMember() : by });
  await theApi().part(OffersService).offerFree(call.summitId);
  return { request: id, accept: true };
}

/** Deciding requests to take part, and answering offers. */
export const weighing: Change[] = [
  {
    mutation: 'decideParticipation',
    what: 'of somebody else',
    input: async () => aDecision(await aCall()),
    allowed: secretariat,
  },
  {
    mutation: 'decideParticipation',
    what: 'of one’s own',
    input: async (person) => {
      const call = await aCall();
      const by = person.isVisitor ? asMember() : person;
      const { id } = await aRequest(call, { by });
      const requests = [{ id, revision: 1 }];
      return { summit: call.summitId, decision: 'ACCEPT', requests };
    },
    allowed: [],
  },
  {
    mutation: 'undoParticipationDecision',
    what: 'of somebody else',
    input: async () => ({
      batch: (await asOrganiser().change('decideParticipation', await aDecision(await aCall())))
        .batch,
    }),
    allowed: secretariat,
  },
  {
    mutation: 'setParticipationPriority',
    what: 'of somebody else',
    input: async () => ({ request: (await aRequest(await aCall())).id, revision: 1, priority: 3 }),
    allowed: secretariat,
  },
  {
    mutation: 'answerParticipationOffer',
    what: 'of one’s own',
    input: anOffer,
    allowed: members,
  },
  {
    mutation: 'answerParticipationOffer',
    what: 'of somebody else',
    input: () => anOffer(asMember()),
    allowed: [],
    told: secretariat,
  },
];
