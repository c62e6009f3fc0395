import { useApi } from '../../../test/api-harness';
import { aCall, aRequest } from '../../../test/factories/participation.factory';
import type { Outcome } from '../../../test/outcome';
import { asMember, asOrganiser, asVisitor, type Person } from '../../../test/people';
import type { ParticipationCall, ParticipationRequest } from '.';
import { OffersService } from './offers.service';

const api = useApi();

const minute = 60_000;
const later = (minutes: number): Date => new Date(api.clock.now().getTime() + minutes * minute);

/** Somebody who waits, and who they are. */
async function waits(
  call: ParticipationCall,
  over: Partial<ParticipationRequest> = {},
): Promise<{ id: string; by: Person }> {
  const by = asMember();
  const { id } = await aRequest(call, { status: 'waitlisted', by, ...over });
  return { id, by };
}

/** How requests stand: their status, and “offered” for those with an offer that stands. */
async function stand(...requests: readonly { id: string }[]): Promise<string[]> {
  const rows = await api.sql<{ id: string; status: string; offered: boolean }>(
    `select r.id, r.status, exists (select 1 from participation_offer o where o.request_id = r.id and o.ended_at is null) as offered
       from participation_request r where id = any($1::uuid[])`,
    [requests.map(({ id }) => id)],
  );
  return requests.map(({ id }) => {
    const row = rows.find((each) => each.id === id);
    return row?.offered === true ? 'offered' : (row?.status ?? '');
  });
}

const offersEnded = (request: { id: string }): Promise<{ answer: string | null }[]> =>
  api.sql('select answer from participation_offer where request_id = $1 order by offered_at', [
    request.id,
  ]);

const answer = (request: { id: string; by: Person }, accept: boolean): Promise<Outcome> =>
  request.by.change('answerParticipationOffer', { request: request.id, accept });

const decide = async (
  call: ParticipationCall,
  { id }: { id: string },
  decision: string,
  reason?: string,
): Promise<Outcome> => {
  const [row] = await api.sql<{ revision: number }>(
    'select revision from participation_request where id = $1',
    [id],
  );
  return asOrganiser().change('decideParticipation', {
    summit: call.summitId,
    requests: [{ id, revision: row?.revision }],
    ...{ decision, reason },
  });
};

async function newMails(): Promise<typeof api.mails.sent> {
  await api.catchUp();
  return api.mails.sent.splice(0);
}

const run = (call: ParticipationCall): Promise<void> =>
  api.part(OffersService).offerFree(call.summitId);

