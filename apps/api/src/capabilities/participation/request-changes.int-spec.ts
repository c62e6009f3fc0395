import { useApi } from '../../../test/api-harness';
import {
  aDraftRequest,
  answersOf,
  aPerson,
  aSentRequest,
  requestIn,
  send,
} from '../../../test/factories/asking.factory';
import { aCall } from '../../../test/factories/participation.factory';
import type { RequestState } from '../../../test/outcome';
import { asMember, asVisitor, type Person } from '../../../test/people';

const api = useApi();

/** A state that only others than the asking side bring about. */
const decideAs = (id: string, status: string): Promise<unknown> =>
  api.sql('update participation_request set status = $2, decided_at = now() where id = $1', [
    id,
    status,
  ]);

describe('after it was sent', () => {
  it('it is changed while it stays complete, and each change is noted', async () => {
    const office = asMember();
    const { id, revision } = await aSentRequest(office, await aCall());
    const save = (over: object, seen = revision) =>
      office.change('saveParticipationRequest', { id, revision: seen, ...over });
    expect((await save({ message: 'We come by train.' }, 99)).currentRevision).toBe(revision);
    expect((await save({ people: [] })).fields).toEqual([
      { path: 'people', rule: 'required', limit: null },
    ]);
    const { events } = requestIn(await save({ message: 'We come by train.' }));
    expect(events.map(({ kind }) => kind)).toEqual(['SUBMITTED', 'CHANGED']);
  });

  it('an accepted delegation does not grow; when it shrinks, places may be free', async () => {
    const office = asMember();
    const people = [aPerson(), aPerson({ name: 'Els' })];
    const { id, revision } = await aSentRequest(office, await aCall(), answersOf({ people }));
    await decideAs(id, 'accepted');
    const save = (names: string[]) =>
      office.change('saveParticipationRequest', {
        ...{ id, revision },
        people: names.map((name) => aPerson({ name })),
      });
    expect((await save(['Noor', 'Els', 'Jan'])).fields).toEqual([
      { path: 'people', rule: 'moreThanAccepted', limit: 2 },
    ]);
    await api.sql(`select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs`);
    expect((await save(['Noor'])).request).toMatchObject({ status: 'ACCEPTED', size: 1 });
    expect(await api.waitingJobs()).toContain('offer-free-places');
  });

  it('what organisers have asked is answered after the deadline too', async () => {
    const begun = api.clock.now();
    const call = await aCall();
    const office = asMember();
    const { id, revision, submittedAt } = await aSentRequest(office, call);
    await decideAs(id, 'information');
    api.clock.moveTo(new Date(call.closesAt.getTime() + 3_600_000));
    const saved = requestIn(
      await office.change('saveParticipationRequest', { id, revision, message: 'She is.' }),
    );
    expect(requestIn(await send(office, saved))).toMatchObject({
      status: 'SUBMITTED',
      submittedAt,
    });
    await decideAs(id, 'information');
    api.clock.moveTo(new Date('2027-05-09T22:00:00Z'));
    expect((await send(office, { ...saved, revision: saved.revision + 1 })).kind).toBe(
      'SummitBegunProblem',
    );
    api.clock.moveTo(begun);
  });

  it('it is cancelled for good, and its places may be free', async () => {
    const office = asMember();
    const call = await aCall();
    const sent = await aSentRequest(office, call);
    await decideAs(sent.id, 'waitlisted');
    await api.sql(
      `insert into participation_offer (id, request_id, offered_at, expires_at) values ($1, $1, now(), now())`,
      [sent.id],
    );
    const { kind, request } = await office.change('cancelParticipation', { id: sent.id });
    expect(kind).toBe('CancelParticipationSuccess');
    expect(request?.status).toBe('CANCELLED');
    expect(request?.events.map((event) => event.kind)).toEqual([
      'SUBMITTED',
      'OFFER_ENDED',
      'CANCELLED',
    ]);
    const [event] = await api.sql<{ batches: number }>(
      `select count(distinct batch_id)::int as batches from participation_event where request_id = $1 and kind <> 'submitted'`,
      [sent.id],
    );
    expect(event?.batches).toBe(1);
    const jobs = await api.sql<{ payload: object }>(
      `select p.payload from graphile_worker._private_jobs p
         join graphile_worker._private_tasks t on t.id = p.task_id where t.identifier = 'offer-free-places'`,
    );
    expect(jobs.map(({ payload }) => payload)).toContainEqual({ summitId: call.summitId });
    for (const mutation of ['cancelParticipation', 'requestParticipation'] as const)
      expect(
        await office.change(mutation, {
          id: sent.id,
          ...(mutation === 'cancelParticipation' ? {} : { revision: request?.revision }),
        }),
      ).toMatchObject({ kind: 'ParticipationSettledProblem', status: 'CANCELLED' });
  });

  it('it is cancelled until the summit begins, and not after', async () => {
    const begun = api.clock.now();
    const office = asMember();
    const call = await aCall();
    const [first, second] = [
      await aSentRequest(office, call),
      await aSentRequest(office, call, answersOf({ authority: 'Gent' })),
    ];
    api.clock.moveTo(new Date('2027-05-09T21:59:59Z'));
    expect((await office.change('cancelParticipation', { id: first.id })).kind).toBe(
      'CancelParticipationSuccess',
    );
    api.clock.moveTo(new Date('2027-05-09T22:00:00Z'));
    expect((await office.change('cancelParticipation', { id: second.id })).kind).toBe(
      'SummitBegunProblem',
    );
    api.clock.moveTo(begun);
  });

  it('a draft that is cancelled is gone', async () => {
    const office = asMember();
    const { id } = await aDraftRequest(office, await aCall());
    expect(await office.change('cancelParticipation', { id })).toMatchObject({
      kind: 'CancelParticipationSuccess',
      request: null,
    });
    expect(await api.count('participation_request where id = $1', [id])).toBe(0);
  });
});

