import { givePassword, password } from '../factories/api-key.factory';
import { aCall, aRequest } from '../factories/participation.factory';
import { asAdministrator, asOrganiser, type Person } from '../people';
import { theApi } from '../api-harness';

/** A summit to which somebody entrusted who comes: `organiser` has prepared to take that away, somebody else asks for more. */
export async function openRecords(
  canary: string,
  organiser: Person,
): Promise<{ calledSummit: string; agreement: string; takeAway: string }> {
  const call = await aCall();
  const { summitId: summit } = call;
  const needs = { accessNeeds: canary, dietNeeds: canary, languages: ['fr'] };
  await aRequest(call, {
    status: 'accepted',
    answers: {
      people: [{ name: canary, function: 'mayor', title: canary, ...needs }],
      ...{ message: canary, fieldVisits: [summit] },
    },
  });
  await givePassword(organiser);
  const prepared = await organiser.change('prepareTakeAway', {
    ...{ summit, kind: 'ATTENDANCE', reason: canary, password },
  });
  const more = { summit, records: 3, reason: canary };
  const asked = await organiser.change('askForMoreRecords', more);
  await asAdministrator().change('answerAgreement', { id: asked.agreement?.id, isAgreed: true });
  await asOrganiser().change('askForMoreRecords', more);
  const [row] = await theApi().sql<{ slug: string }>('select slug from summit where id = $1', [
    summit,
  ]);
  return {
    calledSummit: row?.slug ?? '',
    agreement: asked.agreement?.id ?? '',
    takeAway: prepared.agreement?.id ?? '',
  };
}
