import ICAL from 'ical.js';
import { useApi } from '../../../test/api-harness';
import {
  aPlannedSession,
  announce,
  aRoom,
  aSummit,
  release,
  sessionInput,
} from '../../../test/factories/summit.factory';
import type { PlannedSessionState, PlannedSummitState } from '../../../test/outcome';
import { asMember, asOrganiser, asVisitor, type Person } from '../../../test/people';

const api = useApi();

/** What another program reads in a calendar. */
interface Read {
  uid: string;
  summary: string;
  location: string;
  start: string;
  end: string;
  status: string;
  sequence: number;
  url: string;
}

async function read(url: string): Promise<Read[]> {
  const response = await api.request({ url });
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toBe('text/calendar; charset=utf-8');
  for (const line of response.body.split('\r\n'))
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(response.body) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      url: String(component.getFirstPropertyValue('url')),
    };
  });
}

async function released(): Promise<{ summit: PlannedSummitState; opening: PlannedSessionState }> {
  const summit = await aSummit({ startsOn: '2027-03-27', endsOn: '2027-03-28' });
  const room = (await aRoom(summit, 'Saló, gran; «Consell»')).id;
  const opening = await aPlannedSession(summit, {
    room,
    day: '2027-03-28',
    titles: { en: 'Opening', fr: 'Ouverture, et après : une très longue suite de mots pour voir' },
  });
  await aPlannedSession(summit, { day: '2027-03-27', titles: { en: 'Eve' } });
  await release(summit, true);
  return { summit, opening };
}

const addressOf = async (person: Person, isWanted = true): Promise<string> => {
  const { address } = await person.change('setCalendarAddress', { isWanted });
  return new URL(address ?? 'http://none/none').pathname;
};
const choose = (person: Person, session: string, isChosen = true): Promise<{ kind: string }> =>
  person.change('chooseSession', { session, isChosen });

describe('the calendar of a session', () => {
  it('says when and where to another program, in the time of the zone also when clocks change', async () => {
    const { summit, opening } = await released();
    const url = `/export/sessions/${summit.slug}/opening.ics?language=fr`;
    expect((await api.request({ url })).statusCode).toBe(404);
    await announce(summit);
    const { origin } = api;
    expect(await read(url)).toEqual([
      {
        uid: `${opening.id}@praxis`,
        summary: 'Ouverture, et après : une très longue suite de mots pour voir',
        location: 'Saló, gran; «Consell», Saló de Cent, Barcelone',
        // Half past nine in Madrid, on the day on which clocks were put forward.
        start: '2027-03-28T07:30:00.000Z',
        end: '2027-03-28T08:30:00.000Z',
        status: 'CONFIRMED',
        sequence: 1,
        url: `${origin}/fr/sommets/${summit.slug}/sessions/opening`,
      },
    ]);
    const whole = await read(`/export/summits/${summit.slug}.ics`);
    expect(whole.map(({ summary, start }) => [summary, start])).toEqual([
      ['Eve', '2027-03-27T08:30:00.000Z'],
      ['Opening', '2027-03-28T07:30:00.000Z'],
    ]);
  });

  it('tells what a newer release changed, and that it is cancelled', async () => {
    const { summit, opening } = await released();
    await announce(summit);
    await asOrganiser().change('saveSession', {
      ...sessionInput(summit, { day: '2027-03-27', startTime: '08:00', isCancelled: true }),
      id: opening.id,
      revision: 1,
    });
    await release(summit, true);
    expect(await read(`/export/sessions/${summit.slug}/opening.ics`)).toMatchObject([
      { start: '2027-03-27T07:00:00.000Z', status: 'CANCELLED', sequence: 2 },
    ]);
  });

  it('is there only where a time is known', async () => {
    for (const url of [
      '/export/sessions/rotterdam-2016/field-visits.ics',
      '/export/sessions/rotterdam-2016/opening.pdf',
      '/export/summits/rotterdam-2016.ics',
      '/export/summits/nowhere.ics',
    ])
      expect([url, (await api.request({ url })).statusCode]).toEqual([url, 404]);
  });
});

describe('one’s own calendar', () => {
  it('has what was chosen, at an address that nobody can guess and that can be revoked', async () => {
    const { summit, opening } = await released();
    await announce(summit);
    const person = asMember();
    expect((await choose(person, opening.id)).kind).toBe('ChooseSessionSuccess');
    expect((await choose(person, opening.id)).kind).toBe('ChooseSessionSuccess');
    const first = await addressOf(person);
    expect((await read(first)).map(({ uid }) => uid)).toEqual([`${opening.id}@praxis`]);
    const second = await addressOf(person);
    expect(second).not.toBe(first);
    for (const old of [first, second.replace(/.(?=\.ics)/, '_'), '/calendars/none.ics'])
      expect((await api.request({ url: old })).statusCode).toBe(404);
    expect((await read(second)).length).toBe(1);
    const { headers } = await api.request({ url: second });
    expect(headers['cache-control']).toBe('private, no-store');
    await choose(person, opening.id, false);
    expect(await read(second)).toEqual([]);
    await person.change('setCalendarAddress', { isWanted: false });
    expect((await api.request({ url: second })).statusCode).toBe(404);
  });

  it('is read by its owner alone, and nobody chooses what is not public', async () => {
    const { summit, opening } = await released();
    const person = asMember();
    expect((await choose(person, opening.id)).kind).toBe('NOT_FOUND');
    expect((await choose(asOrganiser(), opening.id)).kind).toBe('NOT_FOUND');
    await announce(summit);
    await choose(person, opening.id);
    const asked = `{ viewer { calendarAddress chosenSessions { slug viewerHasChosen } } }`;
    await addressOf(person);
    expect(await person.ask(asked)).toEqual({
      viewer: {
        calendarAddress: expect.stringContaining('/calendars/') as string,
        chosenSessions: [{ slug: 'opening', viewerHasChosen: true }],
      },
    });
    expect(await asMember().ask(asked)).toEqual({
      viewer: { calendarAddress: null, chosenSessions: [] },
    });
    expect(
      await asVisitor().ask(
        `{ session(summit: "${summit.slug}", slug: "opening") { viewerHasChosen } }`,
      ),
    ).toEqual({ session: { viewerHasChosen: false } });
  });

  it('is closed with the account', async () => {
    const person = asMember();
    const url = await addressOf(person);
    expect(await read(url)).toEqual([]);
    const { id } = await person.account();
    await api.sql('update account set disabled_at = now() where id = $1', [id]);
    expect((await api.request({ url })).statusCode).toBe(404);
  });
});
