import {
  formatDay,
  formatDays,
  formatMoment,
  formatNumber,
  formatTerms,
  formatYears,
} from './formatting';

test.each([
  ['en', '9 November 2016'],
  ['fr', '9 novembre 2016'],
  ['es', '9 de noviembre de 2016'],
] as const)('a day in %s', (language, expected) => {
  expect(formatDay('2016-11-09', language)).toBe(expected);
});

test('a day with a time is the day in Strasbourg and Paris', () => {
  expect(formatDay('2026-11-23T23:30:00.000Z', 'en')).toBe('24 November 2026');
  expect(formatMoment('2026-11-23T23:30:00.000Z', 'fr')).toBe('24 novembre 2026 à 00:30');
});

test.each([
  ['en', { dateStyle: 'long' }],
  ['fr', { dateStyle: 'long' }],
  ['es', { dateStyle: 'long' }],
] as const)('the days of a year in %s are as Intl writes them', (language, options) => {
  const intl = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...options,
    timeZone: 'UTC',
  });
  for (let day = 0; day < 366; day += 1) {
    const date = new Date(Date.UTC(2028, 0, 1 + day));
    expect(formatDay(date.toISOString().slice(0, 10), language)).toBe(
      // In French the first of a month is an ordinal, which Intl does not know.
      language === 'fr' ? intl.format(date).replace(/^1 /, '1er ') : intl.format(date),
    );
  }
});

test.each([
  ['en', '12,345', '1,234'],
  ['fr', '12 345', '1 234'],
  ['es', '12.345', '1234'],
] as const)('numbers in %s', (language, large, small) => {
  expect(formatNumber(12_345, language).replace(/[\u202f\u00a0]/g, ' ')).toBe(large);
  expect(formatNumber(1_234, language).replace(/[\u202f\u00a0]/g, ' ')).toBe(small);
});

test.each([
  [2015, 2018, '2015–2018'],
  [2015, null, 'since 2015'],
  [2016, 2016, '2016'],
  [null, null, ''],
])('the years %s to %s', (start, end, expected) => {
  expect(formatYears(start, end, (year) => `since ${String(year)}`)).toBe(expected);
});

test.each(['en', 'fr', 'es'] as const)(
  'numbers below a thousand in %s are as Intl writes them',
  (language) => {
    const intl = new Intl.NumberFormat({ en: 'en-GB', fr: 'fr', es: 'es' }[language]);
    for (const value of [0, 7, 42, 999, 0.5, 12.25])
      expect(formatNumber(value, language)).toBe(intl.format(value));
  },
);

test.each([
  ['2016-11-09', '2016-11-09', 'en', '9 November 2016'],
  ['2016-11-09', '2016-11-11', 'en', '9–11 November 2016'],
  ['2031-03-01', '2031-03-03', 'fr', '1er–3 mars 2031'],
  ['2031-03-29', '2031-03-31', 'es', '29–31 de marzo de 2031'],
  ['2031-03-31', '2031-04-01', 'fr', '31 mars 2031 – 1er avril 2031'],
  ['2031-12-31', '2032-01-01', 'en', '31 December 2031 – 1 January 2032'],
] as const)('the days from %s to %s in %s', (first, last, language, expected) => {
  expect(formatDays(first, last, language)).toBe(expected);
});

test.each([
  ['en', ['English', 'French', 'Spanish'], 'English, French, Spanish'],
  ['fr', ['Anglais', 'Français', 'Espagnol'], 'Anglais, français, espagnol'],
  ['es', ['Ciudad de la Alianza', 'Otra ciudad', 'ONG'], 'Ciudad de la Alianza, otra ciudad, ONG'],
  ['fr', [], ''],
] as const)('terms in a row in %s', (language, labels, expected) => {
  expect(
    formatTerms(
      labels.map((label) => ({ label })),
      language,
    ),
  ).toBe(expected);
});
