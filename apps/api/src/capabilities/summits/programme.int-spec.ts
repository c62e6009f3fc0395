import { useApi } from '../../../test/api-harness';
import {
  aPlannedSession,
  announce,
  aRoom,
  aSummit,
  release,
  sessionInput,
} from '../../../test/factories/summit.factory';
import type { Outcome, PlannedSummitState } from '../../../test/outcome';
import { asMember, asOrganiser, asVisitor, type Person } from '../../../test/people';

const api = useApi();

const plan = (summit: { id: string }, over: object): Promise<Outcome> =>
  asOrganiser().change('saveSession', sessionInput(summit, over));

async function faultsOf(summit: { id: string }, over: object): Promise<string[] | undefined> {
  const { kind, fields } = await plan(summit, over);
  expect(kind).toBe('InvalidInputProblem');
  return fields?.map(({ path, rule }) => `${path} ${rule}`);
}

const programmeOf = async (slug: string): Promise<PlannedSummitState['programme']> =>
  (
    await asOrganiser().ask<{ summit: PlannedSummitState }>(
      `query Q($slug: String!) { summit(slug: $slug) { programme {
        clashes { kind what sessions { slug } }
        interpretationGaps { session { slug } needs { people language { code } } }
        differences { kind fields session { slug } }
      } } }`,
      { slug },
    )
  ).summit.programme;

interface PublicSession {
  slug: string;
  title: string;
  day: string;
  startTime: string;
  endTime: string;
  startsAt: string;
  room: string | null;
  isCancelled: boolean;
  speakers: { name: string }[];
}
const agendaOf = async (slug: string, person: Person = asVisitor()): Promise<PublicSession[]> =>
  (
    await person.ask<{ summit: { sessions: PublicSession[] } }>(
      `query Q($slug: String!) { summit(slug: $slug) { sessions {
        slug title day startTime endTime startsAt room isCancelled speakers { name }
      } } }`,
      { slug },
    )
  ).summit.sessions;

describe('a planned session', () => {
  it('is told by the clock of the host city, also when that changes', async () => {
    const summit = await aSummit({ startsOn: '2027-03-27', endsOn: '2027-03-28' });
    const before = await aPlannedSession(summit, { day: '2027-03-27' });
    expect(before).toMatchObject({
      slug: 'opening',
      revision: 1,
      day: '2027-03-27',
      startTime: '09:30',
      endTime: '10:30',
      startsAt: '2027-03-27T08:30:00.000Z',
    });
    const moved = await asOrganiser().change('moveSession', {
      id: before.id,
      revision: 1,
      day: '2027-03-28',
    });
    expect(moved.planned).toMatchObject({
      revision: 2,
      day: '2027-03-28',
      startTime: '09:30',
      startsAt: '2027-03-28T07:30:00.000Z',
    });
    expect(await faultsOf(summit, { day: '2027-03-28', startTime: '02:30' })).toEqual([
      'startTime noSuchTime',
    ]);
  });

  it('is moved into another room, and keeps the rest', async () => {
    const summit = await aSummit();
    const hall = await aRoom(summit, 'Hall', 100);
    const attic = await aRoom(summit, 'Attic');
    const { id } = await aPlannedSession(summit, { room: hall.id, capacity: 30 });
    const { planned } = await asOrganiser().change('moveSession', {
      id,
      revision: 1,
      room: attic.id,
    });
    expect(planned).toMatchObject({ room: { name: 'Attic' }, day: '2027-05-10' });
    const old = await asOrganiser().change('moveSession', { id, revision: 1, room: hall.id });
    expect(old.kind).toBe('SessionChangedProblem');
    const elsewhere = await aRoom(await aSummit(), 'Elsewhere');
    const wrong = await asOrganiser().change('moveSession', {
      id,
      revision: 2,
      room: elsewhere.id,
    });
    expect(wrong.fields).toMatchObject([{ path: 'room', rule: 'unknownCode' }]);
    // A room that is given up leaves its sessions where they are in time.
    await asOrganiser().change('saveRooms', { summit: summit.id, rooms: [hall] });
    const [row] = await api.sql<{ room_id: string | null; capacity: number }>(
      'select room_id, capacity from session_plan where session_id = $1',
      [id],
    );
    expect(row).toEqual({ room_id: null, capacity: 30 });
  });

  it('is named with its cure where it is not acceptable, and nothing is saved', async () => {
    const summit = await aSummit();
    expect(await faultsOf(summit, { day: '2027-05-13' })).toEqual(['day notOfSummit']);
    expect(await faultsOf(summit, { endTime: '09:30' })).toEqual(['endTime endsBeforeStart']);
    expect(await faultsOf(summit, { startTime: '24:00' })).toEqual(['startTime notATime']);
    expect(await faultsOf(summit, { titles: { fr: '  ' } })).toEqual([
      'titles.en titleInOneLanguage',
    ]);
    expect(await faultsOf(summit, { speakers: [{ name: ' ' }] })).toEqual([
      'speakers.0.name required',
    ]);
    expect(
      await faultsOf(summit, { speakers: [{ name: 'Ada', role: 'Mayor, ada@lleida.example' }] }),
    ).toEqual(['speakers.0.role noContacts']);
    expect(await api.sql('select 1 from summit_session where summit_id = $1', [summit.id])).toEqual(
      [],
    );
  });

  it('is removed by whoever has seen it as it is, as long as nobody else knows of it', async () => {
    const summit = await aSummit();
    const { id } = await aPlannedSession(summit);
    const remove = async (revision: number): Promise<string> =>
      (await asOrganiser().change('removeSession', { id, revision })).kind;
    expect(await remove(7)).toBe('SessionChangedProblem');
    await release(summit);
    expect(await remove(1)).toBe('SessionReleasedProblem');
    const other = await aPlannedSession(summit, { titles: { en: 'Closing' } });
    const removed = await asOrganiser().change('removeSession', { id: other.id, revision: 1 });
    expect(removed.summit?.programme?.sessions).toEqual([{ id, slug: 'opening' }]);
  });
});

