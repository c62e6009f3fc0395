import { useApi } from '../../../test/api-harness';
import { effortOf } from '../../../test/effort';
import { asVisitor } from '../../../test/people';
import { Database } from '../database/database';

const api = useApi();

const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

function nested(levels: number): string {
  return levels === 0
    ? 'number'
    : `city { practices(first: 1) { edges { node { ${nested(levels - 1)} } } } }`;
}

/** Fragments of which each spreads the next one twice: 2^30 fields when they are followed blindly. */
const doubling = `{ viewer { ...F0 } } ${times(
  30,
  (i) =>
    `fragment F${String(i)} on Viewer { ...F${String(i + 1)} a${String(i)}: id ...F${String(i + 1)} }`,
)} fragment F30 on Viewer { id }`;

const hostile: [string, string, Record<string, unknown>?][] = [
  [
    '1,000 aliases',
    `{ ${times(1_000, (i) => `a${String(i)}: practices(first: 9) { totalCount }`)} }`,
  ],
  ['9 aliases', `{ ${times(9, (i) => `a${String(i)}: practices { totalCount }`)} }`],
  ['20 levels', `{ practices(first: 1) { edges { node { ${nested(20)} } } } }`],
  ['4 levels of lists', `{ practices(first: 1) { edges { node { ${nested(4)} } } } }`],
  [
    'deep levels behind a fragment named like introspection',
    `query { ...__schema } fragment __schema on Query { practices(first: 1) { edges { node { ${nested(8)} } } } }`,
  ],
  [
    'circular fragments',
    '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }',
  ],
  ['a fragment that spreads itself', '{ viewer { ...A } } fragment A on Viewer { id ...A }'],
  ['fragments that double', doubling],
  ['3,000 times the same field', `{ viewer { ${times(3_000, () => 'id')} } }`],
  ['700 times the same field', `{ viewer { ${times(700, () => 'id')} } }`],
  ['500 directives', `{ viewer ${times(500, () => '@include(if: true)')} { id } }`],
  ['11 directives', `{ viewer ${times(11, () => '@include(if: true)')} { id } }`],
  [
    'a huge page',
    '{ cities(first: 2147483647) { edges { node { practices(first: 2147483647) { totalCount edges { node { number } } } } } } }',
  ],
  [
    'huge pages as variables',
    'query Q($n: Int) { practices(first: $n) { edges { node { comments(first: $n) { edges { node { id } } } } } } }',
    { n: 2_147_483_647 },
  ],
  [
    'huge pages as defaults',
    'query Q($n: Int = 100) { practices(first: $n) { edges { node { comments(first: $n) { edges { node { id } } } } } } }',
  ],
  [
    'lists in lists in lists',
    '{ summits(first: 3) { edges { node { sessions { caseStudies { practice { caseStudies { session { caseStudies { basis } } } } } } } } } }',
  ],
  ['introspection', '{ __schema { types { name } } }'],
  ['introspection of one type', '{ __type(name: "Account") { fields { name } } }'],
  [
    'two sign-ins',
    'mutation { a: signIn(input: { email: "a", password: "b" }) { __typename } b: signIn(input: { email: "a", password: "c" }) { __typename } }',
  ],
  [
    'two sign-ins in fragments',
    'mutation { ...A ...B } fragment A on Mutation { a: signIn(input: { email: "a", password: "b" }) { __typename } } fragment B on Mutation { b: signIn(input: { email: "a", password: "c" }) { __typename } }',
  ],
  ['no operation', 'fragment A on Viewer { id }'],
  ['nothing', ''],
  ['no GraphQL', '}{'],
  ['a subscription', 'subscription { viewer { id } }'],
];

describe('a hostile document', () => {
  it.each(hostile.map(([what, document, variables = {}]) => ({ what, document, variables })))(
    '$what is refused at once, before anything is read',
    async ({ document, variables }) => {
      let connections = 0;
      const count = (): void => {
        connections += 1;
      };
      const { primary } = api.part(Database);
      primary.on('acquire', count);
      const { result: answer, effort } = await effortOf(() => asVisitor().gql(document, variables));
      primary.off('acquire', count);
      expect(answer.status).toBe(400);
      expect(answer.data).toBeNull();
      expect([
        'GRAPHQL_PARSE_FAILED',
        'GRAPHQL_VALIDATION_FAILED',
        'BAD_REQUEST',
        'BAD_USER_INPUT',
        'OPERATION_RESOLUTION_FAILURE',
      ]).toContain(answer.code);
      expect(connections).toBe(0);
      expect(effort).toBeLessThan(250);
    },
  );

  it('costs no memory that stays', async () => {
    const visitor = asVisitor();
    const all = async (): Promise<void> => {
      for (const [, document, variables] of hostile) await visitor.gql(document, variables);
    };
    await all();
    const before = process.memoryUsage().heapUsed;
    await all();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60 * 1024 * 1024);
  });
});

