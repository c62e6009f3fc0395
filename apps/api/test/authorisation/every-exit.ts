import { citationStyles } from '@praxis/domain/citations';
import type { FastifyInstance } from 'fastify';
import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { CompiledExecutor } from '../../src/platform/graphql/compiled-executor';
import type { Api } from '../api-harness';
import { collectionExits, otherExits, practiceExits } from './exits';
import type { Numbers } from './place';
import { places } from './places';
import type { World } from './world';

/** Questions for every leaf of every object that stands anywhere. */
export function everyQuestion(api: Api, here: Record<keyof World, { number: number }>): string[] {
  const names = Object.keys(here) as (keyof World)[];
  const numbers = Object.fromEntries(names.map((name) => [name, here[name].number])) as Numbers;
  return places.map(
    (place) => `{ ${place.query(numbers).replace('HERE', leavesOf(api, place.type))} }`,
  );
}

function leavesOf(api: Api, typeName: string): string {
  const type = api.part(CompiledExecutor).schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`There is no type ${typeName}.`);
  const leaves = Object.values(type.getFields()).filter(
    ({ type: of, args }) => isLeafType(getNamedType(of)) && !args.some(isRequiredArgument),
  );
  return `{ ${['__typename', ...leaves.map(({ name }) => name)].join(' ')} }`;
}

/** The addresses that are answered, as the server's own table has them. */
export function addressesOf(api: Api): string[] {
  const server = api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const table = server.printRoutes({ commonPrefix: false });
  return [...table.matchAll(/(\/\S*) \([A-Z, ]*GET/g)].map((found) => found[1] ?? '');
}

/** Of each address that the server answers, how it is asked; one that is missing here has not been looked at. */
export function everyAddress(asked: {
  /** Queries of lists of practices. */
  searches: readonly string[];
  /** Of a practice with two versions. */
  number: () => number;
  /** Of a collection with two editions. */
  collection: () => number;
}): Record<string, () => string[]> {
  return {
    '/feeds/practices.atom': () => [...asked.searches],
    '/export/practices.:format': () =>
      ['csv', 'json', 'jsonl', 'bib', 'ris', 'csl.json'].flatMap((format) =>
        asked.searches.map((query) => `/export/practices.${format}${query}`),
      ),
    '/export/bibliography/:file': () =>
      citationStyles.flatMap((style) =>
        asked.searches.map((query) => `/export/bibliography/${style}.txt${query}`),
      ),
    ...practiceExits(asked.number),
    ...collectionExits(asked.collection),
    ...otherExits,
  };
}

/** The tables, those of jobs too, in which something matches. */
export async function tablesWith(api: Api, pattern: string): Promise<string[]> {
  const tables = await api.sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`,
  );
  const holding: string[] = [];
  for (const { name } of tables)
    if ((await api.count(`${name} r where r::text ~* $1`, [pattern])) > 0) holding.push(name);
  return holding;
}
