import { negotiateLanguage, pickLanguage, type Language } from './language';

describe('the language in which something is shown', () => {
  test.each<[Language[], Language, Language, Language, string]>([
    [['en', 'fr'], 'fr', 'en', 'fr', 'the one asked for, when there is a text in it'],
    [['en', 'es'], 'fr', 'es', 'es', 'otherwise the one it was written in'],
    [['en'], 'fr', 'es', 'en', 'otherwise any that exists'],
    [[], 'fr', 'es', 'es', 'and the original when nothing exists'],
  ])('of %j, asked %s, written in %s: %s (%s)', (available, asked, original, expected) => {
    expect(pickLanguage(available, asked, original)).toBe(expected);
  });

  test.each([
    ['fr-BE,fr;q=0.9,en;q=0.8', 'fr'],
    ['de, es;q=0.5, en;q=0.4', 'es'],
    ['en;q=0.1, es;q=0.9', 'es'],
    ['de-DE', 'en'],
    ['fr;q=0', 'en'],
    ['fr;q=abc, es;q=0.2', 'es'],
    ['', 'en'],
    [undefined, 'en'],
  ])('an Accept-Language of %j gives %s', (header, expected) => {
    expect(negotiateLanguage(header)).toBe(expected);
  });
});
