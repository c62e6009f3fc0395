import { InvalidInput } from '../shared';
import { contentKey, writePracticeLine } from './practice-line';
import { readPracticeLine } from './practice-line-input';

const minimal = {
  city: { name: 'Aarhus', country: 'DK' },
  originalLanguage: 'en',
  translations: { en: { title: 'Mentors' } },
};

const whole = {
  number: 12,
  externalId: 'city-system/7',
  city: {
    name: 'Aarhus',
    country: 'DK',
    slug: 'aarhus',
    kind: 'city',
    latitude: 56.15,
    longitude: 10.21,
    names: { en: 'Aarhus', fr: 'Aarhus', es: 'Aarhus' },
  },
  otherCities: [{ name: 'Vejle', country: 'DK' }],
  originalLanguage: 'en',
  provenance: 'public-sources',
  sourceConfidence: 'high',
  confirmedAt: '2026-01-01T00:00:00.000Z',
  version: 3,
  firstPublishedAt: '2024-01-01T00:00:00.000Z',
  publishedAt: '2026-02-01T00:00:00.000Z',
  reviewNote: 'Well told.',
  lifecycleStatus: 'active',
  statusConfirmedOn: '2026-01-01',
  startYear: 2007,
  endYear: 2020,
  topics: ['mentoring'],
  actors: [{ organisation: null, type: 'police', role: 'lead' }],
  commitments: ['R1'],
  contactService: 'Youth service',
  sources: [
    'https://city.example/page',
    { address: 'https://city.example/report', label: 'Report', language: 'da' },
  ],
  translations: {
    en: {
      origin: 'original',
      title: 'Mentors',
      summary: 'What it is.',
      objectives: ['Fewer'],
      claims: [{ figure: 'Ten mentors', year: 2015, source: 'Report' }],
    },
    fr: { origin: 'machine', title: 'Mentors' },
  },
  contactAddress: 'youth@city.example',
  annex: 'For cities.',
};

function faultsOf(line: unknown): string[] {
  try {
    readPracticeLine(line);
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.fields.map((one) => `${one.path}: ${one.rule}`);
    throw error;
  }
}

test('a line comes back as it was read', () => {
  expect(writePracticeLine(readPracticeLine(whole))).toEqual(whole);
});

test('a line may say little: where its words come from is then understood', () => {
  const { translations } = writePracticeLine(
    readPracticeLine({
      ...minimal,
      translations: { ...minimal.translations, es: { title: 'Mentores' } },
    }),
  );
  expect(translations).toEqual({
    en: { origin: 'original', title: 'Mentors' },
    es: { origin: 'human', title: 'Mentores' },
  });
});

test('a source that is more than its address keeps what it is', () => {
  expect(readPracticeLine(whole).facts.links).toEqual([
    { address: 'https://city.example/page', label: null, language: null },
    { address: 'https://city.example/report', label: 'Report', language: 'da' },
  ]);
});

test('an address may name its host down to the root', () => {
  const { links } = readPracticeLine({ ...minimal, sources: ['https://city.example./page'] }).facts;
  expect(links[0]?.address).toBe('https://city.example./page');
});

test('a line that is silent on what the public does not see says nothing of it, and null empties it', () => {
  expect(readPracticeLine(minimal).privateFacts).toEqual({});
  expect(readPracticeLine({ ...minimal, annex: null }).privateFacts).toEqual({ annex: null });
});

test.each<[string, unknown, string[]]>([
  ['no object', 'text', [': notAnObject']],
  ['nothing', {}, ['city: required', 'originalLanguage: unknownCode', 'translations: notAnObject']],
  ['an unknown key', { ...minimal, topic: ['mentoring'] }, ['topic: unknownKey']],
  [
    'several unknown keys',
    { ...minimal, otherPlaces: ['vejle'], links: [] },
    ['otherPlaces: unknownKey', 'links: unknownKey'],
  ],
  [
    'an inherited name',
    JSON.parse(
      '{"__proto__":1,"city":{"name":"A","country":"DK"},"originalLanguage":"en","translations":{"en":{"title":"T"}}}',
    ),
    ['__proto__: unknownKey'],
  ],
  ['an unknown code', { ...minimal, topics: ['mentoring', 'magic'] }, ['topics.1: unknownCode']],
  [
    'an unknown key in a place',
    { ...minimal, city: { name: 'Aarhus', country: 'DK', mayor: 'x' } },
    ['city.mayor: unknownKey'],
  ],
  [
    'an unknown key of a translation',
    { ...minimal, translations: { en: { title: 'T', sumary: 'x' } } },
    ['translations.en.sumary: unknownKey'],
  ],
  [
    'a language that the platform does not have',
    { ...minimal, translations: { en: { title: 'T' }, de: { title: 'T' } } },
    ['translations.de: unknownKey'],
  ],
  [
    'a row with an unknown code',
    { ...minimal, actors: [{ type: 'wizard' }] },
    ['actors.0.type: unknownCode'],
  ],
  [
    'a source that is no address',
    { ...minimal, sources: ['page'] },
    ['sources.0.address: notAnAddress'],
  ],
  [
    'no title in the language that it was written in',
    { ...minimal, originalLanguage: 'fr' },
    ['translations.fr.title: required'],
  ],
  [
    'years the wrong way round',
    { ...minimal, startYear: 2010, endYear: 2009 },
    ['endYear: endBeforeStart'],
  ],
  ['a day for a moment', { ...minimal, publishedAt: '2026-01-01' }, ['publishedAt: notAMoment']],
  ['words for a year', { ...minimal, startYear: 'soon' }, ['startYear: wrongType']],
  [
    'a title that is too long',
    { ...minimal, translations: { en: { title: 'x'.repeat(121) } } },
    ['translations.en.title: tooLong'],
  ],
])('names each fault of %s', (_what, line, faults) => {
  expect(faultsOf(line)).toEqual(faults);
});

test('says what is wrong under the name that it has in the line', () => {
  const read = (): unknown =>
    readPracticeLine({ ...minimal, sources: ['page'], topics: ['magic'] });
  expect(read).toThrow(
    /sources\.0\.address is not a web address.*|topics\.0 is not a code of its vocabulary/,
  );
});

test('two lines that say the same in another order have the same content', () => {
  const { translations, ...rest } = whole;
  const { fr, en } = translations;
  const turned = { translations: { fr, en }, ...rest, number: 99, version: 1 };
  expect(contentKey(readPracticeLine(turned))).toBe(contentKey(readPracticeLine(whole)));
  const other = { ...whole, topics: [] };
  expect(contentKey(readPracticeLine(other))).not.toBe(contentKey(readPracticeLine(whole)));
});
