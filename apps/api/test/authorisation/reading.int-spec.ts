import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { CompiledExecutor } from '../../src/platform/graphql/compiled-executor';
import { audienceOf } from '../../src/platform/graphql/audience';
import { useApi } from '../api-harness';
import type { Answer } from '../caller';
import { aSpentKeyOf, givePassword } from '../factories/api-key.factory';
import { anUpload } from '../factories/spreadsheet.factory';
import type { Person } from '../people';
import { everyone, someone, type Actor } from './actors';
import type { Numbers, Place } from './place';
import { places } from './places';
import { aWorld, canary, type World } from './world';

const api = useApi();
let people: Record<Actor, Person>;
let there: Numbers;
/** The same questions about what is not there: the outsider's view of each practice must be like this. */
let absent: Numbers;
/** Fields that somebody has seen filled: `Practice.draft`. */
const seen = new Set<string>();

beforeAll(async () => {
  people = Object.fromEntries(everyone.map((actor) => [actor, someone(actor)])) as typeof people;
  for (const person of Object.values(people).filter(({ isVisitor }) => !isVisitor)) {
    await person.sessionCookie();
    await person.change('saveSearch', { query: 'q=mentors', rhythm: 'DAILY' });
    await givePassword(person);
    await aSpentKeyOf(person);
    await person.change('createCollection', { name: 'Mine', language: 'EN' });
    await anUpload((await person.account()).id);
  }
  const world = await aWorld(people);
  const numbers = (Object.keys(world) as (keyof World)[]).map((name) => [name, world[name].number]);
  there = Object.fromEntries(numbers) as Numbers;
  const nowhere = 1_999_999_999;
  absent = {
    ...there,
    published: world.bare.number,
    editing: nowhere,
    submitted: nowhere,
    onBehalf: nowhere,
    hiddenCollection: nowhere,
    privateCollection: nowhere,
  };
}, 60_000);

const schema = (): GraphQLSchema => api.part(CompiledExecutor).schema;

const objectTypes = (): GraphQLObjectType[] =>
  Object.values(schema().getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );

/** The types that queries can reach; the others only come as results of mutations. */
function reachable(): Set<string> {
  const known = new Set<string>();
  const walk = (type: GraphQLNamedType): void => {
    if (known.has(type.name) || isLeafType(type)) return;
    known.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(walk);
    if (isInterfaceType(type)) schema().getPossibleTypes(type).forEach(walk);
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) walk(getNamedType(field.type));
  };
  const query = schema().getQueryType();
  if (query) walk(query);
  return known;
}

const fieldsOf = (typeName: string): GraphQLField<unknown, unknown>[] => {
  const type = schema().getType(typeName);
  if (!isObjectType(type)) throw new Error(`There is no type ${typeName}.`);
  return Object.values(type.getFields());
};

