import { v7 } from 'uuid';
import { ParticipationCall, ParticipationEvent } from '../../src/capabilities/participation';
import { ParticipationDatabase } from '../../src/capabilities/participation/participation-database';
import { SealedRequests } from '../../src/capabilities/participation/sealed-requests';
import { theApi } from '../api-harness';
import { aDraftRequest, answersOf, aPerson, aSentRequest } from '../factories/asking.factory';
import { aCall } from '../factories/participation.factory';
import type { Person } from '../people';

/** The author asks to take part in the announced summit: a request that was decided, and a draft with faults. */
export async function askToTakePart(
  summit: { id: string },
  canary: string,
  author: Person,
): Promise<string> {
  const api = theApi();
  const call = await aCall({ summitId: summit.id });
  const visit = v7();
  await api.sql(
    `insert into summit_session (id, summit_id, slug, kind, position, titles, is_public)
     values ($1, $2, 'raval', 'field-visit', 99, '{"en": "Raval"}', true)`,
    [visit, call.summitId],
  );
  const people = [aPerson({ name: canary, accessNeeds: 'A ramp', dietNeeds: 'No nuts' })];
  const said = { people, city: 'aarhus', fieldVisits: [visit], message: canary };
  const { id } = await aSentRequest(author, call, answersOf(said));
  await api.sql(
    `update participation_request set status = 'information', decided_at = now() where id = $1`,
    [id],
  );
  await noteDecision(call, id);
  await aDraftRequest(author, call, { people: [1, 2, 3, 4].map(() => aPerson()) });
  return id;
}

/** That organisers have asked something. */
async function noteDecision(call: ParticipationCall, requestId: string): Promise<void> {
  const api = theApi();
  const seal = await api.part(SealedRequests).of(call);
  const id = v7();
  await api.part(ParticipationDatabase).transaction((db) =>
    db.insert(ParticipationEvent, {
      ...{ id, requestId, batchId: v7(), actorId: null, happenedAt: api.clock.now() },
      kind: 'decided',
      statusBefore: 'submitted',
      statusAfter: 'information',
      sealedReason: seal.sealReason(id, 'Who interprets?'),
    }),
  );
}
