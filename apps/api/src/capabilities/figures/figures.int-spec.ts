import { parse } from 'csv-parse/sync';
import { pathTo } from '@praxis/domain/addresses';
import { figureAxes, figureFilter, figureQuery, type FigureAxis } from '@praxis/domain/figures';
import { vocabularyCodes } from '@praxis/domain/vocabularies';
import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import { asEditor, asReviewer, asVisitor } from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

interface Table {
  by: string;
  count: number;
  running: number;
  unstated: number;
  rows: { value: string; label: string; count: number; running: number }[];
}

async function figures(language = 'en', who = asVisitor()): Promise<Map<FigureAxis, Table>> {
  await api.catchUp();
  const { figures: tables } = await who.ask<{ figures: Table[] }>(
    '{ figures { by count running unstated rows { value label count running } } }',
    {},
    language,
  );
  return new Map(tables.map((table) => [table.by.toLowerCase() as FigureAxis, table]));
}

async function figure(by: FigureAxis, language = 'en'): Promise<Table> {
  const table = (await figures(language)).get(by);
  if (table === undefined) throw new Error(`There is no table by ${by}.`);
  return table;
}

const countOf = (table: Table, value: string): number | undefined =>
  table.rows.find((row) => row.value === value)?.count;

beforeAll(async () => {
  await aPublishedPractice({
    facts: {
      topics: ['gender', 'mentoring'],
      lifecycleStatus: 'ended',
      startYear: 1994,
      evidenceLevel: 'replicated',
    },
    otherCities: ['rotterdam'],
  });
  await aPublishedPractice({ facts: { evidenceLevel: null, startYear: null } });
});

it.each(figureAxes)('counts by %s as the search behind each number finds', async (by) => {
  const table = await figure(by);
  expect(table.rows.length).toBeGreaterThan(3);
  for (const { value, ...counts } of [
    { value: null, count: table.count, running: table.running },
    ...table.rows,
  ])
    for (const onlyRunning of [false, true]) {
      const { values, from, to } = figureFilter(by, value, onlyRunning);
      const filter = { ...values, from, to };
      const { search } = await asVisitor().ask<{ search: { totalCount: number } }>(
        'query ($filter: PracticeFilter) { search(filter: $filter) { totalCount } }',
        { filter },
      );
      expect({ filter, found: search.totalCount }).toEqual({
        filter,
        found: onlyRunning ? counts.running : counts.count,
      });
    }
});

it('leads from each number to an export of exactly so many', async () => {
  const { rows } = await figure('evidence');
  for (const { value, count } of rows) {
    const { body } = await api.request({
      method: 'GET',
      url: `/export/practices.json?${figureQuery('evidence', value)}`,
    });
    expect((JSON.parse(body) as { practices: unknown[] }).practices).toHaveLength(count);
  }
});

it('counts a practice of two countries and two topics in each, and tells who says nothing', async () => {
  const rows = await api.sql<{ year: number; evidence: number; all: number }>(
    `select count(*) filter (where v.start_year is null)::int as year,
            count(*) filter (where v.evidence_level is null)::int as evidence, count(*)::int as all
       from practice p join practice_version v on v.id = p.current_version_id
      where p.publication = 'published'`,
  );
  const tables = await figures();
  expect(tables.get('year')?.unstated).toBe(rows[0]?.year);
  expect(tables.get('evidence')?.unstated).toBe(rows[0]?.evidence);
  for (const { count } of tables.values()) expect(count).toBe(rows[0]?.all);
  const before = { topic: await figure('topic'), country: await figure('country') };
  await aPublishedPractice({
    facts: { topics: ['gender', 'sport-culture'] },
    otherCities: ['rotterdam'],
  });
  const after = { topic: await figure('topic'), country: await figure('country') };
  expect(after.topic.count).toBe(before.topic.count + 1);
  for (const topic of ['gender', 'sport-culture'])
    expect(countOf(after.topic, topic)).toBe((countOf(before.topic, topic) ?? NaN) + 1);
  for (const country of ['DK', 'NL'])
    expect(countOf(after.country, country)).toBe((countOf(before.country, country) ?? NaN) + 1);
});

it('has a row for every topic, level of evidence, year and country, also where there is nothing yet', async () => {
  const tables = await figures();
  const valuesOf = (by: FigureAxis): string[] => tables.get(by)?.rows.map((row) => row.value) ?? [];
  expect(valuesOf('topic').sort()).toEqual([...vocabularyCodes.topic].sort());
  expect(valuesOf('evidence')).toEqual(vocabularyCodes.evidenceLevel);
  const years = valuesOf('year').map(Number);
  expect(years).toEqual(years.map((_, i) => (years[0] ?? 0) + i));
  const countries = await api.sql<{ code: string }>(
    'select distinct country_code as code from city order by 1',
  );
  expect(valuesOf('country').sort()).toEqual(countries.map(({ code }) => code));
});

it('knows neither drafts nor what was withdrawn, whoever asks', async () => {
  const before = await figures();
  await aDraft({ facts: { topics: ['gender'] } });
  await asReviewer().withdraw(await aPublishedPractice(), 'It has ended.');
  expect(await figures()).toEqual(before);
  expect(await figures('en', asEditor('aarhus'))).toEqual(before);
});

it.each([
  ['topic', 'en'],
  ['country', 'fr'],
  ['year', 'es'],
  ['evidence', 'fr'],
] as const)('gives the table by %s in %s as CSV', async (by, language) => {
  const table = await figure(by, language);
  const { statusCode, headers, body } = await api.request({
    method: 'GET',
    url: `/export/figures/${by}.csv?language=${language}`,
  });
  expect(statusCode).toBe(200);
  expect(headers['content-disposition']).toBe(`attachment; filename="praxis-figures-${by}.csv"`);
  const search = `https://praxis.example${pathTo(language, 'search')}`;
  expect(parse(body, { bom: true })).toEqual([
    [by, 'label', 'practices', 'running', 'search'],
    ...table.rows.map(({ value, label, count, running }) => [
      value,
      label,
      String(count),
      String(running),
      `${search}?${figureQuery(by, value)}`,
    ]),
    ['# all', '', String(table.count), String(table.running), search],
    ['# unstated', '', String(table.unstated), '', ''],
  ]);
});

it('has no other files', async () => {
  for (const name of ['city.csv', 'topic.json', 'topic'])
    expect((await api.request({ method: 'GET', url: `/export/figures/${name}` })).statusCode).toBe(
      404,
    );
});