/** Asks for every field of the object that stands in the place. */
function questionFor({ type, query }: Place, numbers: Numbers): string {
  const fields = fieldsOf(type).map((field) =>
    isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`,
  );
  return `{ ${query(numbers).replace('HERE', `{ here: __typename ${fields.join(' ')} }`)} }`;
}

type Found = Record<string, unknown>;

function foundIn(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'here' in value ? [value] : Object.values(value).flatMap(foundIn);
}

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

const isOpen = (value: unknown): boolean => value !== null && value !== false;

/** The answer without what differs in every answer, and without the numbers that were asked for. */
function likeness({ status, text }: Answer<unknown>, numbers: Numbers): string {
  const plain = text.replaceAll(/"requestId":"[^"]*"/g, '');
  return Object.values(numbers).reduce<string>(
    (all, number) => all.replaceAll(String(number), 'N'),
    `${String(status)} ${plain}`,
  );
}

const cases = places.map((place) => [place.query(aNumberEach()), place] as const);
function aNumberEach(): Numbers {
  const names = [
    ...['published', 'bare', 'editing', 'submitted', 'onBehalf', 'withdrawn'],
    ...['collection', 'hiddenCollection', 'privateCollection'],
  ];
  return Object.fromEntries(names.map((name) => [name, name])) as unknown as Numbers;
}

describe.each(cases)('%s', (_text, place) => {
  const readers = everyone.filter((actor) => place.readers.includes(actor));
  const outsiders = everyone.filter((actor) => !place.readers.includes(actor));
  const only = place.only ?? {};
  const ask = (actor: Actor, numbers = there): Promise<Answer<unknown>> =>
    people[actor].gql<unknown>(questionFor(place, numbers));

  /** What the first reader found: the others find the same. */
  let first: Found[] | undefined;

  it.each(readers)(`shows every field of ${place.type} to the %s`, async (actor) => {
    const { data, errors } = await ask(actor);
    const found = foundIn(data);
    expect(errors).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    for (const { name } of fieldsOf(place.type)) {
      const values = found.map((object) => object[name]);
      if (values.some(isFilled)) seen.add(`${place.type}.${name}`);
      const allowed = only[name];
      if (allowed !== undefined)
        expect({ name, isOpen: values.some(isOpen) }).toEqual({
          name,
          isOpen: allowed.includes(actor),
        });
      else if (place.isPersonal !== true && place.varies !== name)
        expect({ name, values }).toEqual({
          name,
          values: (first ?? found).map((object) => object[name]),
        });
    }
    first ??= found;
  });

  if (outsiders.length > 0)
    it.each(outsiders)('is nothing to the %s', async (actor) => {
      const answer = await ask(actor);
      expect(foundIn(answer.data)).toEqual([]);
      for (const { extensions } of answer.errors)
        expect(extensions.code).toBe(actor === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      expect(likeness(answer, there)).toBe(likeness(await ask(actor, absent), absent));
      expect(answer.text).not.toContain(canary);
    });
});

describe('the desk', () => {
  it.each(everyone)('shows the %s what is theirs alone', async (actor) => {
    const { viewer } = await people[actor].ask<{
      viewer: {
        email: string;
        sessions: { id: string }[];
        savedSearches: { id: string }[];
        collections: { id: string }[];
        spreadsheetImports: { id: string }[];
        practices: { number: number }[];
      } | null;
    }>(
      '{ viewer { email sessions { id } savedSearches { id } collections { id } spreadsheetImports { id } practices { number } } }',
    );
    if (actor === 'visitor') {
      expect(viewer).toBeNull();
      return;
    }
    const { id, email } = await people[actor].account();
    const ids = async (text: string): Promise<unknown[]> =>
      (await api.sql<{ id: unknown }>(text, [id])).map((row) => row.id).sort();
    expect(viewer?.email).toBe(email);
    expect(viewer?.sessions.map((session) => session.id).sort()).toEqual(
      await ids('select id from sign_in_session where account_id = $1'),
    );
    expect(viewer?.savedSearches.map((search) => search.id)).toEqual(
      await ids('select id from saved_search where account_id = $1'),
    );
    expect(viewer?.collections.map((collection) => collection.id).sort()).toEqual(
      await ids('select id from collection where curator_id = $1'),
    );
    expect(viewer?.spreadsheetImports.map((upload) => upload.id)).toEqual(
      await ids('select id from spreadsheet_import where account_id = $1'),
    );
    expect(viewer?.practices.map(({ number }) => number).sort()).toEqual(
      await ids(
        'select number as id from practice join membership using (city_id) where account_id = $1',
      ),
    );
  });
});

describe('every field', () => {
  it('has a declared policy', () => {
    const undeclared = objectTypes().flatMap((type) =>
      Object.keys(type.getFields())
        .filter((name) => audienceOf(type, name) === undefined)
        .map((name) => `${type.name}.${name}`),
    );
    expect(undeclared).toEqual([]);
  });

  it('that a query can reach was seen with something in it', () => {
    const reached = reachable();
    const unseen = objectTypes()
      .filter(({ name }) => reached.has(name) && name !== 'Query')
      .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`))
      .filter((name) => !seen.has(name));
    expect(unseen).toEqual([]);
  });

  it('of the query type is the beginning of a place', () => {
    const asked = new Set(cases.map(([text]) => /^\w+/.exec(text)?.[0]));
    expect(fieldsOf('Query').filter(({ name }) => !asked.has(name))).toEqual([]);
  });
});
