import type { Api } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import { asVisitor } from '../../../test/people';

interface Found {
  totalCount: number;
  edges: {
    node: { number: number; title: string };
    highlights: { html: string }[];
  }[];
}

/** What people get who are taken at their word, whichever engine answers. */
export function exactResultsContract(api: Api): void {
  async function find(text: string, over = ''): Promise<Found> {
    const { search } = await asVisitor().ask<{ search: Found }>(
      `query ($text: String!) { search(text: $text${over === '' ? '' : `, ${over}`}) {
         totalCount edges { node { number title } highlights { html } } } }`,
      { text },
    );
    return search;
  }
  const numbersFor = async (text: string, over?: string): Promise<number[]> =>
    (await find(text, over)).edges.map(({ node }) => node.number);

  const published = async (
    ...args: Parameters<typeof aPublishedPractice>
  ): Promise<KnownPractice> => {
    const practice = await aPublishedPractice(...args);
    await api.catchUp();
    return practice;
  };

  describe('quoted and excluded words', () => {
    it('are marked as a whole, and no word of theirs alone', async () => {
      await published({
        texts: {
          en: {
            title: 'Marimba nights for marimba players',
            summary: 'Night marimba. Every Marimba, nights as well!',
            activities: `${'Filler sentence without meaning. '.repeat(20)}A xylorimba, then marimba nights at last.`,
          },
        },
      });
      const marked = async (text: string): Promise<(string | undefined)[] | undefined> =>
        (await find(text)).edges[0]?.highlights.map(({ html }) =>
          /<mark>.*<\/mark>/.exec(html)?.at(0),
        );
      expect(await marked('"marimba nights"')).toEqual([
        '<mark>Marimba nights</mark>',
        '<mark>Marimba, nights</mark>',
      ]);
      expect(await marked('"marimba nights" xylorimba')).toEqual([
        '<mark>Marimba nights</mark>',
        '<mark>xylorimba</mark>, then <mark>marimba nights</mark>',
      ]);
      expect(await marked('players -xylophone')).toEqual(['<mark>players</mark>', undefined]);
    });

    it('count in totals, facets, years and pages alike', async () => {
      const made: number[] = [];
      for (const [city, title] of [
        ['aarhus', 'Cimbalom circle'],
        ['rotterdam', 'Cimbalom circle'],
        ['rotterdam', 'Circle of cimbaloms'],
        ['malmo', 'Cimbalom circle for beginners'],
      ] as const)
        made.push((await published({ city, title, facts: { startYear: 2014 } })).number);
      const facts = async (text: string): Promise<unknown> => {
        const { search } = await asVisitor().ask<{
          search: {
            totalCount: number;
            facets: { values: { value: string; count: number }[] }[];
            years: { year: number; count: number }[];
          };
        }>(
          `query ($text: String!) { search(text: $text, facets: [CITY]) {
             totalCount facets { values { value count } } years { year count } } }`,
          { text },
        );
        const cities = search.facets[0]?.values.filter(({ count }) => count > 0);
        return [
          search.totalCount,
          Object.fromEntries(cities?.map(({ value, count }) => [value, count]) ?? []),
          search.years.find(({ year }) => year === 2014)?.count,
        ];
      };
      expect(await facts('"cimbalom circle"')).toEqual([
        3,
        { aarhus: 1, rotterdam: 1, malmo: 1 },
        3,
      ]);
      expect(await facts('"cimbalom circle" -beginners')).toEqual([
        2,
        { aarhus: 1, rotterdam: 1 },
        2,
      ]);
      expect(await facts('cimbalom -beginners')).toEqual([3, { aarhus: 1, rotterdam: 2 }, 3]);
      expect(await numbersFor('"cimbalom circle"', 'first: 1, skip: 2')).toHaveLength(1);
      expect(await numbersFor('cimbalom -beginners', 'sort: NEWEST')).toEqual(
        made.slice(0, 3).reverse(),
      );
    });

    it('alone excluded, leave all others, the newest first', async () => {
      const all = await find('', 'first: 100');
      const { totalCount, edges } = await find('-cimbalom', 'first: 100');
      expect(totalCount).toBe(all.totalCount - 3);
      const numbers = edges.map(({ node }) => node.number);
      const others = all.edges.filter(({ node }) => !/cimbalom\b/i.test(node.title));
      expect(numbers.slice(0, 20)).toEqual(others.slice(0, 20).map(({ node }) => node.number));
    });

    it('are offered to be given up where nothing has them, and mended where they were mistyped', async () => {
      const { search } = await asVisitor().ask<{
        search: {
          totalCount: number;
          respelled: string;
          remedies: { kind: string; text: string }[];
        };
      }>(
        `query ($text: String!) { search(text: $text) { totalCount respelled remedies { kind text count } } }`,
        { text: '"cimbaloom circle" -beginnrs' },
      );
      expect(search).toMatchObject({
        totalCount: 0,
        respelled: '"cimbalom circle" -beginnrs',
        remedies: [
          { kind: 'RESPELLED', text: '"cimbalom circle" -beginnrs', count: 3 },
          { kind: 'WITHOUT_QUOTES', text: 'cimbaloom circle -beginnrs' },
        ],
      });
    });
  });
}
