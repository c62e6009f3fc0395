import { apiExamples, bodyOf, faultCodes, graphqlLimits } from '@praxis/domain/api-guide';
import { useApi } from '../../../test/api-harness';

const api = useApi();

interface Answer {
  status: number;
  data: Record<string, unknown> | null;
  codes: string[];
}

async function ask(payload: string): Promise<Answer> {
  const answer = await api.request({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload,
  });
  const { data = null, errors = [] } = answer.json<{
    data?: Record<string, unknown>;
    errors?: { extensions: { code: string } }[];
  }>();
  return {
    status: answer.statusCode,
    data,
    codes: errors.map(({ extensions }) => extensions.code),
  };
}

/** Whether there is anything behind a field: a list that has entries, words, a number. */
function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return value !== null && value !== '';
  return Object.values(value).some(isFilled);
}

it.each(apiExamples)(
  'the example “$name” of the documentation runs and finds something',
  async (example) => {
    const { status, data, codes } = await ask(bodyOf(example));
    expect({ status, codes }).toEqual({ status: 200, codes: [] });
    for (const [field, value] of Object.entries(data ?? {}))
      expect([field, isFilled(value)]).toEqual([field, true]);
    if (data !== null && 'search' in data)
      expect((data['search'] as { totalCount: number }).totalCount).toBeGreaterThan(0);
  },
);

/** A request at each limit that the page names, and one that goes beyond it. */
const limited: [name: string, atMost: (limit: number) => string, limit: number][] = [
  [
    'aliases',
    (count) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${String(i)}: practice(number: 1) { number }`).join(' ')} }`,
    graphqlLimits.aliases,
  ],
  [
    'fields',
    (count) => `{ ${Array.from({ length: count }, () => '__typename').join(' ')} }`,
    graphqlLimits.fields - 1,
  ],
  [
    'entries',
    (entries) =>
      `{ practices(first: 100) { edges { node { comments(first: ${String(Math.floor(entries / 100) - 2)}) { edges { cursor } } } } } }`,
    graphqlLimits.entries,
  ],
];

it.each(limited)(
  'answers up to the limit of %s that the page names, and not beyond',
  async (_name, query, limit) => {
    expect(await ask(JSON.stringify({ query: query(limit) }))).toMatchObject({
      status: 200,
      codes: [],
    });
    const beyond = await ask(
      JSON.stringify({ query: query(limit + (limit === graphqlLimits.entries ? 300 : 1)) }),
    );
    expect(beyond).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
  },
);

it.each([
  ['{', 400],
  [JSON.stringify({ query: '{' }), 400],
  [JSON.stringify({ query: '{ nothing }' }), 400],
  [JSON.stringify({ id: 'unknown' }), 400],
  [JSON.stringify({ query: 'mutation { signOut { __typename } }' }), 403],
  [JSON.stringify({ query: 'query A { __typename } query B { __typename }' }), 400],
  [JSON.stringify({ query: '{ viewer { sessions { id } } proposedLinks { totalCount } }' }), 200],
])('%s fails with a code that the page explains', async (payload, status) => {
  const answer = await ask(payload);
  expect(answer.status).toBe(status);
  expect(answer.codes.length).toBeGreaterThan(0);
  expect(faultCodes).toEqual(expect.arrayContaining(answer.codes));
});
