import { safeNext } from './safe-next';

test.each([
  ['/fr/pratiques?q=x#comments', '/fr/pratiques?q=x#comments'],
  ['//evil.example', '/en'],
  ['/\\evil.example', '/en'],
  ['https:evil.example', '/en'],
  ['https://evil.example', '/en'],
  ['javascript:alert(1)', '/en'],
  ['/\t/evil.example', '/en'],
  ['/a\\b', '/en'],
  ['', '/en'],
  [null, '/en'],
])('%j leads to %j', (next, expected) => {
  expect(safeNext(next, '/en')).toBe(expected);
});
