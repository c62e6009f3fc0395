import { parse } from 'csv-parse/sync';
import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import { asEditor, asOrganiser, asReviewer, asVisitor } from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

interface Table {
  columns: { value: string; label: string }[];
  rows: {
    commitment: { code: string; text: string };
    count: number;
    running: number;
    state: string;
    cells: { value: string; count: number; running: number; state: string }[];
  }[];
}

async function coverage(by: 'CITY' | 'TOPIC', language = 'en', who = asVisitor()): Promise<Table> {
  await api.catchUp();
  const { declaration } = await who.ask<{ declaration: { coverage: Table } }>(
    `query ($by: CoverageAxis) { declaration(slug: "rotterdam-declaration") { coverage(by: $by) {
       columns { value label }
       rows { commitment { code text } count running state cells { value count running state } }
     } } }`,
    { by },
    language,
  );
  return declaration.coverage;
}

const file = async (name: string): Promise<string> => {
  const { statusCode, body } = await api.request({
    method: 'GET',
    url: `/export/coverage/${name}`,
  });
  expect(statusCode).toBe(200);
  return body;
};

beforeAll(async () => {
  const named = await aPublishedPractice({
    city: 'rotterdam',
    facts: { commitments: ['R2'], lifecycleStatus: 'ended', topics: ['multi-agency'] },
  });
  const linked = await aPublishedPractice({ otherCities: ['rotterdam'] });
  const { link } = await asEditor('aarhus').proposeLink(linked, 'R2', 'It brings all together.');
  await asOrganiser().decideLink(link?.id, 'ACCEPT');
  const secret = await aPublishedPractice({ facts: { commitments: ['R3'] } });
  await asReviewer().withdraw(secret, 'It has ended.');
  await aDraft({ facts: { commitments: ['R3'] } });
  const waits = await aPublishedPractice();
  await asEditor('aarhus').proposeLink(waits, 'R4', 'Nobody has accepted this.');
  expect(named.number).not.toBe(linked.number);
});

it('counts what was named and what was accepted, and neither drafts nor what was withdrawn or only proposed', async () => {
  const { columns, rows } = await coverage('CITY');
  expect(columns).toEqual([
    { value: 'aarhus', label: 'Aarhus' },
    { value: 'rotterdam', label: 'Rotterdam' },
  ]);
  const gap = { count: 0, running: 0, state: 'NO_PRACTICE' };
  expect(rows.map(({ commitment, cells, ...row }) => [commitment.code, row])).toEqual([
    ['R1', gap],
    ['R2', { count: 2, running: 1, state: 'COVERED' }],
    ['R3', gap],
    ['R4', gap],
    ['R5', gap],
  ]);
  expect(rows[1]?.cells).toEqual([
    { value: 'aarhus', count: 1, running: 1, state: 'COVERED' },
    { value: 'rotterdam', count: 2, running: 1, state: 'COVERED' },
  ]);
});

it('shows the same to those who may see more', async () => {
  expect(await coverage('CITY', 'en', asEditor('aarhus'))).toEqual(await coverage('CITY'));
  expect(await coverage('CITY', 'en', asOrganiser())).toEqual(await coverage('CITY'));
});

it.each(['CITY', 'TOPIC'] as const)('counts by %s as the search behind each number', async (by) => {
  const { rows } = await coverage(by);
  for (const { commitment, count, cells } of rows)
    for (const { value, found } of [
      { value: undefined, found: count },
      ...cells.map((cell) => ({ value: cell.value, found: cell.count })),
    ]) {
      const filter = {
        commitment: [commitment.code],
        ...(value === undefined ? {} : { [by.toLowerCase()]: [value] }),
      };
      const { practices } = await asVisitor().ask<{ practices: { totalCount: number } }>(
        'query ($filter: PracticeFilter) { practices(filter: $filter) { totalCount } }',
        { filter },
      );
      expect({ filter, ...practices }).toEqual({ filter, totalCount: found });
    }
});

it('shows by topic also where a practice could be expected and is none', async () => {
  const { columns, rows } = await coverage('TOPIC');
  expect(columns.map(({ value }) => value)).toContain('local-strategy');
  const state = (topic: string): string | undefined =>
    rows[1]?.cells.find(({ value }) => value === topic)?.state;
  expect(state('local-strategy')).toBe('NO_PRACTICE');
  expect(state('multi-agency')).toBe('PARTLY_COVERED');
  expect(state('mentoring')).toBe('COVERED');
});

it.each([
  ['CITY', 'en'],
  ['TOPIC', 'fr'],
] as const)('gives by %s in %s the same table as CSV and as JSON', async (by, language) => {
  const screen = await coverage(by, language);
  const query = `by=${by.toLowerCase()}&language=${language}`;
  const lines: string[][] = parse(await file(`rotterdam-declaration.csv?${query}`), { bom: true });
  expect(lines).toEqual([
    ['commitment', 'text', 'all', 'running', ...screen.columns.map(({ label }) => label)],
    ...screen.rows.map(({ commitment, count, running, cells }) => [
      commitment.code,
      commitment.text,
      String(count),
      String(running),
      ...cells.map((cell) => String(cell.count)),
    ]),
  ]);
  const json = JSON.parse(await file(`rotterdam-declaration.json?${query}`)) as Omit<
    Table,
    'rows'
  > & {
    rows: {
      commitment: string;
      text: string;
      count: number;
      running: number;
      state: string;
      cells: Table['rows'][number]['cells'];
    }[];
  };
  const upper = (state: string): string => state.toUpperCase().replace('-', '_');
  expect(json.columns).toEqual(screen.columns);
  expect(
    json.rows.map(({ commitment, text, state, cells, ...counts }) => ({
      commitment: { code: commitment, text },
      ...counts,
      state: upper(state),
      cells: cells.map((cell) => ({ ...cell, state: upper(cell.state) })),
    })),
  ).toEqual(screen.rows);
});

it('has no file for what does not exist', async () => {
  for (const name of ['nowhere.csv', 'rotterdam-declaration.xml', 'rotterdam-declaration'])
    expect((await api.request({ method: 'GET', url: `/export/coverage/${name}` })).statusCode).toBe(
      404,
    );
});
