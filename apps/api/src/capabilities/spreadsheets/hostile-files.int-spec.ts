import { UnreadableFile } from '@praxis/domain/spreadsheets';
import { anArchive, aWorkbook, sheetOf } from '../../../test/workbooks';
import { GuardedProcesses } from '../../platform/guarded/guarded-processes';
import { SpreadsheetReader } from './spreadsheet-reader';

const reader = new SpreadsheetReader(new GuardedProcesses());
const sheet = 'xl/worksheets/sheet1.xml';
const rows = [
  ['id', 'title'],
  ['1', 'Boats'],
];

/** Why the file is refused; null when it is read. */
async function refusal(file: Buffer): Promise<string | null> {
  try {
    await reader.read(file);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.why;
    throw error;
  }
}

/** A file whose directory says that its sheet is so long, whatever it is. */
async function lying(size: number, content: string): Promise<Buffer> {
  const file = await aWorkbook(rows, { [sheet]: content });
  for (let at = file.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0;) {
    const length = file.readUInt16LE(at + 28);
    if (file.toString('latin1', at + 46, at + 46 + length) === sheet)
      file.writeUInt32LE(size, at + 24);
    at = file.indexOf('PK\u0001\u0002', at + 1, 'latin1');
  }
  return file;
}

/** The file with one name of a part in the place of another of the same length. */
function renamed(file: Buffer, from: string, to: string): Buffer {
  return Buffer.from(file.toString('latin1').replaceAll(from, to), 'latin1');
}

const zeros = (megabytes: number): string =>
  sheetOf(`<row r="1"><c r="A1"><v>${'0'.repeat(megabytes * 1024 * 1024)}</v></c></row>`);
const entity = (definition: string): string =>
  `<?xml version="1.0"?><!DOCTYPE x [${definition}]>${sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>').slice(21)}`;

it('reads what is harmless, and never what a formula would come to', async () => {
  const read = await reader.read(
    await aWorkbook(rows, {
      [sheet]: sheetOf(
        `<row r="1"><c r="A1" t="str"><f>WEBSERVICE("http://evil.example")</f><v>id</v></c><c r="C1" t="inlineStr"><is><t>title</t></is></c></row>
         <row r="7"><c r="A7"><v>1</v></c><c r="B7"><f>1+1</f></c><c r="C7" t="inlineStr"><is><r><t>Bo</t></r><r><t>ats</t></r></is></c></row>`,
      ),
    }),
  );
  expect(read).toEqual({
    sheet: 'Practices',
    isFrom1904: false,
    headings: ['id', '', 'title'],
    rows: [{ number: 7, cells: ['1', '', 'Boats'] }],
  });
});

