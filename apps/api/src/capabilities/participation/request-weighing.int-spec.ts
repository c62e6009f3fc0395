import { useApi } from '../../../test/api-harness';
import { aCall, aRequest } from '../../../test/factories/participation.factory';
import { aPlannedSession, aSummit } from '../../../test/factories/summit.factory';
import { asMember, asOrganiser, asVisitor, type Person } from '../../../test/people';
import type { ParticipationCall } from '.';

const api = useApi();

const slugOf = async ({ summitId }: ParticipationCall): Promise<string> => {
  const [row] = await api.sql<{ slug: string }>('select slug from summit where id = $1', [
    summitId,
  ]);
  return row?.slug ?? '';
};

async function ask<Data>(
  call: ParticipationCall,
  fields: string,
  by: Person = asOrganiser(),
): Promise<Data> {
  const { summit } = await by.ask<{ summit: Data }>(
    `query Q($slug: String!) { summit(slug: $slug) { ${fields} } }`,
    { slug: await slugOf(call) },
  );
  return summit;
}

interface Listed {
  participationRequests: { totalCount: number; edges: { node: { reference: string } }[] };
}
const references = async (call: ParticipationCall, args: string): Promise<string[]> => {
  const { participationRequests } = await ask<Listed>(
    call,
    `participationRequests(${args}) { totalCount edges { node { reference } } }`,
  );
  const found = participationRequests.edges.map(({ node }) => node.reference);
  expect(participationRequests.totalCount).toBe(found.length);
  return found;
};

let call: ParticipationCall;
beforeAll(async () => {
  call = await aCall({ capacity: 10 });
  const [city] = await api.sql<{ id: string }>(`select id from city where slug = 'aarhus'`);
  const minutes = (count: number): Date => new Date(api.clock.now().getTime() + count * 60_000);
  await aRequest(call, {
    ...{
      reference: 'ONE-1111',
      country: 'DK',
      cityId: city?.id ?? null,
      authoritySize: 'from-250k',
    },
    ...{ category: 'member-city', isFirstAttendance: false, submittedAt: minutes(1), size: 3 },
    languages: ['da', 'en'],
  });
  await aRequest(call, {
    ...{ reference: 'TWO-2222', status: 'accepted', submittedAt: minutes(2), size: 2 },
    languages: ['fr', 'de'],
    peopleByLanguage: { fr: 2, de: 1 },
    answers: { contactAddress: 'Office@Lleida.example' },
  });
  await aRequest(call, {
    ...{ reference: 'THREE-3', status: 'waitlisted', priority: 2, submittedAt: minutes(3) },
  });
  await aRequest(call, { reference: 'FOUR-44', status: 'waitlisted', submittedAt: minutes(0) });
  await aRequest(call, { reference: 'DRAFT-5', status: 'draft' });
});

it.each([
  ['', ['FOUR-44', 'ONE-1111', 'TWO-2222', 'THREE-3']],
  ['filter: { status: [WAITLISTED] }, sort: WAITING', ['THREE-3', 'FOUR-44']],
  ['filter: { status: [SUBMITTED, ACCEPTED] }', ['ONE-1111', 'TWO-2222']],
  ['filter: { country: ["DK"] }', ['ONE-1111']],
  ['filter: { authoritySize: [FROM_250K] }', ['ONE-1111']],
  ['filter: { category: [MEMBER_CITY] }', ['ONE-1111']],
  ['filter: { language: ["de", "da"] }', ['ONE-1111', 'TWO-2222']],
  ['filter: { isFirstAttendance: false }', ['ONE-1111']],
  ['filter: { city: ["aarhus"] }', ['ONE-1111']],
  ['filter: { reference: " two-22, three-3 " }', ['TWO-2222', 'THREE-3']],
  ['filter: { reference: "%" }', ['FOUR-44', 'ONE-1111', 'TWO-2222', 'THREE-3']],
  ['filter: { contact: "office@lleida.example" }', ['TWO-2222']],
  ['filter: { contact: "office@lleida" }', []],
  ['filter: { country: ["FR"], status: [ACCEPTED] }', ['TWO-2222']],
])('requests (%s)', async (args, expected) => {
  expect(await references(call, args === '' ? 'first: 50' : args)).toEqual(expected);
});

it('are read page by page', async () => {
  const page = (
    after: string | null,
  ): Promise<
    Listed & { participationRequests: { pageInfo: { endCursor: string; hasNextPage: boolean } } }
  > =>
    ask(
      call,
      `participationRequests(first: 3${after === null ? '' : `, after: "${after}"`}) {
         totalCount pageInfo { endCursor hasNextPage } edges { node { reference } } }`,
    );
  const first = await page(null);
  expect(first.participationRequests.pageInfo.hasNextPage).toBe(true);
  const second = await page(first.participationRequests.pageInfo.endCursor);
  expect(second.participationRequests.edges.map(({ node }) => node.reference)).toEqual(['THREE-3']);
  expect(second.participationRequests.pageInfo.hasNextPage).toBe(false);
  const { code } = await asOrganiser().gql(
    `query Q($slug: String!) { summit(slug: $slug) { participationRequests(filter: { country: ["DNK"] }) { totalCount } } }`,
    { slug: await slugOf(call) },
  );
  expect(code).toBe('BAD_USER_INPUT');
});

