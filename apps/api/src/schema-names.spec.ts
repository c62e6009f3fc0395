import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql';

const schema = buildSchema(
  readFileSync(path.join(__dirname, '../../../libs/api-schema/schema.graphql'), 'utf8'),
);

function typeOf(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no type ${name}.`);
  return type;
}

/** A field as it is written in a schema: `city(slug: String!): City`. */
function signatureOf(typeName: string, fieldName: string): string | null {
  const field = typeOf(typeName).getFields()[fieldName];
  if (!field) return null;
  const given = field.args.map(({ name, type }) => `${name}: ${String(type)}`).sort();
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}: ${String(field.type)}`;
}

/**
 * The names that cities' own tools and harvesters rely on (docs/api.md). They change only with a deprecation: whoever
 * makes this fail breaks programs of others.
 */
describe('the published names', () => {
  it.each<[field: string, signature: string]>([
    [
      'search',
      'search(after: String, facets: [FacetName!], filter: PracticeFilter, first: Int, languages: [Language!], skip: Int, sort: PracticeSort, text: String): SearchConnection!',
    ],
    [
      'practices',
      'practices(after: String, filter: PracticeFilter, first: Int, sort: PracticeSort): PracticeConnection!',
    ],
    ['practice', 'practice(number: Int!): Practice'],
    ['practiceVersion', 'practiceVersion(number: Int!, version: Int!): PracticeVersion'],
    ['cities', 'cities(after: String, first: Int): CityConnection!'],
    ['city', 'city(slug: String!): City'],
    ['summits', 'summits(after: String, first: Int): SummitConnection!'],
    ['summit', 'summit(slug: String!): Summit'],
    ['session', 'session(slug: String!, summit: String!): Session'],
    ['declarations', 'declarations(after: String, first: Int): DeclarationConnection!'],
    ['declaration', 'declaration(slug: String!): Declaration'],
    ['viewer', 'viewer: Viewer'],
  ])('the query %s', (field, signature) => {
    expect(signatureOf('Query', field)).toBe(signature);
  });

  it.each([
    'signIn',
    'signOut',
    'createPractice',
    'saveDraft',
    'submitDraft',
    'decideReview',
    'withdrawPractice',
    'addComment',
    'editComment',
    'removeComment',
    'reportContent',
  ])('the mutation %s takes one input and returns a union', (name) => {
    const field = typeOf('Mutation').getFields()[name];
    const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    // Nothing has to be said to sign out.
    const input = `${capital}Input${name === 'signOut' ? '' : '!'}`;
    expect(field?.args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([
      `input: ${input}`,
    ]);
    expect(String(field?.type)).toBe(`${capital}Result!`);
    const result = schema.getType(`${capital}Result`);
    expect(isUnionType(result) && result.getTypes().map((type) => type.name)).toContain(
      `${capital}Success`,
    );
  });

  it.each<[type: string, fields: string]>([
    ['SearchConnection', 'edges pageInfo totalCount facets engine isSimplified'],
    ['SearchEdge', 'cursor node highlights matchedLanguage'],
    ['Highlight', 'field html'],
    ['Facet', 'name values'],
    ['FacetValue', 'value label count'],
    ['PageInfo', 'hasNextPage hasPreviousPage startCursor endCursor'],
    ['PracticeConnection', 'edges pageInfo totalCount'],
    ['PracticeEdge', 'cursor node'],
    [
      'Practice',
      'id number slug url title summary contentLanguage availableLanguages city topics preventionLevels targetGroups evidenceLevel lifecycleStatus startYear endYear currentVersion commitments caseStudies commentCount comments adoptions viewerCanEdit',
    ],
    ['PublishedVersion', 'version publishedAt'],
    ['City', 'name country'],
    ['Country', 'code'],
    ['Term', 'code label'],
    ['Session', 'comments'],
  ])('the type %s has %s', (type, fields) => {
    const known = Object.keys(typeOf(type).getFields());
    expect(fields.split(' ').filter((field) => !known.includes(field))).toEqual([]);
  });

  it.each(['title', 'summary'])('Practice.%s takes a language', (field) => {
    expect(signatureOf('Practice', field)).toBe(`${field}(language: Language): String!`);
  });

  it('the filter has the keys of the search page’s address', () => {
    const filter = schema.getType('PracticeFilter');
    const keys =
      filter && 'getFields' in filter ? Object.keys(filter.getFields()).sort().join(' ') : '';
    expect(keys).toBe(
      'city commitment confirmed country declaration evidence from level phenomenon status summit target to topic written',
    );
  });
});
