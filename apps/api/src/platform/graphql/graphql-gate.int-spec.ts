import { createHash } from 'node:crypto';
import { useApi } from '../../../test/api-harness';
import { answerOf, type Answer } from '../../../test/caller';
import { eventually } from '../../../test/eventually';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asEditor, asMember, asVisitor } from '../../../test/people';
import { PersistedOperations } from './persisted-operations';

const operation = 'query Known($slug: String!) { city(slug: $slug) { slug } }';
const operationId = createHash('sha256').update(operation).digest('hex');
const operations = {
  size: 1,
  textOf: (id: string) => (id === operationId ? operation : undefined),
};

const api = useApi({}, [[PersistedOperations, operations]]);

const json = { 'content-type': 'application/json' };
const query = JSON.stringify({ query: '{ viewer { id } }' });
const mutation = JSON.stringify({ query: 'mutation { signOut { __typename } }' });

async function post(
  payload: string,
  headers: Record<string, string> = json,
): Promise<Answer<Record<string, unknown>>> {
  return answerOf(await api.request({ method: 'POST', url: '/graphql', headers, payload }));
}

/** Refused with a code and the request's id, and nothing was begun. */
function expectRefusal(answer: Answer<unknown>, status: number, code: string): void {
  expect([answer.status, answer.code]).toEqual([status, code]);
  expect(answer.data).toBeNull();
  expect(Object.keys(answer.errors[0]?.extensions ?? {}).sort()).toEqual(['code', 'requestId']);
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
}

describe('the door of the API', () => {
  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)(
    'is closed to %s',
    async (method) => {
      const response = await api.request({
        method,
        url: '/graphql?query={viewer{id}}&operationName=IntrospectionQuery',
      });
      expect(response.statusCode).toBe(405);
      expect(response.headers.allow).toBe('POST');
      expect(response.headers['access-control-allow-origin']).toBeUndefined();
      if (method !== 'HEAD') expectRefusal(answerOf(response), 405, 'METHOD_NOT_ALLOWED');
    },
  );

  it.each([
    ['text/plain', query],
    ['text/plain; charset=utf-8', query],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent('{viewer{id}}')}`],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{viewer{id}}\r\n--x--`,
    ],
    ['application/graphql', '{ viewer { id } }'],
    ['application/jsonp', query],
    ['', query],
  ])('reads no %s', async (contentType, payload) => {
    expectRefusal(
      await post(payload, { 'content-type': contentType }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    );
  });

  it.each([
    ['no JSON', '{bad'],
    ['an empty body', ''],
    ['null', 'null'],
    ['a text', '"{ viewer { id } }"'],
    ['a batch', `[${query}]`],
    ['a batch of fifty', `[${Array(50).fill(query).join(',')}]`],
    ['no query', '{}'],
    ['a query that is no text', '{"query":5}'],
    ['an empty query', '{"query":""}'],
    ['variables that are a text', '{"query":"{viewer{id}}","variables":"{}"}'],
    ['variables that are a list', '{"query":"{viewer{id}}","variables":[1]}'],
    ['a name that is no text', '{"query":"{viewer{id}}","operationName":{}}'],
    ['__proto__', '{"query":"{viewer{id}}","__proto__":{"isAdministrator":true}}'],
    [
      '__proto__ in variables',
      '{"query":"{viewer{id}}","variables":{"__proto__":{"isAdministrator":true}}}',
    ],
    [
      'constructor.prototype',
      '{"query":"{viewer{id}}","constructor":{"prototype":{"isAdministrator":true}}}',
    ],
  ])('refuses %s', async (_what, payload) => {
    expectRefusal(await post(payload), 400, 'BAD_REQUEST');
    expect(({} as { isAdministrator?: boolean }).isAdministrator).toBeUndefined();
  });

  it('runs no other operation than the one that is named', async () => {
    for (const document of ['{ viewer { id } }', 'query Other { viewer { id } }'])
      expectRefusal(
        await post(JSON.stringify({ query: document, operationName: 'Missing' })),
        400,
        'OPERATION_RESOLUTION_FAILURE',
      );
  });

  it('refuses one byte more than 100 kB, comments and all', async () => {
    const most = 100 * 1024;
    const frame = JSON.stringify({ query: '{ viewer { id } } #' }).length;
    const sized = (bytes: number): string =>
      JSON.stringify({ query: `{ viewer { id } } #${'#'.repeat(bytes - frame)}` });
    expect(sized(most)).toHaveLength(most);
    expect((await post(sized(most))).data).toEqual({ viewer: null });
    expectRefusal(await post(sized(most + 1)), 413, 'TOO_LARGE');
  });
});

