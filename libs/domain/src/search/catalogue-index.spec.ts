import fc from 'fast-check';
import { CatalogueIndex } from './catalogue-index';
import type { CatalogueEntry } from './catalogue-query';
import { isKeyOf, type CatalogueSort } from './catalogue-order';
import {
  facetNames,
  filterNames,
  noFilter,
  type FacetName,
  type PracticeFilter,
  type PracticeSort,
} from './practice-filter';

const none = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<
  FacetName,
  string[]
>;
const entry = (
  number: number,
  over: Partial<Record<FacetName, string[]>> = {},
  startYear: number | null = 2015,
): CatalogueEntry => ({
  number,
  values: { ...none, ...over },
  startYear,
  firstPublishedAt: number,
  updatedAt: -number,
  adoptionCount: number % 3,
  by: {},
});
const indexOf = (...entries: CatalogueEntry[]): CatalogueIndex => {
  const index = new CatalogueIndex();
  for (const each of entries) index.put(each);
  return index;
};
const all = {
  candidates: null,
  filter: noFilter,
  sort: 'newest',
  facets: [],
  offset: 0,
  limit: 100,
} as const;

describe('the catalogue index', () => {
  const index = indexOf(
    entry(1, { topic: ['mentoring'], country: ['BE'] }),
    entry(2, { topic: ['mentoring', 'youth-work'], country: ['NL'] }),
    entry(3, { topic: ['youth-work'], country: ['BE'] }, null),
  );

  it('joins the values of one filter with OR and different filters with AND', () => {
    const filtered = (values: PracticeFilter['values']): number[] =>
      index.query({ ...all, filter: { ...noFilter, values } }).numbers;
    expect(filtered({ country: ['BE', 'NL'] })).toEqual([3, 2, 1]);
    expect(filtered({ country: ['BE'], topic: ['mentoring'] })).toEqual([1]);
    expect(filtered({ country: ['XX'] })).toEqual([]);
    expect(filtered({ country: [] })).toEqual([3, 2, 1]);
  });

  it('keeps the counts of the siblings of a chosen value', () => {
    const { facets, total } = index.query({
      ...all,
      facets: ['country', 'topic'],
      filter: { ...noFilter, values: { country: ['BE'] } },
    });
    expect(total).toBe(2);
    expect(facets.country).toEqual([
      { value: 'BE', count: 2 },
      { value: 'NL', count: 1 },
    ]);
    expect(facets.topic).toEqual([
      { value: 'mentoring', count: 1 },
      { value: 'youth-work', count: 1 },
    ]);
  });

  it('knows the years of a beginning, and leaves out those that nobody knows', () => {
    expect(index.query({ ...all, filter: { ...noFilter, from: 2014, to: 2016 } }).numbers).toEqual([
      2, 1,
    ]);
    expect(index.query({ ...all, filter: { ...noFilter, from: 2016 } }).numbers).toEqual([]);
  });

  it('gives the candidates in their order, or in the order asked for', () => {
    expect(index.query({ ...all, sort: 'relevance', candidates: [2, 9, 3, 1] }).numbers).toEqual([
      2, 3, 1,
    ]);
    expect(index.query({ ...all, sort: 'updated', candidates: [2, 3, 1] }).numbers).toEqual([
      1, 2, 3,
    ]);
    expect(index.query({ ...all, sort: 'adopted' }).numbers).toEqual([2, 1, 3]);
  });

  it('orders by what a table shows, both ways, and puts last whatever is not said', () => {
    const named = (en: string, fr: string) => ({ en, fr, es: en });
    const table = indexOf(
      { ...entry(1, {}, 2016), by: { city: named('vienna', 'vienne'), budget: 2 } },
      { ...entry(2, {}, null), by: { city: named('athens', 'athenes'), budget: 0 } },
      { ...entry(3, {}, 2009), by: { city: named('vilnius', 'vilnius'), budget: null } },
      { ...entry(4, {}, 2016), by: {} },
    );
    const by = (sort: PracticeSort, reader: 'en' | 'fr' = 'en'): number[] =>
      table.query({ ...all, sort, reader }).numbers;
    expect(by('city')).toEqual([2, 1, 3, 4]);
    expect(by('city-reversed')).toEqual([3, 1, 2, 4]);
    expect(by('began')).toEqual([3, 4, 1, 2]);
    expect(by('began-reversed')).toEqual([4, 1, 3, 2]);
    expect(by('budget')).toEqual([2, 1, 4, 3]);
    expect(by('budget-reversed')).toEqual([1, 2, 4, 3]);
    expect(by('updated-reversed')).toEqual([4, 3, 2, 1]);
    const french = indexOf(
      { ...entry(1), by: { city: named('london', 'londres') } },
      { ...entry(2), by: { city: named('lobster', 'zwolle') } },
    );
    const first = (reader: 'en' | 'fr') =>
      french.query({ ...all, sort: 'city', reader }).numbers[0];
    expect([first('en'), first('fr'), first('en')]).toEqual([2, 1, 2]);
  });

  it('counts the years of what was found, not of everything', () => {
    const years = indexOf(
      entry(1, { country: ['BE'] }, 2011),
      entry(2, {}, 2011),
      entry(3, {}, null),
    );
    expect(years.years(noFilter)).toEqual([{ year: 2011, count: 2 }]);
    expect(years.years(noFilter, [1, 3])).toEqual([{ year: 2011, count: 1 }]);
    expect(years.years({ ...noFilter, values: { country: ['BE'] } }, [2, 3])).toEqual([]);
  });

  it('follows changes for a list that it was asked about before', () => {
    const changing = indexOf(entry(1, { country: ['BE'] }), entry(2));
    const asked = { ...all, candidates: [2, 1, 3] };
    const total = (): number => changing.query(asked).total;
    expect([total(), total()]).toEqual([2, 2]);
    changing.put(entry(3));
    expect(total()).toBe(3);
    changing.remove(1);
    expect(changing.query(asked)).toMatchObject({ total: 2, numbers: [3, 2] });
  });

  it('follows changes and removals', () => {
    const changing = indexOf(entry(1, { country: ['BE'] }), entry(2, { country: ['BE'] }));
    changing.put(entry(1, { country: ['FR'] }));
    changing.remove(2);
    changing.put(entry(3));
    changing.keepOnly(new Set([1]));
    expect(changing.query({ ...all, facets: ['country'] })).toEqual({
      numbers: [1],
      total: 1,
      facets: { country: [{ value: 'FR', count: 1 }] },
    });
  });
});

