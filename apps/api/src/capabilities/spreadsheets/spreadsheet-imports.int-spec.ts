import type { LightMyRequestResponse } from 'fastify';
import { useApi } from '../../../test/api-harness';
import { asEditor, asMember, asOrganiser, type Person } from '../../../test/people';
import { aWorkbook } from '../../../test/workbooks';
import { SpreadsheetJobs } from './spreadsheet-jobs';

const api = useApi();
const rows = [
  ['Nr', 'Title', 'Topics', 'First year'],
  ['u-1', 'Boats for all', 'Mentorat', 2015],
  ['u-2', 'Bikes for all', 'magic', 2016],
];

interface Upload {
  id: string;
  state: string;
  isRemembered: boolean;
  columns: { letters: string; heading: string; samples: string[]; field: string | null }[];
  report: {
    added: number;
    bad: number;
    unchanged: number;
    isWritten: boolean;
    faults: { cell: string }[];
  } | null;
}

interface Form {
  city?: string;
  headers?: Record<string, string>;
  name?: string;
}

/** Sends a file as a browser's form does. */
async function send(
  person: Person,
  file: Buffer,
  { city = 'aarhus', headers = {}, name = 'our practices.xlsx' }: Form = {},
): Promise<LightMyRequestResponse> {
  const field = (key: string, value: string): string =>
    `--b\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`;
  const payload = Buffer.concat([
    Buffer.from(
      `${field('city', city)}${field('language', 'en')}--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    file,
    Buffer.from('\r\n--b--\r\n'),
  ]);
  return api.request({
    method: 'POST',
    url: '/spreadsheets/en',
    headers: {
      'content-type': 'multipart/form-data; boundary=b',
      origin: api.origin,
      ...(person.isVisitor ? {} : { cookie: await person.sessionCookie() }),
      ...headers,
    },
    payload,
  });
}

const sent = async (person: Person, file: Buffer, form: Form = {}): Promise<string> => {
  const { statusCode, headers } = await send(person, file, form);
  expect(statusCode).toBe(303);
  const id = /^\/en\/desk\/import\/([0-9a-f-]{36})$/.exec(String(headers.location))?.[1];
  if (id === undefined) throw new Error(`It was not taken: ${String(headers.location)}`);
  return id;
};

async function read(person: Person, id: string): Promise<Upload | null> {
  const { viewer } = await person.ask<{ viewer: { spreadsheetImport: Upload | null } }>(
    `query ($id: ID!) { viewer { spreadsheetImport(id: $id) { id state isRemembered columns { letters heading samples field }
       report { added bad unchanged isWritten faults { cell } } } } }`,
    { id },
  );
  return viewer.spreadsheetImport;
}

const mapped = ['externalId', 'title', 'topics', 'startYear'];

beforeEach(() => api.sql(`delete from rate_limit where key like 'spreadsheet:%'`));

it('is sent, mapped, checked and made into drafts; what was said of its columns is remembered', async () => {
  const editor = asEditor('aarhus');
  const file = await aWorkbook(rows);
  const id = await sent(editor, file);
  expect(await read(editor, id)).toMatchObject({
    state: 'WAITING',
    isRemembered: false,
    report: null,
    columns: [
      { letters: 'A', heading: 'Nr', samples: ['u-1', 'u-2'], field: null },
      { letters: 'B', heading: 'Title', field: 'title' },
      { field: 'topics' },
      { letters: 'D', samples: ['2015', '2016'], field: 'startYear' },
    ],
  });
  expect(await editor.change('checkSpreadsheet', { id })).toMatchObject({
    kind: 'InvalidInputProblem',
    fields: [{ path: 'columns.externalId', rule: 'missingColumn' }],
  });
  expect((await editor.change('importSpreadsheet', { id })).kind).toBe('SpreadsheetBusyProblem');
  expect((await editor.change('checkSpreadsheet', { id, columns: mapped })).kind).toBe(
    'CheckSpreadsheetSuccess',
  );
  expect(await read(editor, id)).toMatchObject({ state: 'CHECKING', isRemembered: true });
  expect((await editor.change('discardSpreadsheet', { id })).kind).toBe('SpreadsheetBusyProblem');
  await api.catchUp();
  expect(await read(editor, id)).toMatchObject({
    state: 'CHECKED',
    report: { added: 1, bad: 1, isWritten: false, faults: [{ cell: 'C3' }] },
  });
  expect(await api.count(`practice where external_id like 'u-%'`)).toBe(0);

  await editor.change('importSpreadsheet', { id });
  await api.catchUp();
  expect(await read(editor, id)).toMatchObject({
    state: 'CHECKED',
    report: { bad: 1, isWritten: false },
  });
  await editor.change('importSpreadsheet', { id, skipBad: true });
  await api.catchUp();
  expect(await read(editor, id)).toMatchObject({
    state: 'IMPORTED',
    report: { added: 1, isWritten: true },
  });
  const [practice] = await api.sql<{ created_by: string; publication: string }>(
    `select created_by, publication from practice where external_id = 'u-1'`,
  );
  expect(practice).toEqual({ created_by: (await editor.account()).id, publication: 'unpublished' });
  expect(await api.count('spreadsheet_import where id = $1 and content is null', [id])).toBe(1);

  const again = await sent(asEditor('aarhus'), file);
  expect(await api.count('spreadsheet_import where id = $1 and is_remembered', [again])).toBe(1);
});

it('is nobody else’s, and is forgotten', async () => {
  const editor = asEditor('aarhus');
  const id = await sent(editor, await aWorkbook(rows));
  for (const other of [asEditor('aarhus'), asOrganiser()]) {
    expect(await read(other, id)).toBeNull();
    expect((await other.change('checkSpreadsheet', { id, columns: mapped })).kind).toBe(
      'NOT_FOUND',
    );
  }
  api.clock.advance({ days: 8 });
  await api.part(SpreadsheetJobs).forgetOld();
  expect(await api.count('spreadsheet_import where id = $1', [id])).toBe(0);
});

it('may be sent by the team of the city and by the secretariat, and is taken in from nobody else', async () => {
  const file = await aWorkbook(rows);
  await sent(asOrganiser(), file);
  const before = await api.count('spreadsheet_import');
  const bad: [Person, Form, string | number][] = [
    [asEditor('rotterdam'), {}, 'city'],
    [asMember(), {}, 'city'],
    [asEditor('aarhus'), { city: 'atlantis' }, 'city'],
    [asEditor('aarhus'), { headers: { origin: 'https://evil.example' } }, 403],
    [asEditor('aarhus'), { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    [asEditor('aarhus'), { headers: { 'content-type': 'application/json' } }, 400],
  ];
  for (const [person, form, expected] of bad) {
    const { statusCode, headers } = await send(person, file, form);
    if (typeof expected === 'number') expect(statusCode).toBe(expected);
    else expect(headers.location).toContain(`fault=${expected}`);
  }
  const visitor = await api.request({
    method: 'POST',
    url: '/spreadsheets/en',
    headers: { 'content-type': 'multipart/form-data; boundary=b', origin: api.origin },
    payload:
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n--b--\r\n',
  });
  expect(visitor.headers.location).toBe('/en/account/sign-in?next=%2Fen%2Fdesk%2Fimport');
  expect(await api.count('spreadsheet_import')).toBe(before);
});

it.each<[string, () => Buffer | Promise<Buffer>, string]>([
  ['no file', () => Buffer.alloc(0), 'noFile'],
  ['one byte more than 10 MB', () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'tooBig'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'wrongType'],
  ['a workbook without rows', () => aWorkbook([['id']]), 'noRows'],
])('says what is wrong with %s, and keeps what was chosen', async (_what, file, why) => {
  const { statusCode, headers } = await send(asEditor('aarhus'), await file());
  expect(statusCode).toBe(303);
  expect(headers.location).toBe(`/en/desk/import?fault=${why}&city=aarhus&language=en`);
});

it('takes thirty files an hour from one person', async () => {
  const editor = asEditor('aarhus');
  const file = Buffer.from('nonsense');
  for (let i = 0; i < 30; i += 1) await send(editor, file);
  expect((await send(editor, file)).headers.location).toContain('fault=tooMany');
  await sent(asEditor('aarhus'), await aWorkbook(rows), { name: '../../evil\u0000"name.xlsx' });
});
