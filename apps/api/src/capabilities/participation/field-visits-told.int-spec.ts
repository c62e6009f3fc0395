import { useApi } from '../../../test/api-harness';
import {
  allocate,
  anAcceptedRequest,
  aVisitedSummit,
  people,
  visitInput,
  type VisitedSummit,
} from '../../../test/factories/field-visit.factory';
import { aPlannedSession, aSummit, release } from '../../../test/factories/summit.factory';
import type { FieldVisitState, OwnVisitState } from '../../../test/outcome';
import { asMember, asOrganiser, type Person } from '../../../test/people';
import type { ParticipationRequest } from './participation-request.entity';

const api = useApi();

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

const own = async (person: Person, { id }: { id: string }): Promise<OwnVisitState[] | null> =>
  (
    await person.ask<{ ownFieldVisits: OwnVisitState[] | null }>(
      `query Q($id: ID!) { ownFieldVisits(request: $id) { id status people canGiveUp session { slug } details { meetingPoint } } }`,
      { id },
    )
  ).ownFieldVisits;

describe('what is told of a field visit', () => {
  it('is read by who has a place in it and by organisers, and by nobody else', async () => {
    const summit = await aVisitedSummit(1);
    const { school } = summit;
    const [inside, outside] = [asMember(), asMember()];
    const request = await anAcceptedRequest(summit, [school], { by: inside, priority: 1 });
    const waiting = await anAcceptedRequest(summit, [school], { by: outside });
    await asOrganiser().change('saveFieldVisit', visitInput(school));
    await allocate(summit);
    expect(await own(inside, request)).toMatchObject([
      {
        ...{ status: 'PLACED', people: 1, session: { slug: 'school' } },
        details: { meetingPoint: 'Gate 3 of the old harbour' },
      },
    ]);
    expect(await own(outside, waiting)).toMatchObject([{ status: 'WAITING', details: null }]);
    for (const other of [outside, asOrganiser()]) {
      expect(await own(other, request)).toBeNull();
    }
    expect(
      (
        await outside.change('giveUpFieldVisit', {
          place: placeOf(await read(summit), school, request),
        })
      ).kind,
    ).toBe('NOT_FOUND');
    const [row] = await api.sql<{ text: string }>(
      'select v::text as text from field_visit v where session_id = $1',
      [school],
    );
    expect(row?.text).not.toContain('Gate');
    expect(row?.text).not.toContain(Buffer.from('Gate').toString('hex'));
  });

  it('is not overwritten by who has not seen it, and needs a call', async () => {
    const summit = await aVisitedSummit();
    const save = (
      over: object,
    ): Promise<{ kind: string; fields?: { path: string; rule: string }[] }> =>
      asOrganiser().change('saveFieldVisit', visitInput(summit.school, over));
    expect((await save({})).kind).toBe('SaveFieldVisitSuccess');
    expect((await save({ meetingPoint: 'Elsewhere' })).kind).toBe('FieldVisitChangedProblem');
    expect((await save({ revision: 1, meetingPoint: 'Elsewhere' })).kind).toBe(
      'SaveFieldVisitSuccess',
    );
    expect((await save({ revision: 1 })).kind).toBe('FieldVisitChangedProblem');
    expect((await save({ revision: 2, meetingPoint: ' ', meetingTime: 'noon' })).fields).toEqual([
      { path: 'meetingPoint', rule: 'required', limit: null },
      { path: 'meetingTime', rule: 'notATime', limit: null },
    ]);
    const other = await aSummit();
    const { id } = await aPlannedSession(other, { kind: 'FIELD_VISIT' });
    await release(other);
    expect(
      (await asOrganiser().change('saveFieldVisit', visitInput(id))).fields?.map(
        ({ rule }) => rule,
      ),
    ).toEqual(['notNow']);
  });

  it('says how many need something, and of nobody who', async () => {
    const summit = await aVisitedSummit();
    const needs = { accessNeeds: 'A ramp', dietNeeds: 'No nuts' };
    await anAcceptedRequest(summit, [summit.school], { answers: { people: people(2, needs) } });
    await anAcceptedRequest(summit, [summit.school]);
    const visits = await allocate(summit);
    expect(visits.find(({ id }) => id === summit.school)).toMatchObject({
      ...{ placedPeople: 3, accessNeeds: 2, dietNeeds: 2 },
    });
    expect(JSON.stringify(visits)).not.toMatch(/ramp|nuts|Person/);
  });
});
