import { v7 } from 'uuid';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import { asReviewer, asVisitor } from '../../../test/people';
import { CaseStudy } from './case-study.entity';
import { Session } from './session.entity';

const api = useApi();
const summit = 'rotterdam-2016';
const panel = 'local-initiatives-against-the-causes-of-radicalisation';

interface Study {
  basis: string;
  version: number | null;
  practice: { number: number };
}

const studiesOf = async (slug: string): Promise<Study[]> =>
  (
    await asVisitor().ask<{ session: { caseStudies: Study[] } }>(
      'query Q($summit: String!, $slug: String!) { session(summit: $summit, slug: $slug) { caseStudies { basis version practice { number } } } }',
      { summit, slug },
    )
  ).session.caseStudies;

const sessionsOf = async ({ number }: KnownPractice): Promise<unknown[]> =>
  (
    await asVisitor().ask<{ practice: { caseStudies: unknown[] } }>(
      'query Q($n: Int!) { practice(number: $n) { caseStudies { basis version session { slug summit { slug } } } } }',
      { n: number },
    )
  ).practice.caseStudies;

/** Pins the current version of a practice to a session. */
async function pin(practice: KnownPractice, slug: string): Promise<void> {
  const { manager } = api.part(Database).source;
  const session = await manager.findOneByOrFail(Session, { slug });
  const [row] = await api.sql<{ current_version_id: string }>(
    'select current_version_id from practice where id = $1',
    [practice.id],
  );
  await manager.insert(CaseStudy, {
    id: v7(),
    sessionId: session.id,
    practiceId: practice.id,
    basis: 'pinned',
    versionId: row?.current_version_id ?? null,
    position: 99,
  });
  await api.part(PublicChanges).refreshAll();
}

