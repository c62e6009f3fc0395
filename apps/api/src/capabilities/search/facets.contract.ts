import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filterNames, type FilterName } from '@praxis/domain/search';
import { vocabularyCodes } from '@praxis/domain/vocabularies';
import fc from 'fast-check';
import type { Api } from '../../../test/api-harness';
import { aLargeCatalogue } from '../../../test/factories/catalogue.factory';
import { asMember } from '../../../test/people';

interface Found {
  totalCount: number;
  facets: { name: string; values: { value: string; label: string; count: number }[] }[];
  edges: { cursor: string; node: { number: number } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
type Filter = Partial<Record<FilterName, string[]>> & { from?: number; to?: number };

/** The published catalogue as plain rows: what every filter and facet reads, worked out by SQL alone. */
const catalogue = readFileSync(path.join(__dirname, '../../../test/catalogue-as-rows.sql'), 'utf8');

/** The rows that pass the filter, one of its keys left out if so wished. */
function where(
  { from, to, ...values }: Filter,
  leftOut?: FilterName,
): { text: string; given: unknown[] } {
  const given: unknown[] = [];
  const parts = filterNames.flatMap((name) => {
    const chosen = values[name] ?? [];
    return chosen.length === 0 || name === leftOut
      ? []
      : [`${name} && $${String(given.push(chosen))}::text[]`];
  });
  if (from !== undefined) parts.push(`began >= $${String(given.push(from))}`);
  if (to !== undefined) parts.push(`began <= $${String(given.push(to))}`);
  return { text: parts.length === 0 ? 'true' : parts.join(' and '), given };
}

/** A value that no practice has. */
const noValue = 'nothing-has-this';

/** That facets count what filters return, whichever engine finds the words. */
export function facetContract(api: Api): void {
  const member = asMember({}, api);
  let known: Record<FilterName, string[]>;

  beforeAll(async () => {
    await aLargeCatalogue(api, 300);
    await api.sql(catalogue);
    known = Object.fromEntries(
      await Promise.all(
        filterNames.map(async (name) => {
          const rows = await api.sql<{ value: string }>(
            `select distinct unnest(${name}) as value from catalogue order by 1`,
          );
          return [name, [...rows.map(({ value }) => value), noValue]];
        }),
      ),
    ) as Record<FilterName, string[]>;
  }, 60_000);

  async function search(
    filter: Filter,
    text: string | null,
    first = 0,
    after: string | null = null,
  ): Promise<Found> {
    const { search: found } = await member.ask<{ search: Found }>(
      `query Q($text: String, $filter: PracticeFilter, $facets: [FacetName!], $first: Int, $after: String) {
         search(text: $text, filter: $filter, facets: $facets, first: $first, after: $after) {
           totalCount facets { name values { value label count } } edges { cursor node { number } } pageInfo { hasNextPage endCursor } } }`,
      { text, filter, first, after, facets: filterNames.map((name) => name.toUpperCase()) },
    );
    return found;
  }

  const countsOf = (found: Found, name: FilterName): Record<string, number> =>
    Object.fromEntries(
      (found.facets.find((facet) => facet.name === name.toUpperCase())?.values ?? []).map(
        ({ value, count }) => [value, count],
      ),
    );

  /** Some values of some keys, chosen by numbers so that the search for a counterexample can make it smaller. */
  const anyFilter = fc
    .record({
      keys: fc.uniqueArray(fc.constantFrom(...filterNames), { maxLength: 3 }),
      picks: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
      sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
      from: fc.option(fc.integer({ min: 1990, max: 2026 }), { nil: undefined, freq: 3 }),
      to: fc.option(fc.integer({ min: 1990, max: 2026 }), { nil: undefined, freq: 3 }),
    })
    .map(({ keys, picks, sizes, from, to }): Filter => {
      const values = keys.map((name, i) => {
        const all = known[name];
        const chosen = picks
          .slice(i * 3, i * 3 + (sizes[i] ?? 1))
          .map((pick) => all[pick % all.length] ?? '');
        return [name, [...new Set(chosen)]];
      });
      return {
        ...(Object.fromEntries(values) as Filter),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      };
    });

  it('count exactly what plain SQL counts, each without its own filter', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const found = await search(filter, null);
        const all = where(filter);
        expect(found.totalCount).toBe(await api.count(`catalogue where ${all.text}`, all.given));
        for (const name of filterNames) {
          const others = where(filter, name);
          const rows = await api.sql<{ value: string; count: number }>(
            `select value, count(*)::int as count from (select unnest(${name}) as value from catalogue where ${others.text}) as v group by value`,
            others.given,
          );
          // What is chosen stays to be seen and taken back, even when nothing that was found has it.
          const chosen = (filter[name] ?? []).filter((value) => value !== noValue);
          expect(countsOf(found, name)).toEqual({
            ...Object.fromEntries(chosen.map((value) => [value, 0])),
            ...Object.fromEntries(rows.map(({ value, count }) => [value, count])),
          });
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('count exactly what choosing a value returns, with words as well', async () => {
    const words = fc.constantFrom(
      'young people',
      'mentoring',
      'municipality police',
      'jeunes',
      'jóvenes',
      'radicalistion',
    );
    await fc.assert(
      fc.asyncProperty(
        anyFilter,
        words,
        fc.constantFrom(...filterNames),
        async (filter, text, name) => {
          const found = await search(filter, text);
          for (const [value, count] of Object.entries(countsOf(found, name)).slice(0, 4))
            expect((await search({ ...filter, [name]: [value] }, text)).totalCount).toBe(count);
          const numbers = new Set<number>();
          let after: string | null = null;
          do {
            const page: Found = await search(filter, text, 100, after);
            for (const { node } of page.edges) numbers.add(node.number);
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          } while (after !== null);
          expect(numbers.size).toBe(found.totalCount);
          const passing = where(filter);
          expect(
            await api.count(
              `catalogue where number = any($${String(passing.given.length + 1)}) and ${passing.text}`,
              [...passing.given, [...numbers]],
            ),
          ).toBe(numbers.size);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('are named in the language of the request, the most frequent first', async () => {
    const { search: found } = await member.ask<{ search: Found }>(
      '{ search(facets: [LEVEL, COUNTRY, WRITTEN, SUMMIT, COMMITMENT, CITY, CONFIRMED]) { facets { name values { value label count } } } }',
      {},
      'fr',
    );
    const labelOf = (name: string, value: string): unknown =>
      found.facets.find((facet) => facet.name === name)?.values.find((each) => each.value === value)
        ?.label;
    expect(labelOf('COUNTRY', 'DE')).toBe('Allemagne');
    expect(labelOf('WRITTEN', 'es')).toBe('Espagnol');
    expect(labelOf('CONFIRMED', 'never')).toBe('Jamais confirmé par sa ville');
    expect(labelOf('CITY', 'antwerp')).toBe('Anvers');
    expect(labelOf('SUMMIT', 'rotterdam-2016')).toBe('Rotterdam 2016');
    expect(labelOf('COMMITMENT', 'R1')).toBe(
      'R1 · Les collectivités garantissent localement droits humains, démocratie et État de droit.',
    );
    for (const { values } of found.facets) {
      const counts = values.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
    expect(
      found.facets
        .find(({ name }) => name === 'LEVEL')
        ?.values.map(({ value }) => value)
        .sort(),
    ).toEqual([...vocabularyCodes.preventionLevel].sort());
  });
}
