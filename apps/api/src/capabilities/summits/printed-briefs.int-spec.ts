import { useApi } from '../../../test/api-harness';
import { aPublishedPractice, type KnownPractice } from '../../../test/factories/practice.factory';
import {
  askedToSpeak,
  aSpeaking,
  dayIn,
  hoursBefore,
  pin,
  publishAnew,
  takeBrief,
} from '../../../test/factories/speaker.factory';
import { aPlannedSession, aSummit, release } from '../../../test/factories/summit.factory';
import type { PlannedSessionState, PlannedSummitState } from '../../../test/outcome';
import { asOrganiser, asVisitor } from '../../../test/people';
import { PrintedBriefsService } from './printed-briefs.service';
import { SpeakersService } from './speakers.service';

const api = useApi();

let summit: PlannedSummitState;
let session: PlannedSessionState;
let practice: KnownPractice;
let key: string;

beforeEach(async () => {
  ({ summit, session, practice, key } = await aSpeaking());
});

interface Said {
  field: string;
  language: string | null;
  parts: { kind: string; text: string }[];
}
interface Delta {
  since: string | null;
  isReordered: boolean;
  studies: {
    kind: string;
    before: number | null;
    pinned: number | null;
    after: number | null;
    practice: { number: number } | null;
    presenter: Said | null;
    note: Said | null;
    differences: { field: string }[];
  }[];
  texts: { field: string; parts: { kind: string; text: string }[] }[];
}
const delta = `briefDelta { since isReordered studies { kind before pinned after practice { number } differences { field }
    presenter { field language parts { kind text } } note { field language parts { kind text } } }
  texts { field parts { kind text } } }`;

const ofSpeaker = async (): Promise<Delta | null> =>
  (
    await asVisitor().ask<{ speakerInvitation: { briefDelta: Delta | null } | null }>(
      `query Q($key: String!) { speakerInvitation(key: $key) { ${delta} } }`,
      { key },
    )
  ).speakerInvitation?.briefDelta ?? null;

const ofOrganisers = async (): Promise<Delta | undefined> =>
  (
    await asOrganiser().ask<{ summit: { programme: { sessions: { briefDelta: Delta }[] } } }>(
      `query Q($slug: String!) { summit(slug: $slug) { programme { sessions { ${delta} } } } }`,
      { slug: summit.slug },
    )
  ).summit.programme.sessions[0]?.briefDelta;

