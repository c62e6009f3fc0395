import { CatalogueIndex, facetNames, type FacetName } from '../search';
import { coverageOf, coverageState } from './coverage-rules';

function catalogueOf(
  ...practices: { commitment: string[]; city: string[]; status: string[] }[]
): CatalogueIndex {
  const index = new CatalogueIndex();
  practices.forEach((given, i) => {
    const values = Object.fromEntries(facetNames.map((name) => [name, [] as string[]])) as Record<
      FacetName,
      string[]
    >;
    index.put({
      number: i + 1,
      values: { ...values, ...given },
      startYear: null,
      firstPublishedAt: i,
      updatedAt: i,
      adoptionCount: 0,
      by: {},
    });
  });
  return index;
}

test.each([
  [0, 0, 'no-practice'],
  [2, 0, 'partly-covered'],
  [2, 1, 'covered'],
])('of %i practices %i run: %s', (count, running, state) => {
  expect(coverageState({ count, running })).toBe(state);
});

test('each commitment has its own count, a practice of two cities counts in both and once in all', () => {
  const catalogue = catalogueOf(
    { commitment: ['R1'], city: ['aarhus', 'malmo'], status: ['active'] },
    { commitment: ['R1', 'R2'], city: ['aarhus'], status: ['ended'] },
    { commitment: ['B1'], city: ['ghent'], status: ['active'] },
  );
  expect(coverageOf(catalogue, 'city', ['R1', 'R2', 'R3'], ['rotterdam'])).toEqual({
    columns: ['rotterdam', 'aarhus', 'malmo'],
    rows: [
      {
        commitment: 'R1',
        count: 2,
        running: 1,
        state: 'covered',
        cells: [
          { value: 'rotterdam', count: 0, running: 0, state: 'no-practice' },
          { value: 'aarhus', count: 2, running: 1, state: 'covered' },
          { value: 'malmo', count: 1, running: 1, state: 'covered' },
        ],
      },
      {
        commitment: 'R2',
        count: 1,
        running: 0,
        state: 'partly-covered',
        cells: [
          { value: 'rotterdam', count: 0, running: 0, state: 'no-practice' },
          { value: 'aarhus', count: 1, running: 0, state: 'partly-covered' },
          { value: 'malmo', count: 0, running: 0, state: 'no-practice' },
        ],
      },
      {
        commitment: 'R3',
        count: 0,
        running: 0,
        state: 'no-practice',
        cells: ['rotterdam', 'aarhus', 'malmo'].map((value) => ({
          value,
          count: 0,
          running: 0,
          state: 'no-practice',
        })),
      },
    ],
  });
});
