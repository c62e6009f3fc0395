import { useApi, type Api } from '../../../test/api-harness';
import { aCall, aRequest } from '../../../test/factories/participation.factory';
import type { Outcome } from '../../../test/outcome';
import { asMember, Person } from '../../../test/people';
import type { ParticipationCall, ParticipationRequest } from '.';
import { OffersService } from './offers.service';

const api = useApi();
/** Another process of the same site. */
const other = useApi(() => ({
  DATABASE_URL: api.config.database.url,
  PRAXIS_DATA_DIR: api.config.dataFolder,
}));
const site = (i: number): Api => (i % 2 === 0 ? api : other);

interface Asked {
  id: string;
  revision: number;
  by: Person;
}

const many = async (
  call: ParticipationCall,
  count: number,
  over: Partial<ParticipationRequest>,
): Promise<Asked[]> => {
  const made: Asked[] = [];
  for (let i = 0; i < count; i += 1) {
    const by = asMember({}, site(i));
    const { id, revision } = await aRequest(call, { ...over, by });
    made.push({ id, revision, by });
    await by.sessionCookie();
  }
  return made;
};

const organisers = [api, other].map((each) => new Person({ roles: ['organiser'] }, each));
const organiserIn = (i: number): Person => organisers.at(i % 2) ?? new Person({ roles: [] });
const decide = (
  i: number,
  call: ParticipationCall,
  requests: readonly { id: string; revision: number }[],
  decision: string,
): Promise<Outcome> =>
  organiserIn(i).change('decideParticipation', {
    summit: call.summitId,
    requests: requests.map(({ id, revision }) => ({ id, revision })),
    ...{ decision, reason: 'Because.' },
  });
const claim = ({ id, by }: Asked, accept = true): Promise<Outcome> =>
  by.change('answerParticipationOffer', { request: id, accept });

async function people(call: ParticipationCall): Promise<{ accepted: number; offered: number }> {
  const [row] = await api.sql<{ accepted: number; offered: number }>(
    `select coalesce(sum(size) filter (where status = 'accepted'), 0)::int as accepted,
            coalesce(sum(size) filter (where status = 'waitlisted' and exists (
              select 1 from participation_offer o where o.request_id = r.id and o.ended_at is null)), 0)::int as offered
       from participation_request r where summit_id = $1`,
    [call.summitId],
  );
  return row ?? { accepted: -1, offered: -1 };
}
const shuffled = <T>(list: readonly T[]): T[] =>
  [...list]
    .map((value, i) => ({ value, key: (i * 7919) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
const kindsOf = (outcomes: readonly Outcome[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

it('a hundred claims of ten places at the same moment, in two processes: ten people come', async () => {
  const call = await aCall({ capacity: 10 });
  const offered = await many(call, 10, { status: 'waitlisted' });
  await api.part(OffersService).offerFree(call.summitId);
  const asking = await many(call, 45, {});
  const waiting = await many(call, 45, { status: 'waitlisted' });
  expect(await people(call)).toEqual({ accepted: 0, offered: 10 });
  const claims = shuffled([
    ...offered.map((request) => () => claim(request)),
    ...asking.map((request, i) => () => decide(i, call, [request], 'ACCEPT')),
    ...waiting.map((request) => () => claim(request)),
  ]);
  expect(claims).toHaveLength(100);
  const outcomes = await Promise.all(claims.map((each) => each()));
  expect(kindsOf(outcomes)).toEqual({
    AnswerParticipationOfferSuccess: 10,
    PlacesTakenProblem: 45,
    NOT_FOUND: 45,
  });
  expect(await people(call)).toEqual({ accepted: 10, offered: 0 });
}, 60_000);

it('claims, refusals, decisions and offers at the same moment never have more people than places, and leave none empty', async () => {
  const call = await aCall({ capacity: 10 });
  const accepted = await many(call, 5, { status: 'accepted' });
  const offered = await many(call, 5, { status: 'waitlisted', priority: 9 });
  await api.part(OffersService).offerFree(call.summitId);
  const waiting = await many(call, 40, { status: 'waitlisted' });
  const asking = await many(call, 40, {});
  const watch = { isOver: false };
  let most = 0;
  const watched = (async () => {
    while (!watch.isOver) {
      const { accepted: now, offered: kept } = await people(call);
      most = Math.max(most, now + kept);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const work = shuffled([
    ...offered.slice(0, 3).map((request) => () => claim(request)),
    ...offered.slice(3).map((request) => () => claim(request, false)),
    ...accepted.slice(0, 4).map((request, i) => () => decide(i, call, [request], 'DECLINE')),
    ...waiting.map((request, i) => () => decide(i, call, [request], 'ACCEPT')),
    ...asking.map((request, i) => () => decide(i, call, [request], 'ACCEPT')),
    ...Array.from({ length: 11 }, (_none, i) => async () => {
      await site(i).part(OffersService).offerFree(call.summitId);
      return { kind: 'offered' };
    }),
  ]);
  expect(work).toHaveLength(100);
  const outcomes = await Promise.all(work.map((each) => each()));
  watch.isOver = true;
  await watched;
  expect(Object.keys(kindsOf(outcomes)).sort()).toEqual(
    expect.not.arrayContaining(['INTERNAL', 'UNAVAILABLE']),
  );
  expect(most).toBeLessThanOrEqual(10);
  await api.part(OffersService).offerFree(call.summitId);
  const { accepted: come, offered: kept } = await people(call);
  expect(come + kept).toBe(10);
}, 60_000);

it('many at once that would take the same places in another order: all or nothing, and no deadlock', async () => {
  const call = await aCall({ capacity: 10 });
  const requests = await many(call, 20, {});
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_none, i) => {
      const some = Array.from({ length: 10 }, (_each, j) => requests[(i + j * 3) % 20]).filter(
        (request) => request !== undefined,
      );
      return decide(i, call, i % 2 === 0 ? some : [...some].reverse(), 'ACCEPT');
    }),
  );
  const kinds = kindsOf(outcomes);
  expect(kinds['DecideParticipationSuccess']).toBe(1);
  expect((kinds['RequestsChangedProblem'] ?? 0) + (kinds['PlacesTakenProblem'] ?? 0)).toBe(19);
  expect(await people(call)).toEqual({ accepted: 10, offered: 0 });
}, 60_000);
