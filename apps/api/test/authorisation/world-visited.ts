import { theApi } from '../api-harness';
import {
  allocate,
  anAcceptedRequest,
  aVisitedSummit,
  people,
  visitInput,
} from '../factories/field-visit.factory';
import { givePassword, password } from '../factories/api-key.factory';
import { asOrganiser, type Person } from '../people';

/** A summit with field visits: the author has a place in one of them, of which organisers have told where one meets. */
export async function visitPlaces(
  canary: string,
  author: Person,
): Promise<{ visitedSummit: string; visitingRequest: string }> {
  const summit = await aVisitedSummit();
  const needs = { name: canary, accessNeeds: canary, dietNeeds: canary };
  const { id } = await anAcceptedRequest(summit, [summit.school], {
    ...{ by: author, answers: { people: people(1, needs) } },
  });
  await anAcceptedRequest(summit, [summit.school], { answers: { people: people(4) } });
  await asOrganiser().change('saveFieldVisit', visitInput(summit.school));
  await allocate(summit);
  await asOrganiser().change('markAttendance', {
    summit: summit.id,
    marks: [{ request: id, people: [1] }],
  });
  const leader = asOrganiser();
  await givePassword(leader);
  await leader.change('prepareTakeAway', {
    ...{ summit: summit.id, kind: 'MANIFEST', session: summit.school },
    ...{ reason: canary, password },
  });
  await theApi().catchUp();
  return { visitedSummit: summit.slug, visitingRequest: id };
}