describe('a programme', () => {
  it('says who and what is needed twice at once, and goes out with that only when it is wanted', async () => {
    const summit = await aSummit();
    const hall = await aRoom(summit, 'Hall', 50);
    await aPlannedSession(summit, { room: hall.id, capacity: 60 });
    await aPlannedSession(summit, {
      titles: { en: 'Panel' },
      room: hall.id,
      startTime: '10:00',
      endTime: '11:00',
      languages: ['fr'],
    });
    const programme = await programmeOf(summit.slug);
    const both = [{ slug: 'opening' }, { slug: 'panel' }];
    expect(programme?.clashes).toEqual([
      { kind: 'ROOM_TOO_SMALL', what: 'Hall', sessions: [{ slug: 'opening' }] },
      { kind: 'ROOM', what: 'Hall', sessions: both },
      { kind: 'SPEAKER', what: 'Ada Núñez', sessions: both },
      { kind: 'INTERPRETER', what: 'Booth 1', sessions: both },
    ]);
    const needs = ['en', 'es'].map((code) => ({ people: 0, language: { code } }));
    expect(programme?.interpretationGaps).toEqual([{ session: { slug: 'panel' }, needs }]);
    const input = { summit: summit.id, despiteClashes: false };
    const held = await asOrganiser().change('releaseProgramme', input);
    expect(held).toMatchObject({ kind: 'ProgrammeClashesProblem', count: 4 });
    expect(await agendaOf(summit.slug, asOrganiser())).toEqual([]);
    const out = await asOrganiser().change('releaseProgramme', { ...input, despiteClashes: true });
    expect(out.summit?.releases).toEqual([{ number: 1 }]);
  });

  it('is read as it was released, whatever is planned since, and a version never changes', async () => {
    const summit = await aSummit();
    await announce(summit);
    const opening = await aPlannedSession(summit);
    const visit = await aPlannedSession(summit, {
      kind: 'FIELD_VISIT',
      titles: { en: 'Visit' },
      day: '2027-05-11',
    });
    expect(await agendaOf(summit.slug)).toEqual([]);
    const session = '{ session(summit: "SLUG", slug: "opening") { isPublic startsAt } }'.replace(
      'SLUG',
      summit.slug,
    );
    expect(await asMember().ask(session)).toEqual({ session: null });
    expect(await asOrganiser().ask(session)).toMatchObject({ session: { isPublic: false } });

    await release(summit);
    const first = await agendaOf(summit.slug);
    expect(first).toMatchObject([
      { slug: 'opening', day: '2027-05-10', startTime: '09:30', endTime: '10:30' },
      { slug: 'visit', day: '2027-05-11', speakers: [{ name: 'Ada Núñez' }] },
    ]);
    const again = await asOrganiser().change('releaseProgramme', {
      summit: summit.id,
      despiteClashes: false,
    });
    expect(again.kind).toBe('NothingToReleaseProblem');

    await plan(summit, {
      id: opening.id,
      revision: 1,
      titles: { en: 'Grand opening' },
      startTime: '09:00',
    });
    await plan(summit, {
      id: visit.id,
      revision: 1,
      kind: 'FIELD_VISIT',
      titles: { en: 'Visit' },
      day: '2027-05-11',
      isCancelled: true,
    });
    await aPlannedSession(summit, {
      titles: { en: 'Closing' },
      startTime: '16:00',
      endTime: '17:00',
    });
    expect(await agendaOf(summit.slug)).toEqual(first);
    expect((await programmeOf(summit.slug))?.differences).toEqual([
      { kind: 'CHANGED', fields: ['TITLE', 'TIME'], session: { slug: 'opening' } },
      { kind: 'ADDED', fields: [], session: { slug: 'closing' } },
      { kind: 'CANCELLED', fields: [], session: { slug: 'visit' } },
    ]);

    await release(summit);
    expect(await agendaOf(summit.slug)).toMatchObject([
      { slug: 'opening', title: 'Grand opening', startTime: '09:00' },
      { slug: 'closing' },
      { slug: 'visit', isCancelled: true },
    ]);
    expect(
      await asVisitor().ask(
        `{ summit(slug: "${summit.slug}") { releases { number sessions { slug title isCancelled } } } }`,
      ),
    ).toEqual({
      summit: {
        releases: [
          {
            number: 2,
            sessions: [
              { slug: 'opening', title: 'Grand opening', isCancelled: false },
              { slug: 'closing', title: 'Closing', isCancelled: false },
              { slug: 'visit', title: 'Visit', isCancelled: true },
            ],
          },
          {
            number: 1,
            sessions: [
              { slug: 'opening', title: 'Opening', isCancelled: false },
              { slug: 'visit', title: 'Visit', isCancelled: false },
            ],
          },
        ],
      },
    });
    await expect(
      api.sql(`update programme_release set sessions = '[]' where summit_id = $1`, [summit.id]),
    ).rejects.toThrow('frozen');
  });

  it('is nobody’s business but its organisers’', async () => {
    const { slug } = await aSummit();
    const asked = `{ summit(slug: "${slug}") { programme { sessions { slug } } } }`;
    expect(await asOrganiser().ask(asked)).toMatchObject({ summit: { programme: {} } });
    expect(await asVisitor().ask(asked)).toEqual({ summit: null });
    const announced = await aSummit();
    await announce(announced);
    expect(
      await asMember().ask(`{ summit(slug: "${announced.slug}") { programme { __typename } } }`),
    ).toEqual({ summit: { programme: null } });
  });

  it('two who release at once make one version', async () => {
    const summit = await aSummit();
    await aPlannedSession(summit);
    const input = { summit: summit.id, despiteClashes: false };
    const kinds = await Promise.all(
      Array.from({ length: 5 }, async () =>
        asOrganiser()
          .change('releaseProgramme', input)
          .then(({ kind }) => kind),
      ),
    );
    expect(kinds.sort()).toEqual([
      ...Array<string>(4).fill('NothingToReleaseProblem'),
      'ReleaseProgrammeSuccess',
    ]);
  });
});