it('does not believe what a sheet says of its size, nor mind cells that are blank', async () => {
  const file = await aWorkbook(rows, {
    [sheet]: `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>__proto__</v></c><c r="XFD1"/></row>
      <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>polluted</v></c></row><row r="1048576"><c r="A1048576" t="str"><v> </v></c></row></sheetData></worksheet>`,
  });
  expect((await reader.read(file)).headings).toEqual(['id', '__proto__']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const many = Array.from({ length: 300 }, (_, i): [string, string] => [`x${String(i)}`, '']);
const hostile: [string, () => Promise<Buffer> | Buffer, string][] = [
  ['300 kB that unpack to 300 MB', () => aWorkbook(rows, { [sheet]: zeros(300) }), 'tooBigInside'],
  [
    'many parts that are large together',
    async () => aWorkbook(rows, Object.fromEntries(await noise(6, 9))),
    'tooBig',
  ],
  ['a bomb that says it has 1,000 bytes', () => lying(1_000, zeros(60)), 'tooBigInside'],
  ['a bomb that says it has none', () => lying(0, zeros(60)), 'tooBigInside'],
  ['a part that says it is 4 GB', () => lying(0xff_ff_ff_fe, zeros(1)), 'tooBigInside'],
  ['300 parts', () => anArchive(many), 'tooManyEntries'],
  [
    'a path out of the archive',
    async () =>
      renamed(await aWorkbook(rows, { 'aa/bb/evil.xml': 'x' }), 'aa/bb/evil', '../../evil'),
    'hostileNames',
  ],
  [
    'an absolute path',
    async () => renamed(await aWorkbook(rows, { 'a/evil.xml': 'x' }), 'a/evil', '//evil'),
    'hostileNames',
  ],
  [
    'a path as Windows has it',
    async () => renamed(await aWorkbook(rows, { 'a/evil.xml': 'x' }), 'a/evil', 'a\\evil'),
    'hostileNames',
  ],
  [
    'a name with a line break',
    async () => renamed(await aWorkbook(rows, { 'a-evil.xml': 'x' }), 'a-evil', 'a\nevil'),
    'hostileNames',
  ],
  [
    'two parts of one name',
    async () =>
      renamed(await aWorkbook(rows, { [sheet.replace('1', '2')]: 'x' }), 'sheet2', 'sheet1'),
    'hostileNames',
  ],
  ['macros', () => aWorkbook(rows, { 'xl/vbaProject.bin': 'x' }), 'hasMacros'],
  [
    'an archive inside',
    async () => anArchive([['inner.xlsx', await aWorkbook(rows)]]),
    'wrongType',
  ],
  [
    'an external entity',
    () => aWorkbook(rows, { [sheet]: entity('<!ENTITY x SYSTEM "file:///etc/passwd">') }),
    'hasEntities',
  ],
  [
    'a billion laughs',
    () => aWorkbook(rows, { [sheet]: entity('<!ENTITY a "lol"><!ENTITY x "&a;&a;&a;&a;&a;&a;">') }),
    'hasEntities',
  ],
  [
    'an entity that nobody defines',
    () =>
      aWorkbook(rows, { [sheet]: sheetOf('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>') }),
    'unreadable',
  ],
  ['one text that 60 columns of 10,000 rows share', () => shared(), 'tooBigInside'],
  [
    '11,000 rows',
    () => aWorkbook([['id'], ...Array.from({ length: 11_000 }, (_, i) => [i])]),
    'tooManyRows',
  ],
  ['61 columns', () => aWorkbook([Array.from({ length: 61 }, (_, i) => i)]), 'tooManyColumns'],
  ['a cell of 40,000 characters', () => aWorkbook([['x'.repeat(40_000)]]), 'cellTooLong'],
  [
    'rows that go backwards',
    () => aWorkbook(rows, { [sheet]: sheetOf('<row r="2"/><row r="1"/>') }),
    'unreadable',
  ],
  [
    'tags in tags without end',
    () => aWorkbook(rows, { [sheet]: '<a>'.repeat(100_000) }),
    'unreadable',
  ],
  ['half of a workbook', async () => (await aWorkbook(rows)).subarray(0, 400), 'unreadable'],
  ['nothing but headings', () => aWorkbook([['id', 'title']]), 'noRows'],
  ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oldFormat'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'wrongType'],
  ['a page', () => Buffer.from('<html><script>alert(1)</script>'), 'wrongType'],
  ['a PDF', () => Buffer.from('%PDF-1.7\nx'), 'wrongType'],
  ['an SVG', () => Buffer.from('\n <svg onload="x"/>'), 'wrongType'],
  ['a text with zeros', () => Buffer.from('id,title\n1,\0'), 'wrongType'],
  ['CSV in Latin-1', () => Buffer.from('id,title\n1,Málaga', 'latin1'), 'notUtf8'],
  ['nothing', () => Buffer.alloc(0), 'noRows'],
  ['more than 10 MB', () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'tooBig'],
];

it.each(hostile)(
  'refuses %s',
  async (_what, file, why) => {
    expect(await refusal(await file())).toBe(why);
  },
  30_000,
);

/** Parts that hardly get smaller when packed. */
async function noise(parts: number, megabytes: number): Promise<[string, Buffer][]> {
  const { randomBytes } = await import('node:crypto');
  return Array.from({ length: parts }, (_, i) => [
    `x${String(i)}`,
    randomBytes(megabytes * 1024 * 1024),
  ]);
}

function shared(): Promise<Buffer> {
  const row = (r: number): string =>
    `<row r="${String(r)}">${Array.from({ length: 26 }, (_, i) => `<c r="${String.fromCharCode(65 + i)}${String(r)}" t="s"><v>0</v></c>`).join('')}</row>`;
  return aWorkbook(rows, {
    'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(32_000)}</t></si></sst>`,
    [sheet]: sheetOf(Array.from({ length: 5_000 }, (_, i) => row(i + 1)).join('')),
  });
}
