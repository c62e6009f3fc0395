import { citationOf, licenceOf, type CitedVersion } from './citation';

const cited: CitedVersion = {
  number: 12,
  version: 3,
  title: 'House of\n One',
  titleLanguage: 'en',
  summary: 'First.\r\nSecond.',
  cities: ['Aarhus', 'Rotterdam'],
  publishedAt: new Date('2024-03-05T23:30:00Z'),
  licence: licenceOf('cc-by'),
  origin: 'https://praxis.example',
};

test('a version is cited with its own address, its cities as literal names, and what it may be used for', () => {
  expect(citationOf(cited, new Date('2026-01-31T00:00:00Z'))).toEqual({
    id: 'praxis-12-v3',
    type: 'report',
    title: 'House of One',
    author: [{ literal: 'Aarhus' }, { literal: 'Rotterdam' }],
    issued: { 'date-parts': [[2024, 3, 5]] },
    accessed: { 'date-parts': [[2026, 1, 31]] },
    version: '3',
    publisher: 'Praxis',
    URL: 'https://praxis.example/p/12/v/3',
    language: 'en',
    abstract: 'First. Second.',
    custom: {
      license: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  });
});

test.each([null, 'on-request'] as const)(
  'nothing is promised of a text whose terms are %s',
  (code) => {
    expect(citationOf({ ...cited, licence: licenceOf(code) }, new Date())).not.toHaveProperty(
      'custom',
    );
  },
);
