import { useApi } from '../../../test/api-harness';
import {
  allocate,
  anAcceptedRequest,
  aVisitedSummit,
  people,
  visitInput,
  visitsIn,
  type VisitedSummit,
} from '../../../test/factories/field-visit.factory';
import type { FieldVisitState } from '../../../test/outcome';
import { asMember, asOrganiser } from '../../../test/people';
import { JobQueue } from '../../platform/jobs/job-queue';
import { FieldVisitPlacesService } from './field-visit-places.service';
import { ParticipationDatabase } from './participation-database';
import type { ParticipationRequest } from './participation-request.entity';
import { ParticipationRequest as Requests } from './participation-request.entity';
import { releaseFieldVisits } from './visit-places';

const api = useApi();

const told = (visits: FieldVisitState[], id: string): string[] =>
  (visits.find((visit) => visit.id === id)?.places ?? []).map(
    ({ reference, status }) => `${reference} ${status.toLowerCase()}`,
  );
const of = (request: ParticipationRequest, status: string): string =>
  `${request.reference} ${status}`;
const placeOf = (visits: FieldVisitState[], id: string, request: ParticipationRequest): string =>
  visits
    .find((visit) => visit.id === id)
    ?.places.find(({ reference }) => reference === request.reference)?.id ?? '';

const read = async ({ slug }: VisitedSummit): Promise<FieldVisitState[]> =>
  (
    await asOrganiser().ask<{ fieldVisits: FieldVisitState[] }>(
      `query Q($slug: String!) { fieldVisits(summit: $slug) { id placedPeople waitingPeople accessNeeds dietNeeds
         details { meetingPoint revision } places { id status reference people rank } } }`,
      { slug },
    )
  ).fieldVisits;

/** As organisers do when they take a decision back. */
const takeBack = ({ id }: ParticipationRequest): Promise<void> =>
  api.part(ParticipationDatabase).transaction(async (db) => {
    await db.findOneOrFail(Requests, { where: { id }, lock: { mode: 'pessimistic_write' } });
    await db.update(Requests, { id }, { status: 'waitlisted' });
    await releaseFieldVisits(db, api.part(JobQueue), id);
  });