describe('how many come of one authority', () => {
  it('is never more than the call takes, however many send at the same moment', async () => {
    const call = await aCall({ delegationMax: 5 });
    const offices = Array.from({ length: 20 }, () => asMember());
    const drafts = await Promise.all(offices.map((office) => aDraftRequest(office, call)));
    const outcomes = await Promise.all(
      offices.map((office, i) => {
        const draft = drafts[i];
        if (draft === undefined) throw new Error('There is no draft.');
        return send(office, draft);
      }),
    );
    const ended = (kind: string): number => outcomes.filter((each) => each.kind === kind).length;
    expect(ended('RequestParticipationSuccess')).toBe(5);
    expect(ended('DelegationFullProblem')).toBe(15);
    expect(outcomes.find((each) => each.kind === 'DelegationFullProblem')?.limit).toBe(5);
    expect(
      await api.count(`participation_request where summit_id = $1 and status = 'submitted'`, [
        call.summitId,
      ]),
    ).toBe(5);
  });

  it('counts a city of Praxis once, whether it was chosen or its name typed, at the same moment too', async () => {
    const call = await aCall({ delegationMax: 3 });
    const chosen = { authority: 'Ajuntament', city: 'barcelona' };
    const typed = ['BARCELONA', ' barcelona', 'Barcelone'].map((authority) => ({
      ...{ authority, city: '', country: 'ES' },
    }));
    const offices = [chosen, ...typed, chosen, ...typed].map((said) => ({ by: asMember(), said }));
    const drafts: { by: Person; draft: RequestState }[] = [];
    for (const { by, said } of offices)
      drafts.push({ by, draft: await aDraftRequest(by, call, answersOf(said)) });
    expect(drafts.map(({ draft }) => draft.city?.slug)).toEqual(offices.map(() => 'barcelona'));
    const outcomes = await Promise.all(drafts.map(({ by, draft }) => send(by, draft)));
    const ended = (kind: string): number => outcomes.filter((each) => each.kind === kind).length;
    expect(ended('RequestParticipationSuccess')).toBe(3);
    expect(ended('DelegationFullProblem')).toBe(5);
    // The same name in another country, and another name in the country, are other authorities.
    for (const said of [
      { country: 'FR' },
      { country: 'ES', authority: 'Diputació de Barcelona' },
    ]) {
      const one = await aSentRequest(
        asMember(),
        call,
        answersOf({ authority: 'Barcelona', city: '', ...said }),
      );
      expect(one).toMatchObject({ status: 'SUBMITTED', city: null });
    }
  });

  it('a city stays in its country, whatever else is said', async () => {
    const office = asMember();
    const { id, revision } = await aDraftRequest(
      office,
      await aCall(),
      answersOf({ city: 'barcelona' }),
    );
    const saved = await office.change('saveParticipationRequest', { id, revision, country: 'FR' });
    expect(saved.request).toMatchObject({ city: { slug: 'barcelona' }, country: { code: 'ES' } });
  });

  it('counts what is under way: other spellings too, other authorities and what was cancelled not', async () => {
    const call = await aCall({ delegationMax: 1 });
    const office = asMember();
    const first = await aSentRequest(office, call);
    const again = await aDraftRequest(asMember(), call, answersOf({ authority: ' MÉCHELEN ' }));
    expect(
      await api.count(`participation_request where id = $1 and status = 'draft'`, [again.id]),
    ).toBe(1);
    const other = asMember();
    const second = await aDraftRequest(other, call, answersOf({ authority: ' MÉCHELEN ' }));
    expect((await send(other, second)).kind).toBe('DelegationFullProblem');
    await aSentRequest(asMember(), call, answersOf({ authority: 'Gent' }));
    await office.change('cancelParticipation', { id: first.id });
    expect((await send(other, second)).kind).toBe('RequestParticipationSuccess');
  });
});

describe('how many requests one account has', () => {
  it('one that was begun and is empty is begun once, and there is an end', async () => {
    const call = await aCall();
    const office = asMember();
    const start = () => office.change('startParticipationRequest', { summit: call.summitId });
    expect(requestIn(await start()).id).toBe(requestIn(await start()).id);
    for (let i = 0; i < 20; i += 1) await aDraftRequest(office, call, { message: 'Hello.' });
    expect(await start()).toMatchObject({
      kind: 'TooManyParticipationRequestsProblem',
      limit: 20,
    });
  });

  it('and in an hour there is an end too', async () => {
    const call = await aCall();
    const office = asMember();
    const start = () => office.change('startParticipationRequest', { summit: call.summitId });
    for (let i = 0; i < 30; i += 1) await start();
    expect((await start()).kind).toBe('RATE_LIMITED');
  });

  it('without an account there is nothing to begin', async () => {
    const { summitId } = await aCall();
    expect((await asVisitor().change('startParticipationRequest', { summit: summitId })).kind).toBe(
      'UNAUTHENTICATED',
    );
  });
});