describe('an honest document', () => {
  it.each([
    [
      'a page of a hundred practices with their terms',
      '{ practices(first: 100) { totalCount edges { cursor node { number title summary topics { code label } targetGroups { code } preventionLevels { code } city { name country { name } } } } } }',
      {},
    ],
    [
      'every city',
      '{ cities(first: 500) { edges { node { slug name country { name } latitude longitude practiceCount } } } }',
      {},
    ],
    [
      'a practice with its conversation',
      'query Q($n: Int!) { practice(number: 1) { comments(first: $n) { edges { node { body { html } replies { body { html } author { displayName } } } } } } }',
      { n: 100 },
    ],
    [
      'eight aliases',
      `{ ${times(8, (i) => `a${String(i)}: practices(first: 5) { totalCount }`)} }`,
      {},
    ],
  ])('%s is answered', async (_what, document, variables) => {
    expect((await asVisitor().gql(document, variables)).errors).toEqual([]);
  });
});

describe('a list that says the same ten thousand times', () => {
  it.each<[string, string, string]>([
    [
      'languages',
      'query Q($list: [Language!]) { search(text: "mentoring", languages: $list) { totalCount } }',
      'EN',
    ],
    [
      'facets',
      'query Q($list: [FacetName!]) { search(text: "mentoring", facets: $list) { facets { name } } }',
      'TOPIC',
    ],
    [
      'vocabularies',
      'query Q($list: [VocabularyName!]!) { vocabularies(names: $list) { terms { code } } }',
      'TOPIC',
    ],
  ])('says it once: %s', async (_what, document, value) => {
    const once = await asVisitor().ask(document, { list: [value] });
    const { result, effort } = await effortOf(() =>
      asVisitor().ask(document, { list: Array(10_000).fill(value) }),
    );
    expect(result).toEqual(once);
    expect(effort).toBeLessThan(500);
  });

  it('is refused where it filters', async () => {
    const { code } = await asVisitor().gql(
      'query Q($filter: PracticeFilter) { practices(filter: $filter) { totalCount } }',
      {
        filter: { topic: Array(51).fill('mentoring') },
      },
    );
    expect(code).toBe('BAD_USER_INPUT');
  });
});

describe('what a refusal tells', () => {
  it.each([
    ['a field that is almost one', '{ practise(number: 1) { title } }'],
    ['a field of a type', '{ practice(number: 1) { titel } }'],
    ['an argument', '{ practice(numbr: 1) { title } }'],
    ['an enum value', '{ vocabulary(name: TOPICS) { code } }'],
    ['a type', 'query Q($x: VocabularyNam!) { vocabulary(name: $x) { code } }'],
    ['a directive', '{ viewer @includ(if: true) { id } }'],
  ])('is no hint at the right name of %s', async (_what, document) => {
    const { status, text } = await asVisitor().gql(document);
    expect(status).toBe(400);
    expect(text).not.toMatch(/did you mean/i);
  });

  it.each<[string, object]>([
    ['an unknown field of an input', { number: 1, reason: 'x', role: 'ADMINISTRATOR' }],
    ['a field of the database', { number: 1, reason: 'x', cityId: 'x', withdrawnAt: 'x' }],
    ['an object for a number', { number: { '>': 0 }, reason: 'x' }],
    ['a list for a text', { number: 1, reason: ['x'] }],
    ['null for a required field', { number: null, reason: 'x' }],
    ['a number out of range', { number: 2_147_483_648, reason: 'x' }],
  ])('names %s as the client’s own fault', async (_what, input) => {
    const answer = await asVisitor().gql(
      'mutation M($input: WithdrawPracticeInput!) { withdrawPractice(input: $input) { __typename } }',
      { input },
    );
    expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('is only a message, a place, a code and the id of the request', async () => {
    await api.sql('alter table city rename to town');
    const answers = [
      await asVisitor().gql('{ city(slug: "aarhus") { id } }'),
      await asVisitor().gql('{ nothing }'),
      await asVisitor().gql('{ reports { totalCount } }'),
      await asVisitor().gql('query Q($n: Int!) { practice(number: $n) { id } }', { n: 'one' }),
      await asVisitor().gql('{ city(slug: "a\\u0000") { id } }'),
    ];
    await api.sql('alter table town rename to city');
    expect(answers.map(({ code }) => code)).toEqual([
      'INTERNAL',
      'GRAPHQL_VALIDATION_FAILED',
      'UNAUTHENTICATED',
      'BAD_USER_INPUT',
      'INTERNAL',
    ]);
    for (const { text, errors } of answers) {
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) {
        expect(['message', 'path', 'extensions']).toEqual(
          expect.arrayContaining(Object.keys(error)),
        );
        expect(Object.keys(error.extensions).sort()).toEqual(['code', 'requestId']);
        expect(error.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
      }
      expect(text).not.toMatch(/relation|select |stack|node_modules|\.ts|pg_/i);
    }
  });

  it('is the client’s fault when it sends a character that no text can hold', async () => {
    for (const document of [
      '{ city(slug: "a\\u0000") { id } }',
      '{ session(summit: "\\u0000", slug: "x") { id } }',
      '{ declaration(slug: "\\u0000") { id } }',
    ])
      expect((await asVisitor().gql(document)).code).toBe('BAD_USER_INPUT');
  });
});
