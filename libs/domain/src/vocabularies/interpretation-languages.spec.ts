import { interpretationLanguages } from './interpretation-languages';

const names = ['en', 'fr', 'es'].map(
  (language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }),
);
const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));

test('every language of two letters that has a name in the three languages can be offered', () => {
  const named = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => Intl.getCanonicalLocales(code)[0] === code)
    .filter((code) => names.every((name) => name.of(code) !== undefined));
  expect(named.length).toBeGreaterThan(150);
  expect(named.filter((code) => !interpretationLanguages.includes(code))).toEqual([]);
});

test('each stands once; those that summits mostly offer come first, and sign languages are among them', () => {
  expect(new Set(interpretationLanguages).size).toBe(interpretationLanguages.length);
  expect(interpretationLanguages.slice(0, 3)).toEqual(['en', 'fr', 'es']);
  for (const code of ['ils', 'fsl', 'bfi', 'ssp', 'csc'])
    expect(interpretationLanguages).toContain(code);
  expect(interpretationLanguages.filter((code) => !/^[a-z]{2,3}$/.test(code))).toEqual([]);
});
