import { useApi } from '../../../test/api-harness';
import { givePassword, password } from '../../../test/factories/api-key.factory';
import {
  allocate,
  anAcceptedRequest,
  aVisitedSummit,
  people,
  visitInput,
} from '../../../test/factories/field-visit.factory';
import { asOrganiser, type Person } from '../../../test/people';
import { KeyVault } from '../../platform/vault/key-vault';
import { ParticipationPurge } from './participation-purge.service';

const api = useApi();

interface Prepared {
  prepareTakeAway: { agreement?: { id: string; state: string; records: number } };
}

const prepare = async (
  by: Person,
  input: object,
): Promise<{ id: string; state: string; records: number }> => {
  const { prepareTakeAway } = await by.ask<Prepared>(
    `mutation M($input: PrepareTakeAwayInput!) { prepareTakeAway(input: $input) {
       ... on PrepareTakeAwaySuccess { agreement { id state records } } } }`,
    { input: { reason: 'For the bus.', password, ...input } },
  );
  return prepareTakeAway.agreement ?? { id: '', state: '', records: 0 };
};

it('the manifest of a visit names who has a place in it, and nobody else', async () => {
  const summit = await aVisitedSummit(1);
  const named = (name: string): { answers: { people: ReturnType<typeof people> } } => ({
    answers: { people: people(1, { name, accessNeeds: 'A ramp' }) },
  });
  await anAcceptedRequest(summit, [summit.school], { ...named('Ada Inside'), priority: 1 });
  await anAcceptedRequest(summit, [summit.school], named('Bo Waiting'));
  await anAcceptedRequest(summit, [summit.harbour], named('Cy Elsewhere'));
  await allocate(summit);
  const organiser = asOrganiser();
  await givePassword(organiser);
  const asked = { summit: summit.id, kind: 'MANIFEST', session: summit.school };
  const { id, state, records } = await prepare(organiser, asked);
  expect([state, records]).toEqual(['GOOD', 1]);
  const document = `query Q($id: ID!) { takeAway(id: $id, kind: MANIFEST) {
    records { reference answers { authority contactAddress people { name accessNeeds } } } } }`;
  const { text } = await organiser.gql(document, { id });
  expect(text).toContain('Ada Inside');
  expect(text).toContain('A ramp');
  expect(text).not.toMatch(/Bo Waiting|Cy Elsewhere/);
  expect(await asOrganiser().ask(document, { id })).toEqual({ takeAway: null });
  const other = await aVisitedSummit();
  expect(await prepare(organiser, { ...asked, summit: other.id })).toMatchObject({ records: 0 });
});

it('what was told of visits, places and attendance are gone with the summit', async () => {
  const summit = await aVisitedSummit();
  const { id } = await anAcceptedRequest(summit, [summit.school]);
  await asOrganiser().change('saveFieldVisit', visitInput(summit.school));
  await allocate(summit);
  const marks = [{ request: id, people: [1] }];
  await asOrganiser().change('markAttendance', { summit: summit.id, marks });
  const rows = async (): Promise<number[]> =>
    Promise.all([
      api.count('field_visit where summit_id = $1', [summit.id]),
      api.count('field_visit_place where request_id = $1', [id]),
      api.count('attendance where request_id = $1', [id]),
    ]);
  expect(await rows()).toEqual([1, 1, 1]);
  await api.sql(
    `update summit set starts_on = '2020-01-01', ends_on = '2020-01-02' where id = $1`,
    [summit.id],
  );
  await api.part(ParticipationPurge).destroyOld();
  expect(await rows()).toEqual([0, 0, 0]);
  expect(await api.part(KeyVault).read(summit.call.keyId)).toBeNull();
  const { fieldVisits } = await asOrganiser().ask<{ fieldVisits: unknown }>(
    `query Q($slug: String!) { fieldVisits(summit: $slug) { id } }`,
    { slug: summit.slug },
  );
  expect(fieldVisits).toBeNull();
});
