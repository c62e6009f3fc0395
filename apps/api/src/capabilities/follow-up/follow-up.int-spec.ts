import { useApi } from '../../../test/api-harness';
import { asAdministrator, asEditor, asOrganiser, asVisitor } from '../../../test/people';
import { inTeamSinceNow as anEditor } from '../../../test/teams';
import { RemindersService } from './reminders.service';

const api = useApi();

/** Each story has reports, reminders and teams of its own. */
beforeEach(async () => {
  await api.sql('delete from progress_report');
  await api.sql('delete from progress_reminder');
  await api.sql('delete from membership');
});

describe('the board', () => {
  interface Board {
    followUp: {
      counts: { standing: string; count: number }[];
      cities: {
        totalCount: number;
        edges: {
          cursor: string;
          node: {
            city: { slug: string };
            standing: string;
            lastReportedAt: string | null;
            teamSize: number;
            remindedAt: string | null;
            canBeReminded: boolean;
            overdue: { commitment: { code: string } }[];
            notReported: { code: string }[];
          };
        }[];
      };
    };
  }
  const question = `query ($commitment: String, $standing: FollowUpStanding, $after: String) {
    followUp(commitment: $commitment) { counts { standing count }
      cities(first: 3, standing: $standing, after: $after) { totalCount edges { cursor node {
        city { slug } standing lastReportedAt teamSize remindedAt canBeReminded
        overdue { commitment { code } } notReported { code } } } } } }`;

  /** Barcelona never reported, Aarhus long ago, Rotterdam just now and long ago. */
  async function threeCities(): Promise<{ first: string; later: string }> {
    const aarhus = await anEditor('aarhus');
    const rotterdam = await anEditor('rotterdam');
    await anEditor('barcelona');
    const first = api.clock.now().toISOString();
    for (const code of ['A1', 'A2', 'B1']) await aarhus.reportProgress('aarhus', code, 'LIMITED');
    await rotterdam.reportProgress('rotterdam', 'R4', 'LIMITED');
    api.clock.advance({ days: 400 });
    const later = api.clock.now().toISOString();
    await rotterdam.reportProgress('rotterdam', 'R4', 'SUBSTANTIAL');
    await api.part(RemindersService).remindDue();
    return { first, later };
  }

  it('tells the secretariat who has reported, on what not, on what long ago, and who was asked', async () => {
    const { first, later } = await threeCities();
    const { followUp } = await asOrganiser().ask<Board>(question);
    const all = await api.count('city');
    expect(followUp.counts).toEqual([
      { standing: 'NEVER_REPORTED', count: 1 },
      { standing: 'OVERDUE', count: 1 },
      { standing: 'UP_TO_DATE', count: 1 },
      { standing: 'WITHOUT_TEAM', count: all - 3 },
    ]);
    expect(followUp.cities.totalCount).toBe(all);
    const [never, old, fresh] = followUp.cities.edges.map(({ node }) => node);
    expect(never).toMatchObject({
      city: { slug: 'barcelona' },
      standing: 'NEVER_REPORTED',
      lastReportedAt: null,
      teamSize: 1,
      remindedAt: later,
      canBeReminded: false,
      overdue: [],
    });
    expect(never?.notReported).toHaveLength(19);
    expect(old).toMatchObject({
      city: { slug: 'aarhus' },
      standing: 'OVERDUE',
      lastReportedAt: first,
      remindedAt: later,
      overdue: ['B1', 'A1', 'A2'].map((code) => ({ commitment: { code } })),
    });
    expect(old?.notReported).toHaveLength(16);
    expect(fresh).toMatchObject({
      city: { slug: 'rotterdam' },
      standing: 'UP_TO_DATE',
      lastReportedAt: later,
      remindedAt: null,
      canBeReminded: true,
      overdue: [],
    });
  });

  it('is narrowed to a commitment and to how cities stand, and goes on where a page ends', async () => {
    await threeCities();
    const ask = async (variables: object): Promise<Board['followUp']> =>
      (await asOrganiser().ask<Board>(question, { ...variables })).followUp;
    const onR4 = await ask({ commitment: 'R4', standing: 'NEVER_REPORTED' });
    expect(onR4.cities.edges.map(({ node }) => node.city.slug)).toEqual(['aarhus', 'barcelona']);
    expect(onR4.cities.edges[0]?.node.notReported).toEqual([{ code: 'R4' }]);
    expect(onR4.cities.totalCount).toBe(2);
    const first = await ask({ standing: 'WITHOUT_TEAM' });
    const next = await ask({ standing: 'WITHOUT_TEAM', after: first.cities.edges.at(-1)?.cursor });
    const slugs = [...first.cities.edges, ...next.cities.edges].map(({ node }) => node.city.slug);
    expect(new Set(slugs).size).toBe(6);
  });

  it('is nothing to anybody else', async () => {
    expect((await asAdministrator().gql(question)).errors).toEqual([]);
    for (const person of [asVisitor(), asEditor('aarhus')])
      expect((await person.gql(question)).data).toBeNull();
  });
});
