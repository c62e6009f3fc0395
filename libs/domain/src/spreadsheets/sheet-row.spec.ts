import { InvalidInput, languages } from '../shared';
import { practiceFields } from '../practices';
import { columnHeadings } from './column-headings';
import { headingsKey, mappingFaults, proposedMapping, type ColumnMapping } from './column-mapping';
import { sheetColumns } from './sheet-columns';
import { cellName, onSheet, readSheetRow, type SheetTarget } from './sheet-row';

const aarhus = { name: 'Aarhus', country: 'DK', slug: 'aarhus' };
const target: SheetTarget = {
  city: aarhus,
  language: 'en',
  isFrom1904: false,
  isCity: (name) => name === 'Aarhus',
  cityOf: (name) => (name === 'Ghent' ? { name, country: 'BE', slug: 'ghent' } : undefined),
  codeOf: (vocabulary, label) =>
    vocabulary === 'topic'
      ? { mentorat: 'mentoring', 'work, sport and culture': 'sport-culture' }[label]
      : undefined,
};

const read = (row: Record<string, string>): ReturnType<typeof readSheetRow> => {
  const all = { externalId: '7', title: 'Boats', ...row };
  return readSheetRow(Object.values(all), Object.keys(all) as unknown as ColumnMapping, target);
};

const faultsOf = (row: Record<string, string>): string[] => {
  const mapping = Object.keys({ externalId: '', title: '', ...row }) as unknown as ColumnMapping;
  try {
    read(row);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error.fields
      .map((fault) => onSheet(fault, 14, mapping))
      .map(({ row: number, column, field, entry, part, rule }) =>
        [column === null ? '-' : cellName(number, column), field, entry, part, rule]
          .filter((each) => each !== null)
          .join(' '),
      );
  }
};

describe('the columns', () => {
  it('are the fields of the template, and three of their own', () => {
    expect(sheetColumns.map(({ name }) => name)).toEqual([
      ...['externalId', 'city', 'originalLanguage'],
      ...practiceFields.map(({ name }) => name),
    ]);
  });

  it.each(languages)('are found by their headings: %s', (language) => {
    const headings = sheetColumns.map(({ name }) => columnHeadings[name][language]);
    expect(proposedMapping(headings)).toEqual(sheetColumns.map(({ name }) => name));
    expect(proposedMapping(headings.map((each) => ` ${each.toUpperCase()} * `))).toEqual(
      proposedMapping(headings),
    );
  });

  it('are found by the names of our own files and by other words; of two alike, the first', () => {
    expect(
      proposedMapping([
        'id',
        'topics',
        'Topics',
        'lifecycleStatus',
        'colour',
        '__proto__',
        'other_cities',
      ]),
    ).toEqual(['externalId', 'topics', null, 'lifecycleStatus', null, null, null]);
  });

  it('tell which are missing and which are there twice', () => {
    expect(mappingFaults(['topics', 'topics', null])).toEqual({
      missing: ['externalId', 'title'],
      repeated: ['topics'],
    });
    expect(headingsKey(['Título ', 'ID'])).toBe(headingsKey(['titulo', 'Id:']));
    expect(headingsKey(['a', 'b'])).not.toBe(headingsKey(['a b']));
  });
});

it('refuses the same code twice, also by another word', () => {
  expect(faultsOf({ topics: 'Mentoring; MENTORAT' })).toEqual(['C14 topics repeated']);
});

