import { columnOrders, practiceSorts } from '@praxis/domain/search';
import { fold } from '@praxis/domain/shared';
import { vocabularyCodes } from '@praxis/domain/vocabularies';
import { useApi } from '../../../test/api-harness';
import { aLargeCatalogue } from '../../../test/factories/catalogue.factory';
import { aDraft } from '../../../test/factories/practice.factory';
import { asMember } from '../../../test/people';

const api = useApi();

interface Coded {
  code: string;
}
interface Row {
  number: number;
  title: string;
  city: { name: string; country: { name: string } };
  startYear: number | null;
  lifecycleStatus: Coded | null;
  evidenceLevel: Coded | null;
  budgetBand: Coded | null;
  staffBand: Coded | null;
}

const fields = `number title city { name country { name } } startYear lifecycleStatus { code } evidenceLevel { code }
  budgetBand { code } staffBand { code }`;

const placeIn =
  (vocabulary: 'lifecycleStatus' | 'evidenceLevel' | 'budgetBand' | 'staffBand') =>
  (row: Row): number | null => {
    const code = row[vocabulary]?.code ?? 'undisclosed';
    const codes: readonly string[] = vocabularyCodes[vocabulary];
    return code === 'undisclosed' ? null : codes.indexOf(code);
  };

/** What a reader sees in a column, as it is to be ordered. */
const shown: Record<(typeof columnOrders)[number], (row: Row) => string | number | null> = {
  title: ({ title }) => fold(title),
  city: ({ city }) => fold(city.name),
  country: ({ city }) => fold(city.country.name),
  began: ({ startYear }) => startYear,
  status: placeIn('lifecycleStatus'),
  evidence: placeIn('evidenceLevel'),
  budget: placeIn('budgetBand'),
  staff: placeIn('staffBand'),
};

interface Page<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A whole result or list, page after page. */
async function all(field: 'search' | 'practices', args: string, language = 'en'): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const answer: Record<string, Page<Row>> = await asMember().ask(
      `query Q($after: String) { page: ${field}(first: 100, after: $after, ${args}) {
         edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
      { after },
      language,
    );
    const page = answer['page'];
    rows.push(...(page?.edges.map(({ node }) => node) ?? []));
    if (page?.pageInfo.hasNextPage !== true) return rows;
    after = page.pageInfo.endCursor;
  }
}

const enumName = (sort: string): string => sort.toUpperCase().replace('-', '_');

beforeAll(async () => {
  await aLargeCatalogue(api, 250);
  await aDraft({ facts: { startYear: 1801 } });
}, 60_000);

describe.each(['en', 'fr'])('in %s', (language) => {
  it.each(columnOrders)(
    '%s is ordered as it is shown, both ways, what is not said last',
    async (column) => {
      const everything = (await all('search', 'sort: NEWEST', language)).map(
        ({ number }) => number,
      );
      const valueOf = shown[column];
      for (const [sort, sign] of [
        [column, 1],
        [`${column}-reversed`, -1],
      ] as const) {
        const rows = await all('search', `sort: ${enumName(sort)}`, language);
        expect(rows.map(({ number }) => number).sort()).toEqual([...everything].sort());
        const values = rows.map(valueOf);
        const said = values.filter((value) => value !== null);
        expect(new Set(said).size).toBeGreaterThan(1);
        expect(values.slice(said.length).every((value) => value === null)).toBe(true);
        expect(said).toEqual([...said].sort((a, b) => (a === b ? 0 : a < b ? -sign : sign)));
      }
    },
  );
});

it.each(practiceSorts.filter((sort) => sort !== 'relevance'))(
  'the list by %s, read with cursors, is the result in pages',
  async (sort) => {
    const numbers = async (field: 'search' | 'practices'): Promise<number[]> =>
      (await all(field, `sort: ${enumName(sort)}`)).map(({ number }) => number);
    expect(await numbers('practices')).toEqual(await numbers('search'));
  },
);

it('orders what was found by words, too, and leads files in the same order', async () => {
  const rows = await all('search', 'text: "mentoring", sort: COUNTRY');
  expect(rows.length).toBeGreaterThan(5);
  const countries = rows.map(shown.country);
  expect(countries).toEqual([...countries].sort());
  const { body } = await api.request({
    method: 'GET',
    url: '/export/practices.json?q=mentoring&sort=country&view=table',
  });
  const { practices } = JSON.parse(body) as { practices: { number: number }[] };
  expect(practices.map(({ number }) => number)).toEqual(rows.map(({ number }) => number));
});

it.each([
  ['', ''],
  ['text: "mentoring"', 'with words'],
  ['filter: { country: ["BE", "NL"], from: 2008, to: 2020 }', 'with filters'],
])('counts the years of exactly what was found: %s %s', async (args) => {
  const { page } = await asMember().ask<{
    page: { totalCount: number; years: { year: number; count: number }[] };
  }>(`{ page: search${args === '' ? '' : `(${args})`} { totalCount years { year count } } }`);
  const rows = await all('search', args === '' ? 'sort: NEWEST' : args);
  expect(page.totalCount).toBe(rows.length);
  const counted = new Map<number, number>();
  for (const { startYear } of rows)
    if (startYear !== null) counted.set(startYear, (counted.get(startYear) ?? 0) + 1);
  expect(page.years).toEqual(
    [...counted].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year),
  );
  expect(page.years.some(({ year }) => year === 1801)).toBe(false);
});