describe('another site', () => {
  const foreign: [string, Record<string, string>][] = [
    ['its origin', { origin: 'https://evil.example' }],
    ['no origin, as a sandboxed page does', { origin: 'null' }],
    ['our host on another port', { origin: 'http://127.0.0.1:3001' }],
    ['our host over another scheme', { origin: 'https://127.0.0.1:3000' }],
    ['our name within its own', { origin: 'http://127.0.0.1:3000.evil.example' }],
    ['the browser’s word for a cross-site request', { 'sec-fetch-site': 'cross-site' }],
    ['the browser’s word for a sibling site', { 'sec-fetch-site': 'same-site' }],
  ];

  it.each(foreign)('that tells %s reads nothing and changes nothing', async (_what, headers) => {
    const cookie = await asMember().sessionCookie();
    for (const payload of [query, mutation]) {
      expectRefusal(await post(payload, { ...json, ...headers }), 403, 'FORBIDDEN_ORIGIN');
      const answer = await post(payload, { ...json, ...headers, cookie });
      expectRefusal(answer, 403, 'FORBIDDEN_ORIGIN');
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
    const own = await post(query, { ...json, origin: api.origin, cookie });
    expect(own.data?.['viewer']).not.toBeNull();
  });

  it('cannot leave the origin out when a session or a change is at stake', async () => {
    const cookie = await asMember().sessionCookie();
    expectRefusal(await post(query, { ...json, cookie }), 403, 'ORIGIN_REQUIRED');
    expectRefusal(await post(mutation), 403, 'ORIGIN_REQUIRED');
    expectRefusal(
      await post(JSON.stringify({ query: '#\n\tmutation{signOut{__typename}}' })),
      403,
      'ORIGIN_REQUIRED',
    );
  });

  it('may read what is public, as any program may', async () => {
    expect((await post(query)).data).toEqual({ viewer: null });
    expect((await post(query, { ...json, 'sec-fetch-site': 'none' })).data).toEqual({
      viewer: null,
    });
  });
});

describe('operations of the web client', () => {
  it('are run by their hash', async () => {
    const answer = await post(JSON.stringify({ id: operationId, variables: { slug: 'aarhus' } }));
    expect(answer.data).toEqual({ city: { slug: 'aarhus' } });
  });

  it.each(['0'.repeat(64), '', 7, null, { a: 1 }, '__proto__', 'constructor'])(
    'are refused when %j is no known hash',
    async (id) => {
      expectRefusal(
        await post(JSON.stringify({ id, query: '{ viewer { id } }' })),
        400,
        'UNKNOWN_OPERATION',
      );
    },
  );

  it('are not replaced by the text that comes with them', async () => {
    const answer = await post(
      JSON.stringify({
        id: operationId,
        query: '{ summits { totalCount } }',
        variables: { slug: 'aarhus' },
      }),
    );
    expect(answer.data).toEqual({ city: { slug: 'aarhus' } });
  });
});

describe('answers to visitors', () => {
  const document = 'query Q($number: Int!) { practice(number: $number) { commentCount } }';

  it('are kept for moments, apart by language and variables', async () => {
    const label = async (language: string): Promise<unknown> =>
      (await asVisitor().gql('{ vocabulary(name: PREVENTION_LEVEL) { label } }', {}, language))
        .text;
    expect(await label('fr')).not.toBe(await label('en'));
    const practice = await aPublishedPractice();
    await api.changesHeard();
    const ask = (): Promise<unknown> => asVisitor().ask(document, { number: practice.number });
    expect(await ask()).toEqual({ practice: { commentCount: 0 } });
    await api.sql('update practice set comment_count = 7 where id = $1', [practice.id]);
    expect(await ask()).toEqual({ practice: { commentCount: 0 } });
    expect(await asMember().ask(document, { number: practice.number })).toEqual({
      practice: { commentCount: 7 },
    });
  });

  it('are thrown away as soon as something public changes', async () => {
    const practice = await aPublishedPractice();
    const ask = (): Promise<unknown> => asVisitor().ask(document, { number: practice.number });
    await eventually(async () => {
      expect(await ask()).toEqual({ practice: { commentCount: 0 } });
    });
    await asEditor('aarhus').comment(practice, 'New.');
    await eventually(async () => {
      expect(await ask()).toEqual({ practice: { commentCount: 1 } });
    }, 1_000);
  });

  it('have the same status for everybody who asks the same at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        post(JSON.stringify({ query: '{ nothing(of: "the kind") }' })),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  });

  it('may not be kept by anybody else', async () => {
    const visitor = await post(query);
    const member = await post(query, {
      ...json,
      origin: api.origin,
      cookie: await asMember().sessionCookie(),
    });
    for (const { headers } of [visitor, member]) expect(headers['cache-control']).toBe('no-store');
  });
});