it('that can be decided at once leave out one’s own and what is over', async () => {
  const other = await aCall();
  const organiser = asOrganiser();
  await aRequest(other, { by: organiser });
  await aRequest(other, { status: 'cancelled' });
  const { id, reference, revision } = await aRequest(other);
  const chosen = await ask(
    other,
    'participationSelection(filter: {}) { id revision reference viewerCanDecide }',
    organiser,
  );
  expect(chosen).toEqual({
    participationSelection: [{ id, revision, reference, viewerCanDecide: true }],
  });
  expect(await ask(other, `participationSelection(filter: { id: ["${id}"] }) { id }`)).toEqual({
    participationSelection: [{ id }],
  });
});

it('are counted by what they have in common and how they stand, in requests and in people', async () => {
  const { participationBalance: counts } = await ask<{
    participationBalance: Record<string, unknown>[];
  }>(call, 'participationBalance { by value status requests people language { label } }');
  expect(counts.filter(({ by }) => by === 'COUNTRY')).toEqual([
    { by: 'COUNTRY', value: 'DK', status: 'SUBMITTED', requests: 1, people: 3, language: null },
    { by: 'COUNTRY', value: 'FR', status: 'ACCEPTED', requests: 1, people: 2, language: null },
    { by: 'COUNTRY', value: 'FR', status: 'WAITLISTED', requests: 2, people: 2, language: null },
  ]);
  expect(counts.filter(({ by, value }) => by === 'LANGUAGE' && value === 'de')).toEqual([
    {
      by: 'LANGUAGE',
      value: 'de',
      status: 'ACCEPTED',
      requests: 1,
      people: 1,
      language: { label: 'German' },
    },
  ]);
  expect(
    counts.filter(({ by, status }) => by === 'FIRST_ATTENDANCE' && status === 'SUBMITTED'),
  ).toEqual([
    {
      by: 'FIRST_ATTENDANCE',
      value: 'false',
      status: 'SUBMITTED',
      requests: 1,
      people: 3,
      language: null,
    },
  ]);
  expect(await ask(call, 'participationPlaces { capacity accepted offered free waiting }')).toEqual(
    {
      participationPlaces: { capacity: 10, accepted: 2, offered: 0, free: 8, waiting: 2 },
    },
  );
});

it('say what happened, why and by whom, and never who comes', async () => {
  const other = await aCall();
  const request = await aRequest(other);
  const organiser = asOrganiser();
  await organiser.change('decideParticipation', {
    summit: other.summitId,
    requests: [{ id: request.id, revision: 1 }],
    decision: 'ASK',
    reason: 'Which languages?',
  });
  const one = `participationSelection(filter: { id: ["${request.id}"] }) {
    reference size status events { kind statusBefore statusAfter reason batch actor { displayName } } }`;
  const { displayName } = await organiser.account();
  const found = await ask<{ participationSelection: { events: { batch: string }[] }[] }>(
    other,
    one,
  );
  expect(found.participationSelection).toEqual([
    {
      ...{ reference: request.reference, size: 1, status: 'INFORMATION' },
      events: [
        {
          ...{ kind: 'DECIDED', statusBefore: 'SUBMITTED', statusAfter: 'INFORMATION' },
          ...{ reason: 'Which languages?', actor: { displayName } },
          batch: found.participationSelection[0]?.events[0]?.batch,
        },
      ],
    },
  ]);
  const everything = JSON.stringify(found);
  for (const word of ['Delegate ', 'office-', 'City ']) expect(everything).not.toContain(word);
});

it('do not name whoever asked, also where they did something', async () => {
  const other = await aCall();
  const by = asMember();
  const { id } = await aRequest(other, { by });
  await by.change('cancelParticipation', { id });
  const found = await ask(
    other,
    `participationRequests(filter: { id: ["${id}"] }) { edges { node { events { kind actor { displayName } } } } }`,
  );
  expect(found).toEqual({
    participationRequests: { edges: [{ node: { events: [{ kind: 'CANCELLED', actor: null }] } }] },
  });
});

it('are for organisers alone', async () => {
  const fields =
    'participationRequests { totalCount } participationBalance { people } participationPlaces { free } participationSelection(filter: {}) { id }';
  const nothing = {
    ...{ participationRequests: null, participationBalance: null, participationPlaces: null },
    participationSelection: null,
  };
  for (const person of [asVisitor(), asMember()])
    expect(await ask(call, fields, person)).toEqual(nothing);
});

it('need interpretation: one list tells before a release what sessions lack, and how many people need it', async () => {
  const summit = await aSummit();
  // The summit offers English, French and Spanish.
  const { slug } = await aPlannedSession(summit, { languages: ['en', 'fr'] });
  await api.sql(`update summit set status = 'announced' where id = $1`, [summit.id]);
  const own = await aCall({ summitId: summit.id });
  await aRequest(own, { status: 'accepted', size: 3, peopleByLanguage: { de: 2, en: 1 } });
  await aRequest(own, { status: 'accepted', size: 1, peopleByLanguage: { it: 1 } });
  await aRequest(own, { status: 'waitlisted', size: 2, peopleByLanguage: { pl: 2 } });
  expect(
    await ask(
      own,
      `programme { interpretationGaps { session { slug } needs { people language { code } } }
        languageGaps { session { slug } languages { code } } }`,
    ),
  ).toEqual({
    programme: {
      interpretationGaps: [
        {
          session: { slug },
          needs: [
            { people: 2, language: { code: 'de' } },
            { people: 1, language: { code: 'it' } },
            { people: 0, language: { code: 'es' } },
          ],
        },
      ],
      languageGaps: [
        { session: { slug }, languages: [{ code: 'de' }, { code: 'it' }, { code: 'es' }] },
      ],
    },
  });
});