describe('what a speaker has in hand', () => {
  it('is what was pinned, until she takes the brief; then what she took', async () => {
    expect(await ofSpeaker()).toEqual({
      ...{ since: null, isReordered: false, studies: [], texts: [] },
    });
    await publishAnew(practice);
    expect(await ofSpeaker()).toMatchObject({
      since: null,
      studies: [
        {
          ...{ kind: 'CHANGED', before: 1, pinned: 1, after: 2 },
          practice: { number: practice.number },
          differences: [{ field: 'lessons' }],
        },
      ],
    });
    expect(await takeBrief(key)).toBe('TakeBriefSuccess');
    // The brief shows what is pinned: the newer version is not in her hand.
    expect((await ofSpeaker())?.studies).toMatchObject([{ before: 1, after: 2 }]);
    await pin(session, practice);
    expect((await ofSpeaker())?.studies).toMatchObject([{ before: 1, pinned: 2, after: 2 }]);
    await takeBrief(key);
    expect(await ofSpeaker()).toMatchObject({ studies: [], texts: [] });
  });

  it('is told apart by case studies, words, time and room', async () => {
    await asOrganiser().change('saveSessionBrief', {
      ...{ session: session.id, language: 'EN', aim: 'To learn.' },
    });
    await takeBrief(key);
    const added = await aPublishedPractice();
    await pin(session, added);
    await asOrganiser().change('saveSessionBrief', {
      ...{ session: session.id, language: 'EN', aim: 'To learn much.', questions: 'Who pays?' },
    });
    await aPlannedSession(summit, {
      id: session.id,
      revision: 1,
      day: session.day,
      startTime: '12:30',
      endTime: '13:30',
    });
    // What is planned is nobody’s business until it is released.
    expect((await ofSpeaker())?.texts.map(({ field }) => field)).toEqual(['aim', 'questions']);
    await release(summit);
    const now = await ofSpeaker();
    expect(now?.texts.map(({ field }) => field)).toEqual(['time', 'aim', 'questions']);
    expect(now?.texts[1]?.parts).toContainEqual({ kind: 'added', text: ' much' });
    expect(now?.studies).toMatchObject([
      { kind: 'ADDED', before: null, pinned: 1, practice: { number: added.number } },
    ]);
    await takeBrief(key);
    const [study] = await api.sql<{ id: string }>(
      'select id from case_study where session_id = $1 and practice_id = (select id from practice where number = $2)',
      [session.id, added.number],
    );
    await asOrganiser().change('unpinCaseStudy', { id: study?.id });
    expect(await ofSpeaker()).toMatchObject({
      studies: [{ kind: 'REMOVED', before: 1, pinned: null, after: null }],
      texts: [],
    });
  });

  it('is the newer of what she took and what organisers handed out; strangers change nothing', async () => {
    await publishAnew(practice);
    await pin(session, practice);
    await takeBrief(key);
    await publishAnew(practice, 'Mentors meet daily.');
    api.clock.advance({ minutes: 1 });
    expect(await ofOrganisers()).toMatchObject({ since: null, studies: [{ before: 2, after: 3 }] });
    await api.request({
      method: 'GET',
      url: `/en/summits/${summit.slug}/sessions/${session.slug}/brief`,
    });
    expect((await ofSpeaker())?.studies).toMatchObject([{ before: 2, after: 3 }]);
    await pin(session, practice);
    const { kind } = await asOrganiser().change('handOutBrief', {
      session: session.id,
      language: 'EN',
    });
    expect(kind).toBe('HandOutBriefSuccess');
    expect((await ofSpeaker())?.studies).toEqual([]);
    expect(await ofOrganisers()).toMatchObject({ studies: [] });
    expect((await asVisitor().change('takeBrief', { key: 'wrong', language: 'EN' })).kind).toBe(
      'SpeakerInvitationOverProblem',
    );
  });

  it('says who presented and who does now, and what was and is said of it', async () => {
    const said = (presenter: string, note: string): Promise<unknown> =>
      asOrganiser().change('pinCaseStudy', {
        ...{ session: session.id, practice: practice.number, language: 'FR', presenter, note },
      });
    await said('Ada Núñez, Lleida', 'En bref.');
    // Without a brief in hand nobody knows who was to present.
    expect((await ofSpeaker())?.studies).toEqual([]);
    await takeBrief(key);
    expect((await ofSpeaker())?.studies).toEqual([]);
    await said('Bo Dahl, Aarhus', 'En bref, en images.');
    const changed = await ofSpeaker();
    expect(changed?.studies).toMatchObject([
      {
        ...{ kind: 'REWORDED', before: 1, pinned: 1, after: 1, differences: [] },
        presenter: {
          ...{ field: 'presenter', language: 'FR' },
          parts: [
            { kind: 'removed', text: 'Ada Núñez, Lleida' },
            { kind: 'same', text: ' ' },
            { kind: 'added', text: 'Bo Dahl, Aarhus' },
          ],
        },
        note: { field: 'note', language: 'FR' },
      },
    ]);
    expect(changed?.studies[0]?.note?.parts).toContainEqual({
      ...{ kind: 'added', text: ', en images' },
    });
    await publishAnew(practice);
    expect((await ofSpeaker())?.studies).toMatchObject([
      { kind: 'CHANGED', before: 1, after: 2, presenter: {}, note: {} },
    ]);
    await said('', '');
    await takeBrief(key);
    expect((await ofSpeaker())?.studies).toEqual([]);
  });

  it('says that practices stand in another order, and nothing of each', async () => {
    await pin(session, await aPublishedPractice());
    await takeBrief(key);
    const [first] = await api.sql<{ id: string }>(
      'select id from case_study where session_id = $1 order by position limit 1',
      [session.id],
    );
    await asOrganiser().change('moveCaseStudy', { id: first?.id, direction: 'DOWN' });
    expect(await ofSpeaker()).toMatchObject({ isReordered: true, studies: [], texts: [] });
    await takeBrief(key);
    expect(await ofSpeaker()).toMatchObject({ isReordered: false, studies: [] });
  });

  it('is nothing before the session is released', async () => {
    const other = await aSummit({ startsOn: dayIn(10), endsOn: dayIn(10) });
    session = await aPlannedSession(other, { day: dayIn(10) });
    key = await askedToSpeak(session);
    expect(await ofSpeaker()).toBeNull();
    const { kind, fields } = await asVisitor().change('takeBrief', { key, language: 'EN' });
    expect([kind, fields]).toMatchObject([
      'InvalidInputProblem',
      [{ path: 'key', rule: 'notReleased' }],
    ]);
    const out = await asOrganiser().change('handOutBrief', { session: session.id, language: 'EN' });
    expect(out.fields).toMatchObject([{ path: 'session', rule: 'notReleased' }]);
  });

  it('is forgotten when the session is over, like her address', async () => {
    await takeBrief(key);
    const kept = (): Promise<number> =>
      api.count('printed_brief where session_id = $1', [session.id]);
    const addresses = (): Promise<number> =>
      api.count('speaker_invitation where session_id = $1 and address is not null', [session.id]);
    const purge = async (): Promise<void> => {
      await api.part(PrintedBriefsService).forget();
      await api.part(SpeakersService).forgetAddresses();
    };
    await purge();
    expect([await kept(), await addresses()]).toEqual([1, 1]);
    hoursBefore(session, -1);
    await purge();
    expect([await kept(), await addresses()]).toEqual([0, 0]);
  });
});

it('the address of a speaker stands in no table as it is written', async () => {
  const tables = await api.sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`,
  );
  for (const table of tables)
    expect([
      table.name,
      await api.count(`${table.name} r where r::text ~ $1`, ['ada@lleida']),
    ]).toEqual([table.name, 0]);
  const [row] = await api.sql<{ address: string }>(
    'select address from speaker_invitation where session_id = $1',
    [session.id],
  );
  expect(row?.address).toMatch(/^[\w-]{40,}$/);
});
