import { fold, slugOf } from './fold';

test.each([
  ['Málaga', 'malaga'],
  ['PRÉVENTION', 'prevention'],
  ['Straße', 'strasse'],
  ['Århus Ø', 'arhus o'],
  ['Łódź', 'lodz'],
  ['cœur', 'coeur'],
])('fold(%j) is %j', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test.each([
  ['Médiateurs de rue : prévenir avant de punir', 'mediateurs-de-rue-prevenir-avant-de-punir'],
  ['City’s “Info House”', 'citys-info-house'],
  ['Превенция', 'practice'],
  ['---', 'practice'],
])('slugOf(%j) is %j', (text, expected) => {
  expect(slugOf(text)).toBe(expected);
});

test('a slug is never longer than 80 characters and never ends in a hyphen', () => {
  const slug = slugOf(`${'a'.repeat(79)} b`);
  expect(slug).toBe('a'.repeat(79));
});
