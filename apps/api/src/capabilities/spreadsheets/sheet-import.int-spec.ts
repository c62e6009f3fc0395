import { cellName, proposedMapping } from '@praxis/domain/spreadsheets';
import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asEditor } from '../../../test/people';
import { aWorkbook } from '../../../test/workbooks';
import { SheetImportService, type SheetReport } from './sheet-import.service';
import { SpreadsheetReader } from './spreadsheet-reader';

const api = useApi();

const headings = [
  'Your reference',
  'Title',
  'Summary',
  'Thèmes',
  'First year',
  'Objectives',
  'Restricted annex',
];
type Row = readonly [string, ...(string | number)[]];

interface Order {
  city?: string;
  isWriting?: boolean;
  skipBad?: boolean;
}

/** What an import of the rows leads to; faults as `C2 topics unknownCode`. */
async function imported(
  rows: readonly Row[],
  { city = 'aarhus', isWriting = true, skipBad = false }: Order = {},
  heads = headings,
): Promise<SheetReport & { told: string[] }> {
  const table = await api.app.get(SpreadsheetReader).read(await aWorkbook([heads, ...rows]));
  const [{ id } = { id: '' }] = await api.sql<{ id: string }>(
    'select id from city where slug = $1',
    [city],
  );
  const report = await api.app.get(SheetImportService).run(
    {
      ...{
        table,
        columns: proposedMapping(table.headings),
        cityId: id,
        language: 'en',
        sender: null,
      },
      ...{ isWriting, skipBad },
    },
    { tell: () => undefined },
  );
  const told = report.faults.map(
    ({ row, column, field, rule }) =>
      `${column === null ? String(row) : cellName(row, column)} ${field ?? '-'} ${rule}`,
  );
  return { ...report, told };
}

const draftsOf = (reference: string): Promise<Record<string, unknown>[]> =>
  api.sql(
    `select p.number, c.slug as city, p.publication, d.revision, d.topics, d.start_year, d.annex, t.title, t.summary, t.body -> 'objectives' as objectives
       from practice p join city c on c.id = p.city_id join practice_draft d on d.practice_id = p.id
       join practice_draft_text t on t.practice_id = p.id and t.language = 'en'
      where p.external_id = $1 order by c.slug`,
    [reference],
  );

const whatIsThere = (): Promise<Record<string, unknown>[]> =>
  api.sql(
    `select p.id, p.external_id, p.publication, d.revision, d.updated_at, d::text from practice p left join practice_draft d on d.practice_id = p.id order by p.id`,
  );

it('makes a draft of each row, of all that its columns say, and publishes nothing', async () => {
  const report = await imported([
    [
      'a-1',
      'Boats for all',
      'What it is.',
      'Mentorat; gender',
      2015,
      'Less fear\nMore trust',
      'For cities.',
    ],
    ['EXAMPLE', 'How to fill it in'],
    ['a-2', '=HYPERLINK("http://evil.example")'],
  ]);
  expect(report).toMatchObject({ rows: 3, added: 2, examples: 1, bad: 0, isWritten: true });
  expect(await draftsOf('a-1')).toMatchObject([
    {
      ...{
        city: 'aarhus',
        publication: 'unpublished',
        title: 'Boats for all',
        annex: 'For cities.',
      },
      ...{
        topics: ['mentoring', 'gender'],
        start_year: 2015,
        objectives: ['Less fear', 'More trust'],
      },
    },
  ]);
  expect(await draftsOf('a-2')).toMatchObject([{ title: '=HYPERLINK("http://evil.example")' }]);
});

it('names every fault by its cell, and then writes nothing', async () => {
  const before = await whatIsThere();
  const rows: Row[] = [
    ['b-1', 'Good'],
    ['b-2', '', 'No title', 'Mentorat; magic', 'soon'],
    ['b-1', 'Again'],
  ];
  const faults = [
    'D3 topics unknownCode',
    'E3 startYear wrongType',
    'B3 title required',
    'A4 externalId repeated',
  ];
  for (const isWriting of [false, true]) {
    const report = await imported(rows, { isWriting });
    expect(report).toMatchObject({ rows: 3, added: 1, bad: 2, faultCount: 4, isWritten: false });
    expect([...report.told].sort()).toEqual([...faults].sort());
    expect(await whatIsThere()).toEqual(before);
  }
  expect(await imported(rows, { skipBad: true })).toMatchObject({
    added: 1,
    bad: 2,
    isWritten: true,
  });
  expect(await draftsOf('b-1')).toMatchObject([{ title: 'Good' }]);
  expect(await draftsOf('b-2')).toEqual([]);
});

