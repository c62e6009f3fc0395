import { useApi } from '../../../test/api-harness';
import { asReviewer, asVisitor } from '../../../test/people';

const api = useApi();

interface AdoptionRow {
  originName: string;
  adoptedName: string;
  year: number | null;
  stage: { code: string };
  note: string;
  sources: string[];
  origin: { number: number } | null;
  adopted: { number: number } | null;
}

const numberOf = async (title: string): Promise<number> =>
  (
    await api.sql<{ number: number }>(
      `select p.number from practice p join practice_version_text t on t.version_id = p.current_version_id where t.language = 'en' and t.title = $1`,
      [title],
    )
  )[0]?.number ?? 0;

const adoptionsOf = async (number: number): Promise<AdoptionRow[]> =>
  (
    await asVisitor().ask<{ practice: { adoptions: AdoptionRow[] } }>(
      `query Q($n: Int!) { practice(number: $n) { adoptions {
         originName originPlace adoptedName adoptedPlace year stage { code } note sources origin { number } adopted { number } } } }`,
      { n: number },
    )
  ).practice.adoptions;

describe('adoptions', () => {
  it('stand with the practice that was taken over and with what it became', async () => {
    const [origin, adopted] = [
      await numberOf('BCN Anti-Rumours Strategy'),
      await numberOf('Do Not Feed the Rumour'),
    ];
    const expected = {
      originName: 'BCN Anti-Rumours Strategy',
      adoptedName: 'Do Not Feed the Rumour',
      year: 2014,
      stage: { code: 'running' },
      origin: { number: origin },
      adopted: { number: adopted },
    };
    for (const number of [origin, adopted])
      expect(await adoptionsOf(number)).toContainEqual(expect.objectContaining(expected));
  });

  it('come in the order of their years, each with a note and its sources', async () => {
    const all = await adoptionsOf(await numberOf('BCN Anti-Rumours Strategy'));
    expect(all.length).toBeGreaterThan(1);
    const years = all.map(({ year }) => year ?? 9_999);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    for (const { note, sources } of all) {
      expect(note).not.toBe('');
      for (const source of sources) expect(source).toMatch(/^https?:/);
    }
  });

  it('count where practices are ordered by how often they were taken over', async () => {
    const { practices } = await asVisitor().ask<{
      practices: {
        edges: { node: { adoptions: { origin: { number: number } | null }[]; number: number } }[];
      };
    }>(
      '{ practices(sort: ADOPTED, first: 20) { edges { node { number adoptions { origin { number } } } } } }',
    );
    const counts = practices.edges.map(
      ({ node }) => node.adoptions.filter(({ origin }) => origin?.number === node.number).length,
    );
    expect(counts[0]).toBeGreaterThan(1);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('lead to no practice that is not public any more, and a withdrawn one shows none', async () => {
    const [origin, adopted] = [
      await numberOf('BCN Anti-Rumours Strategy'),
      await numberOf('Do Not Feed the Rumour'),
    ];
    await asReviewer().withdraw({ number: adopted }, 'It has ended.');
    await api.catchUp();
    expect(await adoptionsOf(adopted)).toEqual([]);
    const left = (await adoptionsOf(origin)).find(
      ({ adoptedName }) => adoptedName === 'Do Not Feed the Rumour',
    );
    expect(left).toMatchObject({ adopted: null, origin: { number: origin } });
  });
});