it('is read page by page without losing or repeating an entry, whatever the order and the filter', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('BE', 'NL')), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('newest', 'adopted', 'began', 'began-reversed', 'city', 'staff-reversed'),
      fc.boolean(),
      fc.integer({ min: 1, max: 7 }),
      (given, sort: CatalogueSort, isFiltered, limit) => {
        const index = indexOf(
          ...given.map(([value, country], i) => ({
            ...entry(i + 1, { country: [country] }, value === 0 ? null : 2000 + value),
            firstPublishedAt: value,
            adoptionCount: value,
            by: {
              city: { en: country, fr: country, es: country },
              staff: value === 0 ? null : value,
            },
          })),
        );
        const filter = isFiltered ? { ...noFilter, values: { country: ['BE'] } } : noFilter;
        const read: number[] = [];
        for (let after = null; ;) {
          const page = index.stretch({ filter, sort, after, limit });
          read.push(...page.map((place) => place.number));
          after = page.at(-1) ?? null;
          if (page.length < limit || after === null) break;
        }
        expect(read).toEqual(index.query({ ...all, filter, sort }).numbers);
        expect(read.every(index.passes(filter))).toBe(true);
      },
    ),
  );
});

it('tells the truth for any catalogue and any filter: a count is what choosing that value alone would return', () => {
  const code = fc.constantFrom('a', 'b', 'c', 'd');
  const values = fc.record(
    Object.fromEntries(facetNames.map((name) => [name, fc.uniqueArray(code, { maxLength: 3 })])),
  );
  const filter = fc.record({
    values: fc.record(
      Object.fromEntries(filterNames.map((name) => [name, fc.uniqueArray(code, { maxLength: 2 })])),
      { requiredKeys: [] },
    ),
    from: fc.option(fc.integer({ min: 2000, max: 2020 })),
    to: fc.option(fc.integer({ min: 2000, max: 2020 })),
  });
  const year = fc.option(fc.integer({ min: 2000, max: 2020 }));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(values, year), { maxLength: 30 }),
      filter,
      fc.constantFrom(...facetNames),
      // Side by side they are counted in sets, far apart one after the other.
      fc.constantFrom(1, 40),
      (rows, asked, facet, gap) => {
        const entries = rows.map(([given, startYear], i) =>
          entry((i + 1) * gap, given as Record<FacetName, string[]>, startYear),
        );
        const index = indexOf(...entries);
        const { facets } = index.query({ ...all, filter: asked, facets: [facet] });
        const counted = new Map(facets[facet]?.map(({ value, count }) => [value, count]));
        for (const value of ['a', 'b', 'c', 'd']) {
          const chosen = { ...asked, values: { ...asked.values, [facet]: [value] } };
          expect(counted.get(value) ?? 0).toBe(
            entries.filter((each) => matches(each, chosen)).length,
          );
        }
        expect(index.query({ ...all, filter: asked }).total).toBe(
          entries.filter((each) => matches(each, asked)).length,
        );
      },
    ),
    { numRuns: 300 },
  );
});

function matches({ values, startYear }: CatalogueEntry, filter: PracticeFilter): boolean {
  const inYears =
    (filter.from === null && filter.to === null) ||
    (startYear !== null &&
      startYear >= (filter.from ?? startYear) &&
      startYear <= (filter.to ?? startYear));
  return (
    inYears &&
    filterNames.every((name) => {
      const wanted = filter.values[name] ?? [];
      return wanted.length === 0 || wanted.some((value) => values[name].includes(value));
    })
  );
}

test.each<[CatalogueSort, unknown, boolean]>([
  ['newest', 1_700_000_000_000, true],
  ['newest', 'x', false],
  ['newest', null, false],
  ['title', 'aarhus model', true],
  ['title-reversed', null, true],
  ['title', 7, false],
  ['began', 2014, true],
  ['began-reversed', null, true],
  ['evidence', 'a', false],
  ['budget', 1.5, false],
])('the order %s may begin behind %p: %p', (sort, value, isOne) => {
  expect(isKeyOf(sort, value)).toBe(isOne);
});