describe('a place that becomes free', () => {
  it('is offered to the first who fit, once, until 72 hours later by the clock of the host city', async () => {
    const call = await aCall({ capacity: 4 });
    const accepted = await aRequest(call, { status: 'accepted', size: 2 });
    const other = await aRequest(call, { status: 'accepted', size: 2 });
    const large = await waits(call, { size: 3, priority: 9 });
    const first = await waits(call, { submittedAt: later(1) });
    const second = await waits(call, { submittedAt: later(2) });
    const third = await waits(call, { submittedAt: later(3) });
    await newMails();
    await decide(call, accepted, 'DECLINE', 'They asked to.');
    const mails = await newMails();
    expect(await stand(other, large, first, second, third)).toEqual([
      ...['accepted', 'waitlisted', 'offered', 'offered', 'waitlisted'],
    ]);
    const emailOf = async ({ by }: { by: Person }): Promise<string> => (await by.account()).email;
    const offered = mails.filter(({ text }) => text.includes('kept for you'));
    expect(offered.map(({ to }) => to.address).sort()).toEqual(
      [await emailOf(first), await emailOf(second)].sort(),
    );
    const until = later(72 * 60).toLocaleString('en-GB', {
      ...{ dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Madrid' },
    });
    expect(offered[0]?.text).toContain(`Answer before ${until} (Europe/Madrid).`);
    await run(call);
    await run(call);
    expect(await newMails()).toEqual([]);
  });

  it('goes on to the next who fits when it is refused, which cancels the request for good', async () => {
    const call = await aCall({ capacity: 1 });
    const first = await waits(call);
    const second = await waits(call, { submittedAt: later(1) });
    await run(call);
    const refused = await answer(first, false);
    expect(refused.request?.status).toBe('CANCELLED');
    await newMails();
    expect(await stand(first, second)).toEqual(['cancelled', 'offered']);
    expect((await answer(second, true)).request?.status).toBe('ACCEPTED');
    await decide(call, second, 'DECLINE', 'It is over.');
    await newMails();
    expect(await stand(first, second)).toEqual(['cancelled', 'declined']);
    expect([...(await offersEnded(first)), ...(await offersEnded(second))]).toEqual([
      { answer: 'declined' },
      { answer: 'accepted' },
    ]);
  });

  it('waits 72 hours and no longer: then the request has lapsed, is told so, and the next is offered it', async () => {
    const call = await aCall({ capacity: 1 });
    const first = await waits(call);
    const second = await waits(call, { submittedAt: later(1) });
    await run(call);
    const offeredAt = api.clock.now();
    await newMails();
    api.clock.advance({ hours: 72 });
    const tooLate = await answer(first, true);
    expect([tooLate.kind, tooLate.offerEndedAt]).toEqual([
      'OfferEndedProblem',
      new Date(offeredAt.getTime() + 72 * 60 * minute).toISOString(),
    ]);
    await run(call);
    expect(await stand(first, second)).toEqual(['lapsed', 'offered']);
    expect(
      (await newMails())
        .map(({ text }) => /time to answer is over|kept for you/.exec(text)?.[0])
        .sort(),
    ).toEqual(['kept for you', 'time to answer is over']);
    expect((await answer(first, true)).offerEndedAt).toBe(tooLate.offerEndedAt);
    expect(await offersEnded(first)).toEqual([{ answer: 'lapsed' }]);
  });

  it('can be taken until the last moment', async () => {
    const call = await aCall({ capacity: 1 });
    const first = await waits(call);
    await run(call);
    api.clock.advance({ hours: 71 });
    api.clock.advance({ minutes: 59.999 });
    expect((await answer(first, true)).request?.status).toBe('ACCEPTED');
    expect((await answer(first, true)).kind).toBe('OfferEndedProblem');
  });

  it('is offered to nobody once the summit has begun, and until then at the latest', async () => {
    const call = await aCall({ capacity: 2 });
    const first = await waits(call);
    const start = new Date(api.clock.now().getTime() + 20 * 60 * minute);
    const day = start.toLocaleDateString('en-CA', { timeZone: 'Europe/Madrid' });
    await api.sql('update summit set starts_on = $2, ends_on = $2 where id = $1', [
      call.summitId,
      day,
    ]);
    const midnight = await api.sql<{ at: Date }>(
      `select ($1::date::timestamp at time zone 'Europe/Madrid') as at`,
      [day],
    );
    if (midnight[0] !== undefined && midnight[0].at > api.clock.now()) {
      await run(call);
      const [offer] = await api.sql<{ at: Date }>(
        'select expires_at as at from participation_offer where request_id = $1',
        [first.id],
      );
      expect(offer?.at).toEqual(midnight[0].at);
    }
    api.clock.advance({ hours: 24 });
    const second = await waits(call);
    await run(call);
    expect(await stand(second)).toEqual(['waitlisted']);
  });

  it.each([
    ['where organisers do not want it', { offersPlaces: false }, ''],
    ['of a summit that is cancelled', {}, 'cancelled'],
  ])('is offered to nobody %s', async (_where, over, status) => {
    const call = await aCall(over);
    const request = await waits(call);
    if (status !== '')
      await api.sql('update summit set status = $2 where id = $1', [call.summitId, status]);
    await run(call);
    expect(await stand(request)).toEqual(['waitlisted']);
  });

  it('is kept for nobody whom organisers decide otherwise about', async () => {
    const call = await aCall({ capacity: 1 });
    const first = await waits(call);
    const second = await waits(call, { submittedAt: later(1) });
    await run(call);
    expect((await decide(call, second, 'ACCEPT')).left).toBe(0);
    await decide(call, first, 'DECLINE', 'Another time.');
    expect(await offersEnded(first)).toEqual([{ answer: 'withdrawn' }]);
    expect((await answer(first, true)).kind).toBe('OfferEndedProblem');
    await newMails();
    expect(await stand(first, second)).toEqual(['declined', 'offered']);
    expect((await decide(call, second, 'ACCEPT')).kind).toBe('DecideParticipationSuccess');
    expect(await offersEnded(second)).toEqual([{ answer: 'withdrawn' }]);
    expect(await stand(second)).toEqual(['accepted']);
  });

  it('is kept while an offer stands, also by decisions after its time, which end it', async () => {
    const call = await aCall({ capacity: 1 });
    const first = await waits(call);
    const other = await aRequest(call);
    await run(call);
    expect((await decide(call, other, 'ACCEPT')).kind).toBe('PlacesTakenProblem');
    api.clock.advance({ hours: 72 });
    expect((await decide(call, other, 'ACCEPT')).kind).toBe('DecideParticipationSuccess');
    expect(await stand(first, other)).toEqual(['lapsed', 'accepted']);
  });

  it('is answered by whoever asked alone', async () => {
    const call = await aCall();
    const request = await waits(call);
    const never = await waits(call, { status: 'submitted' });
    await run(call);
    const kindOf = async (by: Person): Promise<string> =>
      (await answer({ id: request.id, by }, true)).kind;
    expect(await kindOf(asVisitor())).toBe('UNAUTHENTICATED');
    expect(await kindOf(asMember())).toBe('NOT_FOUND');
    expect(await kindOf(asOrganiser())).toBe('FORBIDDEN');
    expect((await answer(never, true)).kind).toBe('NOT_FOUND');
    expect(await stand(request)).toEqual(['offered']);
  });
});

it('is looked after by itself, for every summit', async () => {
  const call = await aCall({ capacity: 1 });
  const request = await waits(call);
  await api.part(OffersService).offerFree();
  expect(await stand(request)).toEqual(['offered']);
});
