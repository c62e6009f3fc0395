// That facets tell the truth at the size of the bench: random filters, with words and without, and each facet's counts beside
// what PostgreSQL counts by itself in the rows of the published catalogue.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../tools/setup/install.mjs';

const { filterNames } = createRequire(import.meta.url)('@praxis/domain/search');
const rowsOfCatalogue = readFileSync(
  path.join(root, 'apps/api/test/catalogue-as-rows.sql'),
  'utf8',
);

/** Short and long, mistyped, quoted and excluded: whatever the engine finds with them, facets count that. */
const texts = [
  'young people',
  'mentoring',
  'jeunes',
  'radicalistion',
  'How do cities help families of young people at risk?',
  '"young people"',
  'school -police',
];
/** A value that no practice has. */
const noValue = 'nothing-has-this';
/** Of so many searches one is also read to its end: the practices themselves. */
const readWhole = 20;
const mostTold = 5;

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {'meilisearch' | 'postgres'} engine the one that answers
 * @param {number} filters so many random ones
 * @returns {Promise<object | null>} how many comparisons were made, and how many were equal
 */
export async function compareFacets(stage, engine, filters, isWanted, say) {
  if (!isWanted('facets')) return null;
  say(`facets on ${engine}: ${filters} random filters …`);
  const { database } = stage;
  await database.query('drop table if exists catalogue');
  await database.query(rowsOfCatalogue);
  await database.query('analyze catalogue');
  const compared = await compareOn(stage, engine, filters);
  await database.query('drop table catalogue');
  return compared;
}

async function compareOn(stage, engine, filters) {
  const begun = performance.now();
  const random = numbers(20_261_129);
  const values = await valuesOf(stage.database);
  const found = new Map();
  let compared = 0;
  const different = [];
  const compare = (what, asked, actual, expected) => {
    compared += 1;
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      different.push({ what, asked, actual, expected });
  };
  for (let i = 0; i < filters; i += 1) {
    const filter = anyFilter(random, values);
    const text = i % 2 === 0 ? null : texts[Math.floor(i / 2) % texts.length];
    const asked = { text, filter };
    if (text !== null && !found.has(text))
      found.set(text, await numbersOf(stage.port, { text, filter: {} }, engine));
    const answer = await search(stage.port, { ...asked, first: 1 }, engine);
    const truth = await countsOf(stage.database, filter, text === null ? null : found.get(text));
    compare('total', asked, answer.totalCount, truth.numbers.length);
    compare('years', asked, byValue(answer.years, 'year'), byValue(truth.years, 'year'));
    for (const name of filterNames) {
      const facet = answer.facets.find((each) => each.name === name.toUpperCase());
      // What is chosen stays to be seen and taken back, even when nothing that was found has it.
      const chosen = (filter[name] ?? []).filter((value) => value !== noValue);
      const counted = new Map(truth.facets[name].map(({ value, count }) => [value, count]));
      for (const value of chosen) if (!counted.has(value)) counted.set(value, 0);
      compare(name, asked, byValue(facet?.values ?? [], 'value'), [...counted].sort(inOrder));
    }
    if (i % readWhole < 2)
      compare(
        'practices',
        asked,
        (await numbersOf(stage.port, asked, engine)).sort((a, b) => a - b),
        truth.numbers,
      );
  }
  return {
    engine,
    filters,
    compared,
    equal: compared - different.length,
    different: different.slice(0, mostTold),
    seconds: (performance.now() - begun) / 1_000,
    isMet: different.length === 0,
  };
}

const byValue = (counts, key) => counts.map((each) => [each[key], each.count]).sort(inOrder);
const inOrder = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers that look random and are the same in every run, from 0 up to, not including, the limit. */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

async function valuesOf(database) {
  const values = {};
  for (const name of filterNames) {
    const { rows } = await database.query(
      `select distinct unnest(${name}) as value from catalogue order by 1`,
    );
    values[name] = [...rows.map(({ value }) => value), noValue];
  }
  return values;
}

/** Up to three filters of up to three values, and now and then years. */
function anyFilter(random, values) {
  const filter = {};
  for (let i = random(4); i > 0; i -= 1) {
    const name = filterNames[random(filterNames.length)];
    const among = values[name];
    filter[name] = [
      ...new Set(Array.from({ length: 1 + random(3) }, () => among[random(among.length)])),
    ];
  }
  if (random(3) === 0) filter.from = 1990 + random(37);
  if (random(3) === 0) filter.to = 1990 + random(37);
  return filter;
}

/** What PostgreSQL counts: each facet without its own filter. */
async function countsOf(database, filter, found) {
  const given = [];
  const conditions = Object.fromEntries(
    filterNames
      .filter((name) => filter[name]?.length > 0)
      .map((name) => [name, `${name} && $${given.push(filter[name])}::text[]`]),
  );
  const common = ['true'];
  if (filter.from !== undefined) common.push(`began >= $${given.push(filter.from)}::int`);
  if (filter.to !== undefined) common.push(`began <= $${given.push(filter.to)}::int`);
  if (found !== null) common.push(`number = any($${given.push(found)}::int[])`);
  const where = (leftOut) =>
    [
      ...common,
      ...Object.entries(conditions)
        .filter(([name]) => name !== leftOut)
        .map(([, condition]) => condition),
    ].join(' and ');
  const one = async (select, rest, leftOut) => {
    // A parameter that the question has no use for is not sent.
    const text = `${select} where ${where(leftOut)} ${rest}`;
    const used = given.map((_, i) => i).filter((i) => text.includes(`$${i + 1}::`));
    return (
      await database.query(
        text.replace(/\$(\d+)::/g, (_, place) => `$${used.indexOf(Number(place) - 1) + 1}::`),
        used.map((i) => given[i]),
      )
    ).rows;
  };
  const facets = {};
  for (const name of filterNames)
    facets[name] = await one(
      `select value, count(*)::int as count from catalogue cross join unnest(${name}) as value`,
      'group by value',
      name,
    );
  const rows = await one('select number from catalogue', 'order by number');
  const years = await one(
    'select began as year, count(*)::int as count from catalogue',
    'and began is not null group by began',
  );
  return { facets, years, numbers: rows.map(({ number }) => number) };
}

async function numbersOf(port, asked, engine) {
  const all = [];
  for (let after = null; ;) {
    const { edges, pageInfo } = await search(
      port,
      { ...asked, first: 100, after, sort: 'NEWEST' },
      engine,
    );
    all.push(...edges.map(({ node }) => node.number));
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}

const query = `query Facets($text: String, $filter: PracticeFilter, $first: Int, $after: String, $sort: PracticeSort, $facets: [FacetName!]) {
  search(text: $text, filter: $filter, first: $first, after: $after, sort: $sort, facets: $facets) {
    totalCount engine isSimplified
    years { year count }
    facets { name values { value count } }
    edges { node { number } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function search(port, variables, engine) {
  const facets = variables.after === undefined ? filterNames.map((name) => name.toUpperCase()) : [];
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { ...variables, facets } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`A search was answered ${JSON.stringify(errors)}`);
  if (data.search.engine !== engine.toUpperCase() || data.search.isSimplified)
    throw new Error(`${data.search.engine} answered instead of ${engine}.`);
  return data.search;
}