describe('summits', () => {
  it('come latest first, with their host, their days and their languages', async () => {
    const { summits } = await asVisitor().ask<{ summits: { edges: { node: object }[] } }>(
      '{ summits { edges { node { slug ordinal title startsOn endsOn timeZone venue city { slug } interpretation { code } } } } }',
      {},
      'fr',
    );
    expect(summits.edges.map(({ node }) => node)).toMatchObject([
      {
        slug: 'barcelona-2017',
        ordinal: 3,
        startsOn: '2017-11-15',
        city: { slug: 'barcelona' },
        interpretation: null,
      },
      {
        slug: 'rotterdam-2016',
        ordinal: 2,
        startsOn: '2016-11-09',
        endsOn: '2016-11-09',
        timeZone: 'Europe/Amsterdam',
        venue: 'Burgerzaal, City Hall, Coolsingel 40',
        city: { slug: 'rotterdam' },
        interpretation: ['en', 'fr', 'de', 'it', 'ru', 'tr'].map((code) => ({ code })),
      },
      { slug: 'aarhus-2015', ordinal: 1, city: { slug: 'aarhus' } },
    ]);
  });

  it('show figures side by side, each with its source, none picked', async () => {
    const { summit: found } = await asVisitor().ask<{
      summit: { claims: { what: string; value: string; source: string }[] };
    }>(`{ summit(slug: "${summit}") { claims { what value source } } }`);
    expect(found.claims).toHaveLength(6);
    for (const { source } of found.claims) expect(source).toMatch(/^https?:/);
  });

  it('have a programme in order, field visits last', async () => {
    const { summit: found } = await asVisitor().ask<{
      summit: { sessions: { position: number; kind: string; slug: string }[] };
    }>(`{ summit(slug: "${summit}") { sessions { position kind slug } } }`);
    expect(found.sessions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(found.sessions.map(({ kind }) => kind)).toEqual([
      ...Array<string>(3).fill('SESSION'),
      ...Array<string>(6).fill('FIELD_VISIT'),
    ]);
  });

  it('and sessions that do not exist are null', async () => {
    expect(
      await asVisitor().ask(
        `{ summit(slug: "x") { id } session(summit: "${summit}", slug: "x") { id } other: session(summit: "x", slug: "${panel}") { id } }`,
      ),
    ).toEqual({ summit: null, session: null, other: null });
  });

  it('name the cities that the sources list for a session', async () => {
    const { session } = await asVisitor().ask<{
      session: { title: string; titleLanguage: string; presentingCities: { slug: string }[] };
    }>(
      `{ session(summit: "${summit}", slug: "${panel}") { title titleLanguage presentingCities { slug } } }`,
      {},
      'es',
    );
    expect(session.presentingCities.map(({ slug }) => slug)).toEqual([
      'malaga',
      'barcelona',
      'vilvoorde',
      'schaerbeek',
      'bordeaux',
      'saint-denis',
      'malmo',
      'aarhus',
      'pristina',
    ]);
    expect(session.titleLanguage).toBe('EN'); // no source has it in Spanish
  });
});

describe('the practices that stand with a session', () => {
  it('are named by a source', async () => {
    expect(await studiesOf('mothers-group-on-resilient-parenting')).toEqual([
      { basis: 'NAMED', version: null, practice: { number: expect.any(Number) as number } },
    ]);
  });

  it('or belong to a listed city and ran in that year, which is no certainty', async () => {
    const ran = await aPublishedPractice({
      city: 'malmo',
      facts: { startYear: 2014, endYear: 2016 },
    });
    const withOthers = await aPublishedPractice({
      city: 'hamburg',
      otherCities: ['malmo'],
      facts: { startYear: 2010 },
    });
    const before = await aPublishedPractice({
      city: 'malmo',
      facts: { startYear: 2010, endYear: 2015 },
    });
    const after = await aPublishedPractice({ city: 'malmo', facts: { startYear: 2017 } });
    const unknown = await aPublishedPractice({ city: 'malmo', facts: { startYear: null } });
    const elsewhere = await aPublishedPractice({ city: 'hamburg', facts: { startYear: 2010 } });
    const draft = await aDraft({ city: 'malmo', facts: { startYear: 2014 } });
    await api.catchUp();
    const studies = await studiesOf(panel);
    const numbers = studies.map(({ practice }) => practice.number);
    for (const { number } of [ran, withOthers]) expect(numbers).toContain(number);
    for (const { number } of [before, after, unknown, elsewhere, draft])
      expect(numbers).not.toContain(number);
    expect(new Set(studies.map(({ basis }) => basis))).toEqual(new Set(['CITY_LISTED']));
    expect(await sessionsOf(ran)).toEqual([
      { basis: 'CITY_LISTED', version: null, session: { slug: panel, summit: { slug: summit } } },
    ]);
    expect(await sessionsOf(elsewhere)).toEqual([]);
  });

  it('or were pinned to it in a version, and then come first and stay that version', async () => {
    const practice = await aPublishedPractice({ city: 'malmo', facts: { startYear: 2014 } });
    await pin(practice, panel);
    const [first, ...others] = await studiesOf(panel);
    expect(first).toEqual({ basis: 'PINNED', version: 1, practice: { number: practice.number } });
    expect(others.map(({ practice: other }) => other.number)).not.toContain(practice.number);
    expect(await sessionsOf(practice)).toEqual([
      { basis: 'PINNED', version: 1, session: { slug: panel, summit: { slug: summit } } },
    ]);
  });

  it('can be found by the summit, and are gone when they are withdrawn', async () => {
    const practice = await aPublishedPractice({ city: 'hamburg' });
    await pin(practice, panel);
    const found = async (): Promise<unknown[]> => {
      await api.catchUp();
      const { practices } = await asVisitor().ask<{
        practices: { edges: { node: { number: number } }[] };
      }>(
        `{ practices(first: 100, filter: { summit: ["${summit}"] }) { edges { node { number } } } }`,
      );
      return practices.edges.map(({ node }) => node.number);
    };
    expect(await found()).toContain(practice.number);
    await asReviewer().withdraw(practice, 'It has ended.');
    expect(await found()).not.toContain(practice.number);
    expect((await studiesOf(panel)).map(({ practice: each }) => each.number)).not.toContain(
      practice.number,
    );
    expect(await sessionsOf(practice)).toEqual([]);
  });
});
