import { v7 } from 'uuid';
import { theApi } from '../api-harness';
import { aCall, aRequest } from '../factories/participation.factory';
import { anOfficeInvited } from '../invitations';
import { aPlannedSession, announce, aSummit } from '../factories/summit.factory';
import { asOrganiser } from '../people';

/** A summit to which people asked to come: one has answered an offer, and organisers have asked another something. */
export async function weighRequests(
  canary: string,
): Promise<{ weighedSummit: string; officeKey: string }> {
  const api = theApi();
  const summit = await aSummit();
  await aPlannedSession(summit, { languages: ['en'] });
  await announce(summit);
  const call = await aCall({ summitId: summit.id });
  const [city] = await api.sql<{ id: string }>(`select id from city where slug = 'aarhus'`);
  const of = { cityId: city?.id ?? null, country: 'DK', languages: ['de'] };
  const accepted = await aRequest(call, { ...of, status: 'accepted', decidedAt: api.clock.now() });
  await api.sql(
    `insert into participation_offer (id, request_id, offered_at, expires_at, ended_at, answer)
     values ($1, $2, $3, $3::timestamptz + interval '3 days', $3, 'accepted')`,
    [v7(), accepted.id, api.clock.now()],
  );
  const asked = await aRequest(call, of);
  await asOrganiser().change('decideParticipation', {
    ...{ summit: summit.id, decision: 'ASK', reason: canary },
    requests: [{ id: asked.id, revision: 1 }],
  });
  await aRequest(call, { ...of, status: 'accepted' });
  const officeKey = (await anOfficeInvited('office@invited-to-summit.example', summit.slug)).key;
  return { weighedSummit: summit.slug, officeKey };
}
