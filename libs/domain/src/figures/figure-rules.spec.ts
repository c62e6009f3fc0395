import fc from 'fast-check';
import {
  CatalogueIndex,
  facetNames,
  readSearchAddress,
  type CatalogueEntry,
  type FacetName,
} from '../search';
import { figureAxes, figureFilter, figureOf, figureQuery } from './figure-rules';

const none = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<
  FacetName,
  string[]
>;

function catalogueOf(
  practices: { values: Partial<Record<FacetName, string[]>>; startYear: number | null }[],
): CatalogueIndex {
  const index = new CatalogueIndex();
  practices.forEach(({ values, startYear }, i) => {
    const entry: CatalogueEntry = {
      number: i + 1,
      values: { ...none, ...values },
      startYear,
      firstPublishedAt: i,
      updatedAt: i,
      adoptionCount: 0,
      by: {},
    };
    index.put(entry);
  });
  return index;
}

const small = catalogueOf([
  { values: { topic: ['sport', 'mentoring'], status: ['active'] }, startYear: 2012 },
  { values: { topic: ['sport'], status: ['ended'] }, startYear: 2015 },
  { values: { status: ['pilot'] }, startYear: null },
]);

test('a practice with two topics counts in both and once in all; a known topic without one has a row', () => {
  expect(figureOf(small, 'topic', ['gender', 'sport'])).toEqual({
    by: 'topic',
    all: { count: 3, running: 2 },
    unstated: 1,
    rows: [
      { value: 'gender', count: 0, running: 0 },
      { value: 'sport', count: 2, running: 1 },
      { value: 'mentoring', count: 1, running: 1 },
    ],
  });
});

test('years follow each other without a gap, and practices without one are told of', () => {
  const { rows, unstated } = figureOf(small, 'year', []);
  expect(rows).toEqual([
    { value: '2012', count: 1, running: 1 },
    { value: '2013', count: 0, running: 0 },
    { value: '2014', count: 0, running: 0 },
    { value: '2015', count: 1, running: 0 },
  ]);
  expect(unstated).toBe(1);
});

test('an empty catalogue has no years, and known values with nothing', () => {
  const empty = new CatalogueIndex();
  const all = { count: 0, running: 0 };
  expect(figureOf(empty, 'year', [])).toEqual({ by: 'year', all, unstated: 0, rows: [] });
  expect(figureOf(empty, 'evidence', ['none']).rows).toEqual([{ value: 'none', ...all }]);
});

test('the address of each number finds exactly so many, whatever is in the catalogue', () => {
  const values = fc.record({
    topic: fc.uniqueArray(fc.constantFrom('sport', 'mentoring', 'gender'), { maxLength: 3 }),
    country: fc.uniqueArray(fc.constantFrom('BE', 'NL', 'ES'), { maxLength: 2 }),
    evidence: fc.uniqueArray(fc.constantFrom('none', 'tested'), { maxLength: 1 }),
    status: fc.uniqueArray(fc.constantFrom('active', 'pilot', 'scaled', 'ended', 'paused'), {
      maxLength: 1,
    }),
  });
  const startYear = fc.option(fc.integer({ min: 1998, max: 2006 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.record({ values, startYear }), { maxLength: 40 }), (practices) => {
      const index = catalogueOf(practices);
      const found = (query: string): number =>
        index.count(readSearchAddress(new URLSearchParams(query)).filter);
      for (const by of figureAxes) {
        const { all, unstated, rows } = figureOf(index, by, []);
        for (const { value, count, running } of [{ value: null, ...all }, ...rows]) {
          expect(found(figureQuery(by, value))).toBe(count);
          expect(found(figureQuery(by, value, true))).toBe(running);
        }
        const stated = new Set(
          rows.flatMap(
            ({ value }) =>
              index.query({
                candidates: null,
                filter: figureFilter(by, value),
                sort: 'newest',
                facets: [],
                offset: 0,
                limit: 100,
              }).numbers,
          ),
        );
        expect(unstated).toBe(practices.length - stated.size);
      }
    }),
  );
});
