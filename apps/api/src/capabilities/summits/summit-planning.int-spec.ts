import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import {
  aPlannedSession,
  announce,
  aSummit,
  release,
  summitInput,
} from '../../../test/factories/summit.factory';
import {
  asAdministrator,
  asEditor,
  asMember,
  asOrganiser,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi();

const everything = `query Q($slug: String!) {
  summit(slug: $slug) {
    slug ordinal status isRecorded title titles { language text } startsOn endsOn timeZone venue hosts organisers partners
    viewerCanOrganise nextStatuses city { slug } interpretation { code }
    associatedEvents { title language startsOn endsOn place address }
  }
  session(summit: $slug, slug: "opening") { slug }
  summits(first: 50) { totalCount edges { node { slug } } }
}`;

interface Seen {
  summit: Record<string, unknown> | null;
  session: object | null;
  summits: { totalCount: number; edges: { node: { slug: string } }[] };
}
const seenBy = (person: Person, slug: string): Promise<Seen> =>
  person.ask<Seen>(everything, { slug });

describe('a summit that an organiser creates', () => {
  it('is what was entered, in its own words', async () => {
    const { slug } = await aSummit({ titles: { fr: '4e Sommet', en: '4th Summit' } });
    expect(slug).toMatch(/^barcelona-2027/);
    const { summit } = await seenBy(asAdministrator(), slug);
    expect(summit).toMatchObject({
      slug,
      status: 'DRAFT',
      isRecorded: false,
      title: '4th Summit',
      titles: [
        { language: 'EN', text: '4th Summit' },
        { language: 'FR', text: '4e Sommet' },
      ],
      startsOn: '2027-05-10',
      endsOn: '2027-05-12',
      timeZone: 'Europe/Madrid',
      venue: 'Saló de Cent',
      hosts: ['Barcelona'],
      city: { slug: 'barcelona' },
      interpretation: [{ code: 'en' }, { code: 'fr' }, { code: 'es' }],
      viewerCanOrganise: true,
      nextStatuses: ['ANNOUNCED'],
      associatedEvents: [
        { title: 'Security, Democracy and Cities', startsOn: '2027-05-10', endsOn: '2027-05-14' },
      ],
    });
  });

  it('cannot be found out by limiting an annex to it, until it is announced', async () => {
    const hidden = await aSummit({ titles: { en: 'Ocelot' } });
    const draft = await aDraft();
    const limited = { revision: 1, facts: { annexSummit: hidden.slug } };
    const guess = await asEditor('aarhus').saveDraft(draft, limited);
    const absent = await asEditor('aarhus').saveDraft(draft, {
      ...limited,
      facts: { annexSummit: 'atlantis-2030' },
    });
    expect(guess.kind).toBe('InvalidInputProblem');
    expect(guess).toEqual(absent);
    await announce(hidden);
    const known = await asEditor('aarhus').saveDraft(draft, limited);
    expect(known.kind).toBe('SaveDraftSuccess');
  });

  it('is to everybody else as if it were not there, at every exit, until it is announced', async () => {
    const hidden = await aSummit({ titles: { en: 'Quetzal' } });
    const session = await aPlannedSession(hidden, { titles: { en: 'Opening' } });
    const practice = await aPublishedPractice({ city: 'hamburg' });
    await asOrganiser().change('pinCaseStudy', {
      session: session.id,
      practice: practice.number,
    });
    await release(hidden);
    await api.catchUp();
    const filter = `filter: { summit: ["${hidden.slug}"] }`;
    const exits = `query Q($n: Int!) {
      practice(number: $n) { caseStudies { session { slug summit { slug } } } }
      practices(${filter}) { totalCount }
      search(${filter}, facets: [SUMMIT]) { totalCount facets { values { value label } } }
    }`;
    const sitemap = async (): Promise<string> => {
      const index = await api.request({ url: '/sitemap.xml' });
      const urls = [...index.body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');
      const parts = await Promise.all(
        urls.map((url) => api.request({ url: new URL(url).pathname })),
      );
      return parts.map(({ body }) => body).join('\n');
    };
    const comment = (): Promise<{ kind: string }> =>
      asMember().change('addComment', { sessionId: session.id, body: 'Hello.' });
    for (const person of [asVisitor(), asMember()]) {
      const { summit, session: found, summits } = await seenBy(person, hidden.slug);
      expect([summit, found]).toEqual([null, null]);
      expect(JSON.stringify(summits)).not.toContain(hidden.slug);
      expect(summits.totalCount).toBe(summits.edges.length);
      const answer = await person.ask<{ practice: { caseStudies: object[] } }>(exits, {
        n: practice.number,
      });
      expect(answer.practice.caseStudies).toEqual([]);
      expect(answer).toMatchObject({ practices: { totalCount: 0 }, search: { totalCount: 0 } });
      expect(JSON.stringify(answer)).not.toContain('Barcelona 2027');
    }
    expect((await comment()).kind).toBe('NOT_FOUND');
    expect(await sitemap()).not.toContain(hidden.slug);
    const pdf = await api.request({ url: `/export/briefs/${hidden.slug}/opening.pdf` });
    expect(pdf.statusCode).toBe(404);

    await announce(hidden);
    await api.catchUp();
    const { summit, session: found } = await seenBy(asVisitor(), hidden.slug);
    expect(summit).toMatchObject({
      title: 'Quetzal',
      status: 'ANNOUNCED',
      viewerCanOrganise: false,
      nextStatuses: null,
    });
    expect(found).toEqual({ slug: 'opening' });
    expect(await asVisitor().ask(exits, { n: practice.number })).toMatchObject({
      practice: { caseStudies: [{ session: { slug: 'opening', summit: { slug: hidden.slug } } }] },
      practices: { totalCount: 1 },
      search: { totalCount: 1 },
    });
    expect((await comment()).kind).toBe('AddCommentSuccess');
    expect(await sitemap()).toContain(`${hidden.slug}/sessions/opening`);
  });

  it('stands among those that organisers have created, the latest first', async () => {
    const first = await aSummit();
    const second = await aSummit();
    const { organisedSummits } = await asOrganiser().ask<{
      organisedSummits: { slug: string }[];
    }>('{ organisedSummits { slug } }');
    expect(organisedSummits.slice(0, 2).map(({ slug }) => slug)).toEqual([second.slug, first.slug]);
    expect(organisedSummits.map(({ slug }) => slug)).not.toContain('rotterdam-2016');
  });

  it('is changed by whoever has seen it as it is', async () => {
    const { id, slug } = await aSummit();
    const change = { ...summitInput({ city: 'rotterdam', startsOn: '2027-05-11' }), id };
    const { summit } = await asOrganiser().change('saveSummit', { ...change, revision: 1 });
    expect(summit).toMatchObject({ id, revision: 2 });
    // Nobody knows its address yet: it follows the city.
    expect(summit?.slug).toMatch(/^rotterdam-2027/);
    expect((await seenBy(asOrganiser(), slug)).summit).toBeNull();
    const again = await asOrganiser().change('saveSummit', { ...change, revision: 1 });
    expect(again.kind).toBe('SummitChangedProblem');
    const status = { id, revision: 1, status: 'ANNOUNCED' };
    expect((await asOrganiser().change('setSummitStatus', status)).kind).toBe(
      'SummitChangedProblem',
    );
  });

  it('keeps its address once it was announced, and is never a draft again', async () => {
    const { id, slug, revision } = await aSummit();
    await announce({ id, revision });
    const moved = await asOrganiser().change('saveSummit', {
      ...summitInput({ city: 'rotterdam' }),
      id,
      revision: 2,
    });
    expect(moved.summit).toMatchObject({ slug, status: 'ANNOUNCED', revision: 3 });
    const become = async (status: string, seen: number): Promise<string> =>
      (await asOrganiser().change('setSummitStatus', { id, revision: seen, status })).kind;
    expect(await become('DRAFT', 3)).toBe('InvalidInputProblem');
    // It begins on 10 May 2027.
    expect(await become('HELD', 3)).toBe('InvalidInputProblem');
    expect(await become('CANCELLED', 3)).toBe('SetSummitStatusSuccess');
    expect(await become('ANNOUNCED', 4)).toBe('SetSummitStatusSuccess');
  });

  it('in another time zone, what was planned for half past nine stays at half past nine', async () => {
    const summit = await aSummit();
    const { startsAt } = await aPlannedSession(summit);
    expect(startsAt).toBe('2027-05-10T07:30:00.000Z');
    await asOrganiser().change('saveSummit', {
      ...summitInput({ timeZone: 'Europe/Lisbon' }),
      id: summit.id,
      revision: 1,
    });
    const [session] = await api.sql<{ starts_at: Date; plan: Date }>(
      `select s.starts_at, p.starts_at as plan from summit_session s join session_plan p on p.session_id = s.id where summit_id = $1`,
      [summit.id],
    );
    expect(session?.starts_at.toISOString()).toBe('2027-05-10T08:30:00.000Z');
    expect(session?.plan).toEqual(session?.starts_at);
  });

  it('is named with its cure where it is not acceptable, and nothing is saved', async () => {
    const { ordinal } = summitInput() as { ordinal: number };
    await aSummit({ ordinal });
    const before = await api.sql('select count(*) from summit');
    const faults = async (over: object): Promise<string[] | undefined> => {
      const { kind, fields } = await asOrganiser().change('saveSummit', summitInput(over));
      expect(kind).toBe('InvalidInputProblem');
      return fields?.map(({ path, rule }) => `${path} ${rule}`);
    };
    expect(await faults({ titles: {} })).toEqual(['titles.en titleInOneLanguage']);
    expect(await faults({ endsOn: '2027-05-09' })).toEqual(['endsOn endsBeforeStart']);
    expect(await faults({ endsOn: '2027-06-09' })).toEqual(['endsOn tooManyDays']);
    expect(await faults({ timeZone: 'Europe/Atlantis' })).toEqual(['timeZone unknownTimeZone']);
    expect(await faults({ city: 'atlantis' })).toEqual(['city unknownCode']);
    expect(await faults({ ordinal })).toEqual(['ordinal taken']);
    expect(await faults({ interpretation: ['tlh'] })).toEqual(['interpretation.0 unknownCode']);
    const [event] = (summitInput() as { associatedEvents: object[] }).associatedEvents;
    expect(
      await faults({ associatedEvents: [{ ...event, address: 'javascript:alert(1)' }] }),
    ).toEqual(['associatedEvents.0.address notAnAddress']);
    expect(await api.sql('select count(*) from summit')).toEqual(before);
  });
});

it('offers any language, also signed ones, each named in the language of the reader', async () => {
  const summit = await aSummit({ interpretation: ['en', 'uk', 'ca', 'ils', 'fsl', 'uk'] });
  const labels = async (language: string): Promise<string[]> =>
    (
      await asOrganiser().ask<{ summit: { interpretation: { label: string }[] } }>(
        'query Q($slug: String!) { summit(slug: $slug) { interpretation { label } } }',
        { slug: summit.slug },
        language,
      )
    ).summit.interpretation.map(({ label }) => label);
  expect(await labels('en')).toEqual([
    'English',
    'Ukrainian',
    'Catalan',
    'International Sign',
    'French Sign Language',
  ]);
  expect(await labels('fr')).toEqual([
    'Anglais',
    'Ukrainien',
    'Catalan',
    'Signes internationaux',
    'Langue des signes française',
  ]);
  expect((await labels('es')).at(-1)).toBe('Lengua de signos francesa');
});

it('what was drawn from sources stays as they tell it', async () => {
  const [past] = await api.sql<{ id: string }>(
    `select id from summit where slug = 'rotterdam-2016'`,
  );
  const organiser = asOrganiser();
  const id = past?.id ?? '';
  const kinds = [
    await organiser.change('saveSummit', { ...summitInput(), id, revision: 1 }),
    await organiser.change('setSummitStatus', { id, revision: 1, status: 'ANNOUNCED' }),
    await organiser.change('saveRooms', { summit: id, rooms: [] }),
    await organiser.change('releaseProgramme', { summit: id, despiteClashes: false }),
  ].map(({ kind }) => kind);
  expect(kinds).toEqual(Array(4).fill('FORBIDDEN'));
  expect((await seenBy(organiser, 'rotterdam-2016')).summit).toMatchObject({
    isRecorded: true,
    status: 'HELD',
    viewerCanOrganise: false,
    nextStatuses: [],
  });
});