it('changes nothing the second time, and only what has changed the third', async () => {
  const rows: Row[] = [
    ['c-1', 'One', 'First.', 'Mentorat', 2001],
    ['c-2', 'Two', 'Second.', 'gender', 2002],
  ];
  await imported(rows);
  const before = await whatIsThere();
  expect(await imported(rows)).toMatchObject({ unchanged: 2, added: 0, changed: 0 });
  expect(await whatIsThere()).toEqual(before);
  const next = rows.map((row): Row =>
    row[0] === 'c-2' ? ['c-2', 'Two again', ...row.slice(2)] : row,
  );
  expect(await imported(next)).toMatchObject({ unchanged: 1, changed: 1, added: 0 });
  expect(await draftsOf('c-2')).toMatchObject([
    { title: 'Two again', revision: 2, start_year: 2002 },
  ]);
  expect(await draftsOf('c-1')).toMatchObject([{ revision: 1 }]);
});

it('leaves a draft alone that somebody has written in since, and says so', async () => {
  await imported([['d-1', 'One', 'First.']]);
  const [{ number } = { number: 0 }] = (await draftsOf('d-1')) as { number: number }[];
  await asEditor('aarhus').saveDraft({ number }, { facts: { startYear: 1999 } });
  const before = await draftsOf('d-1');
  const report = await imported([['d-1', 'Other', 'First.']]);
  expect(report).toMatchObject({ bad: 1, isWritten: false });
  expect(report.faults).toMatchObject([{ row: 2, column: null, rule: 'beingEdited' }]);
  expect(await draftsOf('d-1')).toEqual(before);
});

it('says nothing of fields that have no column: what a practice says there stays', async () => {
  const { number, id } = await aPublishedPractice({
    facts: { startYear: 1987 },
    title: 'Old title',
    summary: 'Stays.',
  });
  await api.sql(`update practice set external_id = 'e-1' where id = $1`, [id]);
  const city = await api.sql<{ slug: string }>(
    'select c.slug from city c join practice p on p.city_id = c.id where p.id = $1',
    [id],
  );
  const heads = ['id', 'Title'];
  const order = { city: city[0]?.slug ?? '' };
  expect(await imported([['e-1', 'Old title']], order, heads)).toMatchObject({ unchanged: 1 });
  expect(await imported([['e-1', 'New title']], order, heads)).toMatchObject({ changed: 1 });
  expect(await draftsOf('e-1')).toMatchObject([
    { number, title: 'New title', summary: 'Stays.', start_year: 1987 },
  ]);
  const [practice] = await api.sql<{ title: string }>(
    `select t.title from practice p join practice_version_text t on t.version_id = p.current_version_id where p.id = $1`,
    [id],
  );
  expect(practice?.title).toBe('Old title');
});

it('keeps the names that cities give apart: the same reference is two practices', async () => {
  await imported([['f-1', 'Here']]);
  expect(await imported([['f-1', 'There']], { city: 'barcelona' })).toMatchObject({ added: 1 });
  expect(await draftsOf('f-1')).toMatchObject([
    { city: 'aarhus', title: 'Here' },
    { city: 'barcelona', title: 'There' },
  ]);
});

it('reads CSV as well: with semicolons, with lines in cells, and what our own files put in front', async () => {
  const csv =
    '\ufeffid;title;objectives;topics\r\ng-1;"Boats; and ""more""";"One\nTwo";mentoring\r\n\r\ng-2;\'=1+1;;\r\n';
  const table = await api.app.get(SpreadsheetReader).read(Buffer.from(csv));
  expect(table).toMatchObject({
    sheet: 'CSV',
    headings: ['id', 'title', 'objectives', 'topics'],
    rows: [
      { number: 2, cells: ['g-1', 'Boats; and "more"', 'One\nTwo', 'mentoring'] },
      { number: 4, cells: ['g-2', '=1+1'] },
    ],
  });
});
