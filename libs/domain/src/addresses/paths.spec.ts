import { languages } from '../shared';
import { matchPath, numberOf, pageNames, pathWith, practiceParam } from './paths';

describe.each(languages)('addresses in %s', (language) => {
  test.each(pageNames)('the page %s is found again by its own address', (page) => {
    const params = {
      practice: 'street-mentors-12',
      version: '3',
      task: 'basics',
      city: 'aarhus',
      summit: 'rotterdam-2016',
      session: 'opening',
      declaration: 'd',
      draft: 'x',
      article: 'a',
      comment: 'c',
      key: 'k',
      concept: 'x',
      commitment: 'R4',
      number: '4',
      theme: 'mentoring',
      collection: '7',
      edition: '2',
      report: 'r',
      id: 'i',
      into: 'fr',
    };
    expect(matchPath(pathWith(language, page, params))).toMatchObject({ language, page });
  });
});

test.each([
  ['/en/pratiques', 'a word of another language'],
  ['/de/practices', 'a language that is not spoken here'],
  ['/en/practices/x/y/z/w', 'nothing that exists'],
  ['/practices', 'no language'],
  ['/', 'no language'],
])('%s is no page: %s', (path) => {
  expect(matchPath(path)).toBeNull();
});

test('a fixed word wins over what varies', () => {
  expect(matchPath('/en/practices/new')?.page).toBe('newPractice');
  expect(matchPath('/fr/pratiques/x-1/modifier/verifier')?.page).toBe('check');
});

test('what varies is read as it was written', () => {
  expect(matchPath('/es/ciudades/m%C3%A1laga/')?.params).toEqual({ city: 'málaga' });
  expect(matchPath('/es/ciudades/%E0%A4%A')?.params).toEqual({ city: '%E0%A4%A' });
});

test.each([
  ['night-mentors-92', 92],
  ['92', 92],
  ['2016-plan-7', 7],
  ['plan-2016-x', null],
  ['0', null],
  [undefined, null],
])('the number in %j is %j', (param, expected) => {
  expect(numberOf(param)).toBe(expected);
});

test('the number ends the readable address', () => {
  expect(practiceParam({ slug: 'night-mentors', number: 92 })).toBe('night-mentors-92');
});