it.each<[string, Record<string, string>, object]>([
  [
    'codes by semicolons',
    { topics: 'mentoring; gender' },
    { facts: { topics: ['mentoring', 'gender'] } },
  ],
  [
    'codes by commas',
    { topics: 'Mentorat, gender' },
    { facts: { topics: ['mentoring', 'gender'] } },
  ],
  [
    'a label with commas',
    { topics: 'Work, sport and culture' },
    { facts: { topics: ['sport-culture'] } },
  ],
  [
    'codes by lines',
    { topics: 'mentoring\ngender\n' },
    { facts: { topics: ['mentoring', 'gender'] } },
  ],
  ['a year', { startYear: '2015.0' }, { facts: { startYear: 2015 } }],
  ['a day', { statusConfirmedOn: '2026-03-01' }, { facts: { statusConfirmedOn: '2026-03-01' } }],
  [
    'a day with dots',
    { statusConfirmedOn: '1.3.2026' },
    { facts: { statusConfirmedOn: '2026-03-01' } },
  ],
  [
    'a day as it is counted',
    { statusConfirmedOn: '46082' },
    { facts: { statusConfirmedOn: '2026-03-01' } },
  ],
  [
    'lines',
    { objectives: '- Less fear\n• More trust' },
    { texts: { en: { objectives: ['Less fear', 'More trust'] } } },
  ],
  ['another city', { otherPlaces: 'Ghent' }, { otherCities: [{ slug: 'ghent' }] }],
  [
    'a language',
    { originalLanguage: 'Français' },
    { texts: { fr: { title: 'Boats' } }, originalLanguage: 'fr' },
  ],
  [
    'rows with parts',
    { actors: 'Police | police | lead\n | school' },
    {
      facts: {
        actors: [
          { organisation: 'Police', type: 'police', role: 'lead' },
          { organisation: null, type: 'school', role: null },
        ],
      },
    },
  ],
  [
    'rows with more bars than parts',
    { claims: 'Ten | 2015 | Report | page 3' },
    { texts: { en: { claims: [{ figure: 'Ten', year: 2015, source: 'Report | page 3' }] } } },
  ],
  [
    'rows as our files have them',
    { links: '[{"address":"https://a.example","label":null,"language":null}]' },
    { facts: { links: [{ address: 'https://a.example' }] } },
  ],
  ['an empty annex', { annex: '' }, { privateFacts: { annex: null } }],
])('reads %s', (_what, row, line) => {
  expect(read(row)).toMatchObject(line);
});

it.each<[string, Record<string, string>, string[]]>([
  ['no title', { title: '' }, ['B14 title required']],
  ['no reference', { externalId: ' ' }, ['A14 externalId required']],
  ['a title that is too long', { title: 'x'.repeat(121) }, ['B14 title tooLong']],
  ['an unknown code among others', { topics: 'mentoring; magic' }, ['C14 topics 2 unknownCode']],
  [
    'an unknown code in a row',
    { actors: 'A | police\nB | wizard' },
    ['C14 actors 2 type unknownCode'],
  ],
  ['words for a year', { startYear: 'soon' }, ['C14 startYear wrongType']],
  ['a day that is none', { statusConfirmedOn: '13/14/2026' }, ['C14 statusConfirmedOn notADay']],
  ['an unknown language', { originalLanguage: 'Dansk' }, ['C14 originalLanguage unknownCode']],
  ['another city', { city: 'Ghent' }, ['C14 city otherCity']],
  ['an unknown place', { otherPlaces: 'Ghent; Atlantis' }, ['C14 otherPlaces 2 unknownCity']],
  ['a link that is none', { links: 'city.example' }, ['C14 links 1 address notAnAddress']],
  [
    'years the wrong way round',
    { startYear: '2015', endYear: '2014' },
    ['D14 endYear endBeforeStart'],
  ],
  [
    'everything at once',
    { title: '', topics: 'magic', startYear: 'x' },
    ['C14 topics 1 unknownCode', 'B14 title required', 'D14 startYear wrongType'],
  ],
])('names the cell of %s', (_what, row, faults) => {
  expect(faultsOf(row).sort()).toEqual(faults.sort());
});

it('leaves out the example', () => {
  expect(read({ externalId: 'EXAMPLE' })).toBeNull();
});

it.each([
  [0, 'A1'],
  [25, 'Z1'],
  [26, 'AA1'],
  [701, 'ZZ1'],
])('names column %i as spreadsheets do: %s', (column, name) => {
  expect(cellName(1, column)).toBe(name);
});
