import { useApi } from '../../../test/api-harness';
import { collectionExits, otherExits } from '../../../test/authorisation/exits';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import {
  aPlannedSession,
  announce,
  aSummit,
  release,
  sessionInput,
} from '../../../test/factories/summit.factory';
import type { PlannedSessionState, PlannedSummitState } from '../../../test/outcome';
import { asMember, asOrganiser, asVisitor, type Person } from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });
/** A name that stands nowhere else; accents and capitals are written as people write them. */
const name = 'Quetzalina Ñandú';
const spellings = /quetzalina/i;
const mark = 'a speaker who asked not to be named';

let summit: PlannedSummitState;
let keynote: PlannedSessionState;
let panel: PlannedSessionState;
let key: string;

const speaker = { name, role: 'Mayor of Quetzalina', city: 'Lleida' };

/** A name in every place in which organisers can write it, released twice. */
beforeAll(async () => {
  summit = await aSummit();
  keynote = await aPlannedSession(summit, {
    titles: { en: `Keynote by ${name}`, fr: `Discours de ${name}` },
    speakers: [speaker, { name: 'Bo Dahl' }],
  });
  panel = await aPlannedSession(summit, {
    titles: { en: 'Panel' },
    startTime: '11:00',
    endTime: '12:00',
    speakers: [{ name: 'QUETZALINA NANDU' }],
  });
  await announce(summit);
  await release(summit);
  const practice = await aPublishedPractice();
  const organiser = asOrganiser();
  const input = { session: keynote.id, language: 'EN' };
  await organiser.change('pinCaseStudy', {
    ...{ session: keynote.id, practice: practice.number, language: 'EN' },
    presenter: `${name}, mayor`,
    note: `${name} began it.`,
    justification: `${name} agrees.`,
  });
  await organiser.change('saveSessionBrief', {
    ...input,
    aim: `To hear ${name}.`,
    questions: `What does Quetzalina Nandu want?`,
    justification: `${name} agrees.`,
  });
  await organiser.change('askSpeaker', {
    ...input,
    name,
    address: 'quetzalina@lleida.example',
  });
  await api.catchUp();
  key = /speakers\/(\S+)/.exec(api.mails.sent.at(-1)?.text ?? '')?.[1] ?? '';
  await asVisitor().change('answerSpeakerInvitation', { key, answer: 'CONFIRMED' });
  await organiser.change('handOutBrief', input);
  await organiser.change('releaseProgramme', {
    summit: summit.id,
    note: `With ${name}.`,
    despiteClashes: true,
  });
  await aPlannedSession(summit, {
    ...{ id: keynote.id, revision: 1, endTime: '10:45' },
    titles: { en: `Keynote by ${name}`, fr: `Discours de ${name}` },
    speakers: [speaker, { name: 'Bo Dahl' }],
  });
  await organiser.change('releaseProgramme', {
    summit: summit.id,
    note: `With ${name}.`,
    despiteClashes: true,
  });
  await api.sql('update summit_session set starts_at = $2 where id = $1', [
    keynote.id,
    api.clock.now(),
  ]);
  await organiser.change('saveSessionOutcome', {
    ...input,
    outcome: 'Mentors meet.',
    minutes: `${name} opened.`,
    justification: `${name} agrees.`,
  });
});

/** Every table in which a row holds the name. */
async function tablesWithName(): Promise<string[]> {
  const tables = await api.sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE' order by 1`,
  );
  const holding: string[] = [];
  for (const table of tables)
    if ((await api.count(`${table.name} r where r::text ~* 'quetzalina'`)) > 0)
      holding.push(table.name);
  return holding;
}

const speakers = '{ name role city }';
/** All that the API says of the summit, to whoever asks. */
const everything = `query Q($slug: String!) { summit(slug: $slug) {
  titles { text } releases { number note sessions { slug title speakers ${speakers} } }
  sessions { slug title speakers ${speakers} brief(language: EN) { aim questions justification }
    outcome { outcome minutes justification } caseStudies { presenter note justification } }
  programme { sessions { slug titles { text } speakers { name role city askedAt }
    briefDelta { texts { field parts { text } } studies { presenter { parts { text } }
      note { parts { text } } } } } clashes { what } } } }`;

async function saidOf(person: Person): Promise<string> {
  return (await person.gql(everything, { slug: summit.slug })).text;
}

/** Every address at which something of the summit is given out. */
async function givenOut(): Promise<string> {
  const sessions = ['en', 'fr', 'es'].flatMap((language) => [
    `/export/summits/${summit.slug}.ics?language=${language}`,
    `/sitemap.xml`,
  ]);
  const slugs = await api.sql<{ slug: string }>(
    'select slug from summit_session where summit_id = $1',
    [summit.id],
  );
  const urls = [
    ...sessions,
    ...slugs.map(({ slug }) => `/export/sessions/${summit.slug}/${slug}.ics`),
    ...Object.entries({ ...otherExits, ...collectionExits(() => 1) }).flatMap(([address, exit]) =>
      exit().map((query) => (query.startsWith('/') ? query : `${address}${query}`)),
    ),
  ];
  let all = '';
  for (const url of urls) {
    await api.sql('delete from rate_limit');
    all += (await api.request({ method: 'GET', url })).body;
  }
  return all;
}

