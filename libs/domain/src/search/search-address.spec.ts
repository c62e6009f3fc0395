import fc from 'fast-check';
import { filterNames } from './practice-filter';
import {
  isFiltered,
  feedAddress,
  readSearchAddress,
  toggled,
  writeSearchAddress,
  type SearchState,
} from './search-address';

const read = (query: string): SearchState => readSearchAddress(new URLSearchParams(query));
const write = (state: SearchState): string => writeSearchAddress(state).toString();

test('an address holds words, repeated filters, years, order, view and page', () => {
  expect(
    read(
      'q= youth &topic=mentoring&topic=youth-work&country=BE&from=2010&to=2016&sort=updated&view=map&page=3',
    ),
  ).toEqual({
    text: 'youth',
    filter: {
      values: { topic: ['mentoring', 'youth-work'], country: ['BE'] },
      from: 2010,
      to: 2016,
    },
    sort: 'updated',
    view: 'map',
    page: 3,
  });
});

test.each([
  ['sort=rubbish&view=cube&page=-4&from=soon&unknown=1', '', 'what it does not know is left out'],
  ['q=a&sort=relevance', 'q=a', 'the default order is left out'],
  ['sort=newest', '', 'without words the newest come first'],
  ['country=NL&country=BE&country=NL', 'country=BE&country=NL', 'the same state has one address'],
  ['view=table&column=staff&column=city', 'view=table&column=city&column=staff', 'in their order'],
  ['view=table&column=rubbish', 'view=table', 'no column is the usual ones'],
  [
    'view=table&column=city&column=country&column=topic&column=began&column=status&column=evidence',
    'view=table',
    'the usual columns are left out',
  ],
  ['view=timeline&column=staff', 'view=timeline', 'columns belong to the table'],
  [
    'sort=city-reversed&view=table',
    'sort=city-reversed&view=table',
    'a table has orders of its own',
  ],
  ['page=999999', 'page=5000', 'no page is deeper than 5,000'],
])('%j is written as %j: %s', (given, expected) => {
  expect(write(read(given))).toBe(expected);
});

test('a filter value is switched on and off, back on the first page', () => {
  const state = read('country=BE&page=4');
  expect(write(toggled(state, 'country', 'NL'))).toBe('country=BE&country=NL');
  expect(write(toggled(state, 'country', 'BE'))).toBe('');
  expect(isFiltered(state)).toBe(true);
  expect(isFiltered(read('q=x&view=map'))).toBe(false);
});

test('the feed of a search has one address, whatever the order and the view', () => {
  const state = readSearchAddress(
    new URLSearchParams('q=mentors&country=NL&country=BE&sort=newest&view=map'),
  );
  expect(feedAddress(state, 'fr')).toBe(
    '/feeds/practices.atom?q=mentors&country=BE&country=NL&language=fr',
  );
  expect(feedAddress({ ...state, page: 2 }, 'en')).toContain('&page=2&language=en');
});

test('any state survives being written and read', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 20 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const state = fc.record({
    text: fc.oneof(fc.constant(''), word),
    filter: fc.record({
      values: fc.dictionary(
        fc.constantFrom(...filterNames),
        fc.uniqueArray(word, { minLength: 1, maxLength: 3 }).map((list) => list.sort()),
      ),
      from: fc.option(fc.integer({ min: 1000, max: 9999 })),
      to: fc.option(fc.integer({ min: 1000, max: 9999 })),
    }),
    sort: fc.constantFrom('newest', 'updated', 'adopted'),
    view: fc.constantFrom('list', 'map'),
    page: fc.integer({ min: 1, max: 5000 }),
  });
  fc.assert(
    fc.property(state, (given) => {
      const back = readSearchAddress(writeSearchAddress(given));
      expect(write(back)).toBe(write(given as SearchState));
      expect(back.text).toBe(given.text);
    }),
  );
});