describe('places in field visits', () => {
  it('go to first choices, by priority and time, to whole delegations; what does not fit waits', async () => {
    const summit = await aVisitedSummit(4);
    const { harbour, library, school } = summit;
    const big = { answers: { people: people(3) } };
    const first = await anAcceptedRequest(summit, [harbour, library, school], big);
    api.clock.advance({ minutes: 1 });
    const second = await anAcceptedRequest(summit, [harbour, library], big);
    const small = await anAcceptedRequest(summit, [harbour], { priority: 1 });
    const refused = await anAcceptedRequest(summit, [school], { status: 'waitlisted' });
    const visits = await allocate(summit);
    expect(told(visits, harbour)).toEqual([
      of(small, 'placed'),
      of(first, 'placed'),
      of(second, 'waiting'),
    ]);
    // At the same time as the first, whose harbour it is; the second has no place there.
    expect(told(visits, library)).toEqual([of(second, 'placed')]);
    expect(told(visits, school)).toEqual([of(first, 'placed')]);
    expect(JSON.stringify(visits)).not.toContain(refused.reference);
    expect(visits.map(({ placedPeople, waitingPeople }) => [placedPeople, waitingPeople])).toEqual([
      [4, 3],
      [3, 0],
      [3, 0],
    ]);
  });

  it('are not taken away by asking again, and who asks later waits', async () => {
    const summit = await aVisitedSummit(2);
    const here = await anAcceptedRequest(summit, [summit.school], {
      answers: { people: people(2) },
    });
    await allocate(summit);
    const dearer = await anAcceptedRequest(summit, [summit.school], { priority: 9 });
    const visits = await allocate(summit);
    expect(told(visits, summit.school)).toEqual([of(dearer, 'waiting'), of(here, 'placed')]);
  });

  it('that are given back go to the next who fits, who is told by mail to open the platform', async () => {
    const summit = await aVisitedSummit(2);
    const { school } = summit;
    const giver = asMember();
    const given = await anAcceptedRequest(summit, [school], {
      ...{ by: giver, answers: { people: people(1) } },
    });
    await anAcceptedRequest(summit, [school], { priority: -1, answers: { people: people(1) } });
    api.clock.advance({ minutes: 1 });
    const large = await anAcceptedRequest(summit, [school], { answers: { people: people(2) } });
    const next = asMember();
    api.clock.advance({ minutes: 1 });
    const fitting = await anAcceptedRequest(summit, [school], {
      ...{ by: next, answers: { people: people(1) } },
    });
    const before = await allocate(summit);
    expect(told(before, school)).toContain(of(fitting, 'placed'));
    const waiting = await anAcceptedRequest(summit, [school], {
      ...{ by: asMember(), answers: { people: people(1) } },
    });
    await allocate(summit);
    await api.catchUp();
    const sent = api.mails.sent.length;
    const place = placeOf(before, school, given);
    const outcome = await giver.change('giveUpFieldVisit', { place });
    expect(outcome).toMatchObject({ kind: 'GiveUpFieldVisitSuccess', ownFieldVisits: [] });
    const after = await read(summit);
    expect(told(after, school)).toEqual(
      expect.arrayContaining([of(given, 'cancelled'), of(large, 'waiting'), of(fitting, 'placed')]),
    );
    expect(after.find(({ id }) => id === school)?.placedPeople).toBe(2);
    await api.catchUp();
    const mails = api.mails.sent.slice(sent);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Open the platform');
    expect(JSON.stringify({ ...mails[0], to: null })).not.toMatch(/School|2027|Person|Gate/);
    expect(told(after, school).filter((line) => line.startsWith(waiting.reference))).toHaveLength(
      1,
    );
    // Whoever gave it back does not get it again.
    expect(told(await allocate(summit), school)).toContain(of(given, 'cancelled'));
  });

  it('are lost with the acceptance, in the same transaction, and given to who waits by a job', async () => {
    const summit = await aVisitedSummit(1);
    const out = await anAcceptedRequest(summit, [summit.school]);
    api.clock.advance({ minutes: 1 });
    const next = await anAcceptedRequest(summit, [summit.school]);
    await allocate(summit);
    await takeBack(out);
    expect(told(await read(summit), summit.school)).toEqual([of(next, 'waiting')]);
    await api.catchUp();
    expect(told(await read(summit), summit.school)).toEqual([of(next, 'placed')]);
    // Were the places of another one forgotten, the next look at them finds that.
    await anAcceptedRequest(summit, [summit.school], { priority: -1 });
    const [last] = (await allocate(summit)).flatMap(({ places }) =>
      places.filter(({ status }) => status === 'WAITING'),
    );
    await api.sql(`update participation_request set status = 'cancelled' where id = $1`, [next.id]);
    await api.part(FieldVisitPlacesService).fillAll();
    expect(told(await read(summit), summit.school)).toEqual([`${last?.reference ?? ''} placed`]);
  });

  it('come with more capacity, once it is released; none once the visit has begun', async () => {
    const summit = await aVisitedSummit(1);
    await anAcceptedRequest(summit, [summit.school]);
    const next = await anAcceptedRequest(summit, [summit.school], { priority: -1 });
    await allocate(summit);
    const more = async (capacity: number): Promise<void> => {
      await api.sql('update summit_session set capacity = $2 where id = $1', [
        summit.school,
        capacity,
      ]);
      await api.part(FieldVisitPlacesService).fillAll();
    };
    const planned = visitsIn(
      await asOrganiser().change('saveFieldVisit', visitInput(summit.school)),
    );
    expect(told(planned, summit.school)).toContain(of(next, 'waiting'));
    await api.sql('update summit_session set starts_at = $2 where id = $1', [
      summit.school,
      api.clock.now(),
    ]);
    await more(2);
    expect(told(await read(summit), summit.school)).toContain(of(next, 'waiting'));
    await api.sql(`update summit_session set starts_at = $2 where id = $1`, [
      summit.school,
      new Date(api.clock.now().getTime() + 60_000),
    ]);
    await more(2);
    expect(told(await read(summit), summit.school)).toContain(of(next, 'placed'));
  });

  it('are moved and taken away by organisers, never beyond capacity, nor to two places at once', async () => {
    const summit = await aVisitedSummit(2);
    const { harbour, library, school } = summit;
    const pair = { answers: { people: people(2) } };
    const moved = await anAcceptedRequest(summit, [harbour, school], pair);
    const other = await anAcceptedRequest(summit, [library], pair);
    const visits = await allocate(summit);
    const place = placeOf(visits, harbour, moved);
    const move = (to: string): Promise<{ kind: string; free?: number }> =>
      asOrganiser().change('moveFieldVisitPlace', { place, to });
    expect(await move(library)).toMatchObject({ kind: 'FieldVisitFullProblem', free: 0 });
    expect(
      (
        await asOrganiser().change('moveFieldVisitPlace', {
          place: placeOf(visits, school, moved),
          to: library,
        })
      ).kind,
    ).toBe('FieldVisitsOverlapProblem');
    const waived = await asOrganiser().change('waiveFieldVisitPlace', {
      place: placeOf(visits, library, other),
    });
    expect(told(visitsIn(waived), library)).toEqual([of(other, 'cancelled')]);
    expect((await move(library)).kind).toBe('MoveFieldVisitPlaceSuccess');
    const after = await allocate(summit);
    expect(told(after, harbour)).toEqual([of(moved, 'cancelled')]);
    expect(told(after, library)).toEqual([of(moved, 'placed'), of(other, 'cancelled')]);
    await api.sql('update summit_session set starts_at = $2 where id = $1', [
      library,
      api.clock.now(),
    ]);
    const begun = { place: placeOf(after, library, moved) };
    for (const mutation of ['waiveFieldVisitPlace', 'moveFieldVisitPlace'] as const)
      expect(
        (
          await asOrganiser().change(mutation, {
            ...begun,
            ...(mutation === 'moveFieldVisitPlace' ? { to: harbour } : {}),
          })
        ).kind,
      ).toBe('FieldVisitClosedProblem');
  });

  it('are never more than there are, whoever gives back and allocates at the same moment', async () => {
    const summit = await aVisitedSummit(10);
    const { harbour, school } = summit;
    const requests = await Promise.all(
      Array.from({ length: 30 }, async (_, i) => {
        const by = asMember();
        const answers = { people: people(1 + (i % 3)) };
        return { by, request: await anAcceptedRequest(summit, [harbour, school], { by, answers }) };
      }),
    );
    const visits = await allocate(summit);
    const placed = requests.flatMap(({ by, request }) =>
      [harbour, school].flatMap((id) => {
        const place = visits
          .find((visit) => visit.id === id)
          ?.places.find((each) => each.reference === request.reference);
        return place?.status === 'placed' ? [{ by, place: place.id, request }] : [];
      }),
    );
    const changes = Array.from({ length: 50 }, (_, i) => {
      const each = placed[i % placed.length];
      if (each === undefined || i % 5 === 4) return () => allocate(summit);
      if (i % 7 === 3) return () => takeBack(each.request);
      return () => each.by.change('giveUpFieldVisit', { place: each.place });
    });
    await Promise.all(changes.map((change) => change()));
    await api.catchUp();
    const after = await read(summit);
    for (const { id, placedPeople } of after) {
      expect(placedPeople).toBeLessThanOrEqual(10);
      if (id === harbour) expect(placedPeople).toBeGreaterThan(7);
    }
    const rows = await api.sql<{ status: string; people: number }>(
      `select p.status, sum(p.people)::int as people from field_visit_place p
         join participation_request r on r.id = p.request_id and r.status <> 'accepted' group by p.status`,
    );
    expect(rows.filter(({ status }) => status !== 'cancelled')).toEqual([]);
  });
});