it('the name of a speaker is taken out of everything, and cannot be put back by an old form', async () => {
  // Nothing is proved by a place in which the name never stood.
  expect(await tablesWithName()).toEqual([
    'public.case_study',
    'public.printed_brief',
    'public.programme_release',
    'public.session_brief',
    'public.session_outcome',
    'public.session_plan',
    'public.speaker_invitation',
    'public.summit_session',
  ]);
  for (const person of [asVisitor(), asOrganiser()])
    expect(await saidOf(person)).toMatch(spellings);
  expect(await givenOut()).toMatch(spellings);

  const { kind } = await asOrganiser().change('removeSpeakerName', {
    summit: summit.id,
    name: 'quetzalina  ñandu',
  });
  expect(kind).toBe('RemoveSpeakerNameSuccess');
  await api.catchUp();
  expect(await tablesWithName()).toEqual([]);
  for (const person of [asVisitor(), asMember(), asOrganiser()])
    expect(await saidOf(person)).not.toMatch(spellings);
  expect(await givenOut()).not.toMatch(spellings);
  const said = JSON.parse(await saidOf(asVisitor())) as {
    data: {
      summit: {
        releases: { note: string | null; sessions: { title: string; speakers: unknown[] }[] }[];
        sessions: {
          slug: string;
          title: string;
          brief: { aim: string } | null;
          caseStudies: { presenter: string | null; note: string | null }[];
        }[];
      };
    };
  };
  const unnamed = { name: null, role: null, city: null };
  expect(said.data.summit.releases.map(({ sessions }) => sessions[0]?.speakers)).toEqual([
    [unnamed, { name: 'Bo Dahl', role: null, city: null }],
    [unnamed, { name: 'Bo Dahl', role: null, city: null }],
  ]);
  expect(said.data.summit.releases[0]?.note).toBe(`With ${mark}.`);
  const now = said.data.summit.sessions.find(({ title }) => title.startsWith('Keynote'));
  expect(now).toMatchObject({
    title: `Keynote by ${mark}`,
    slug: 'keynote-by-a-speaker-who-asked-not-to-be-named',
    brief: { aim: `To hear ${mark}.` },
    caseStudies: [{ presenter: null, note: `${mark} began it.` }],
  });

  const old = sessionInput(summit, { id: panel.id, revision: 1, speakers: [{ name }] });
  expect((await asOrganiser().change('saveSession', old)).kind).toBe('SessionChangedProblem');
});

it('a place without a name stays through changes, and nobody makes one', async () => {
  const plan = (revision: number, given: unknown[]): Promise<{ kind: string; fields?: unknown }> =>
    asOrganiser().change(
      'saveSession',
      sessionInput(summit, {
        ...{ id: panel.id, revision, titles: { en: 'Panel' } },
        ...{ startTime: '11:00', endTime: '12:00', speakers: given },
      }),
    );
  expect((await plan(2, [{ name: null }, { name: 'Bo Dahl' }])).kind).toBe('SaveSessionSuccess');
  expect(await plan(3, [{ name: null }, { name: null }])).toMatchObject({
    kind: 'InvalidInputProblem',
    fields: [{ path: 'speakers.1.name', rule: 'required' }],
  });
  expect((await plan(3, [{ name: 'Bo Dahl' }])).kind).toBe('SaveSessionSuccess');
  expect((await plan(4, [{ name: null }])).kind).toBe('InvalidInputProblem');
});

it('a speaker takes her name out herself, and is not known afterwards', async () => {
  const own = await aSummit();
  const session = await aPlannedSession(own);
  await announce(own);
  await release(own);
  await asOrganiser().change('askSpeaker', {
    ...{ session: session.id, name: 'Ada Núñez', language: 'EN' },
    address: 'ada@lleida.example',
  });
  await api.catchUp();
  const ownKey = /speakers\/(\S+)/.exec(api.mails.sent.at(-1)?.text ?? '')?.[1] ?? '';
  const remove = async (): Promise<string> =>
    (await asVisitor().change('removeOwnName', { key: ownKey })).kind;
  expect(await remove()).toBe('RemoveOwnNameSuccess');
  expect(await remove()).toBe('SpeakerInvitationOverProblem');
  for (const table of ['session_plan', 'summit_session', 'programme_release', 'speaker_invitation'])
    expect([
      table,
      await api.count(
        table === 'programme_release'
          ? `programme_release r where summit_id = $1 and r::text like '%Ada N%'`
          : table === 'summit_session'
            ? `summit_session r where summit_id = $1 and r::text like '%Ada N%'`
            : `${table} r join summit_session s on s.id = r.session_id where s.summit_id = $1 and r::text like '%Ada N%'`,
        [own.id],
      ),
    ]).toEqual([table, 0]);
});

it('releases stay frozen otherwise', async () => {
  const changed = (set: string): Promise<unknown> =>
    api.sql(`update programme_release set ${set} where summit_id = $1`, [summit.id]);
  await expect(changed(`sessions = '[]'`)).rejects.toThrow('frozen');
  await expect(changed(`note = 'Other'`)).rejects.toThrow('frozen');
});
