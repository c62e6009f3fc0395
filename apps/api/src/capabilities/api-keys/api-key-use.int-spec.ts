import type { GraphQLSchema } from 'graphql';
import { symbols } from 'pino';
import { useApi } from '../../../test/api-harness';
import { documentOf, type MutationName } from '../../../test/documents';
import {
  aKeyOf,
  keyInput,
  whoHasAPassword,
  withKey,
} from '../../../test/factories/api-key.factory';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import { changes } from '../../../test/authorisation/changes';
import { storedState } from '../../../test/authorisation/stored-state';
import type { Outcome } from '../../../test/outcome';
import { asEditor, type Person } from '../../../test/people';
import { CompiledExecutor } from '../../platform/graphql/compiled-executor';
import { neededOfKey } from '../../platform/graphql/key-scope';
import { logger } from '../../platform/observability/logger';

const api = useApi();
const whoAmI = '{ viewer { displayName } }';
const scopes = ['READ', 'READ_OWN', 'WRITE_DRAFTS'] as const;
type Scope = (typeof scopes)[number];

let owner: Person;
let secrets: Record<Scope, string>;
beforeAll(async () => {
  owner = await whoHasAPassword({
    displayName: 'Ana Ruiz',
    roles: ['reviewer', 'moderator', 'organiser', 'administrator'],
    cities: { aarhus: 'coordinator' },
  });
  const made = await Promise.all(
    scopes.map(async (scope) => [scope, (await aKeyOf(owner, { scope })).secret] as const),
  );
  secrets = Object.fromEntries(made) as typeof secrets;
});

describe('a request with a key', () => {
  it('needs neither cookie nor origin, and says who asks by its scope', async () => {
    const names = await Promise.all(
      scopes.map(async (scope) => {
        const { data } = await withKey<{ viewer: { displayName: string } | null }>(
          secrets[scope],
          whoAmI,
        );
        return data?.viewer?.displayName ?? null;
      }),
    );
    expect(names).toEqual([null, 'Ana Ruiz', 'Ana Ruiz']);
  });

  it('does not look at a cookie beside it, and sets none', async () => {
    const answer = await withKey<{ viewer: object | null }>(
      secrets.READ,
      whoAmI,
      {},
      {
        cookie: await owner.sessionCookie(),
      },
    );
    expect(answer.data).toEqual({ viewer: null });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.vary).toContain('authorization');
  });

  it('is refused from pages of other sites, where everybody could read the key', async () => {
    const { status, code } = await withKey(
      secrets.READ,
      whoAmI,
      {},
      { origin: 'https://evil.example' },
    );
    expect([status, code]).toEqual([403, 'FORBIDDEN_ORIGIN']);
  });

  it('gives nobody else the answer that was made for it', async () => {
    const own = await withKey<{ viewer: object | null }>(secrets.READ_OWN, whoAmI);
    const visitors = await withKey<{ viewer: object | null }>(secrets.READ, whoAmI);
    expect([own.data?.viewer === null, visitors.data?.viewer === null]).toEqual([false, true]);
  });

  it.each([
    ['empty', ''],
    ['of another form', 'abc'],
    ['unknown', `praxis_${'A'.repeat(43)}`],
    ['longer than a key', `praxis_${'A'.repeat(4_000)}`],
    ['a text with an injection', `praxis_' or 1=1 --`],
  ])('is refused when the key is %s, in every door for programs', async (_what, secret) => {
    const answer = await withKey(secret, whoAmI);
    expect([answer.status, answer.code, answer.data]).toEqual([401, 'INVALID_API_KEY', null]);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="praxis", error="invalid_token"');
    const file = await api.request({
      method: 'GET',
      url: '/export/practices.csv',
      headers: { authorization: `Bearer ${secret}` },
    });
    expect([file.statusCode, file.headers['www-authenticate']]).toEqual([
      401,
      answer.headers['www-authenticate'],
    ]);
  });

  it.each(['BEARER', 'bearer'])('may write the scheme as %s', async (scheme) => {
    const authorization = `${scheme}  ${secrets.READ_OWN}`;
    const { data } = await withKey<{ viewer: object | null }>('', whoAmI, {}, { authorization });
    expect(data?.viewer).not.toBeNull();
  });

  it('leaves other schemes to whatever stands before the server', async () => {
    const authorization = `Basic ${Buffer.from('staging:open').toString('base64')}`;
    const { status, data } = await withKey('', whoAmI, {}, { authorization });
    expect([status, data]).toEqual([200, { viewer: null }]);
  });

  it('is counted by its key: 300 in a minute', async () => {
    const busy = await aKeyOf(owner);
    await withKey(busy.secret, whoAmI);
    await api.sql(`update rate_limit set points = 300 where key = $1`, [`api-key:${busy.id}`]);
    const { status, code, headers } = await withKey(busy.secret, whoAmI);
    expect([status, code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await withKey(secrets.READ, whoAmI)).status).toBe(200);
  });

  it('takes files away from its own share', async () => {
    const fileWith = async (headers: Record<string, string>): Promise<number> =>
      (await api.request({ method: 'GET', url: '/export/practices.bib?city=vejle', headers }))
        .statusCode;
    for (let i = 0; i < 30; i += 1) await fileWith({});
    expect(await fileWith({})).toBe(429);
    expect(await fileWith({ authorization: `Bearer ${secrets.READ}` })).toBe(200);
  });

  it('never stands in the log', async () => {
    const logged: string[] = [];
    logger.level = 'trace';
    const stream = (logger as unknown as Record<symbol, { write: (line: string) => boolean }>)[
      symbols.streamSym
    ];
    if (!stream) throw new Error('The log goes nowhere.');
    jest.spyOn(stream, 'write').mockImplementation((line) => logged.push(line) > 0);
    const { id, secret } = await aKeyOf(owner);
    await withKey(secret, whoAmI);
    await withKey(secret, '{ broken');
    await withKey(`${secret}x`, whoAmI);
    await owner.change('revokeApiKey', { id });
    await withKey(secret, whoAmI);
    logger.level = 'fatal';
    jest.restoreAllMocks();
    expect(logged.join('')).toContain('api-key-made');
    expect(logged.join('')).not.toContain(secret.slice(13));
  });
});

describe('what a key reads', () => {
  const practice =
    'query ($number: Int!) { practice(number: $number) { title draft { revision } annex { markdown } } }';
  interface Seen {
    practice: { title: string; draft: object | null; annex: { markdown: string } | null } | null;
  }

  it.each([
    ['READ', false],
    ['READ_OWN', true],
    ['WRITE_DRAFTS', true],
  ] as const)('%s reads a draft of its owner’s city: %s', async (scope, isSeen) => {
    const { number } = await aDraft();
    const { data } = await withKey<Seen>(secrets[scope], practice, { number });
    expect(Boolean(data?.practice?.draft)).toBe(isSeen);
  });

  it.each(scopes)('%s reads no annex of another city, whatever its owner may', async (scope) => {
    const verified = await whoHasAPassword({
      roles: ['reviewer'],
      cities: { barcelona: 'editor' },
    });
    const { secret } = await aKeyOf(verified, { scope });
    const { number } = await aPublishedPractice({ annex: 'Ring twice.' });
    const { practice: own } = await verified.ask<Seen>(practice, { number });
    expect(own?.annex).not.toBeNull();
    const { data } = await withKey<Seen>(secret, practice, { number });
    expect(data?.practice).toMatchObject({ annex: null });
  });

  it.each(scopes)('%s reads neither keys nor sessions nor who comes to a summit', async (scope) => {
    for (const field of [
      'apiKeys { id hint }',
      'sessions { id }',
      'participationRequests { id }',
    ]) {
      const { data, code } = await withKey<{ viewer: object | null }>(
        secrets[scope],
        `{ viewer { ${field} } }`,
      );
      expect([scope, data?.viewer ?? null]).toEqual([scope, null]);
      expect(code).toBe(scope === 'READ' ? null : 'FORBIDDEN');
    }
  });
});

describe('what a key changes', () => {
  const schema = (): GraphQLSchema => api.part(CompiledExecutor).schema;
  const withScope = async (
    scope: Scope,
    mutation: MutationName,
    input: object,
  ): Promise<string> => {
    const { data, code, text } = await withKey<Record<string, Outcome>>(
      secrets[scope],
      documentOf(schema(), mutation),
      { input },
    );
    const kind = data?.[mutation]?.kind ?? code;
    if (kind === null) throw new Error(`The API answered ${text}`);
    return kind;
  };

  it('is only what is declared, and that is drafts', () => {
    const type = schema().getMutationType();
    if (!type) throw new Error('The API changes nothing.');
    const declared = Object.values(type.getFields())
      .map((field) => [field.name, neededOfKey(type, field)])
      .filter(([, needed]) => needed !== 'person');
    expect(declared).toEqual([
      ['createPractice', 'write-drafts'],
      ['saveDraft', 'write-drafts'],
      ['startDraft', 'write-drafts'],
    ]);
  });

  it('begins and saves drafts with the scope for it, and not with less', async () => {
    const input = { city: 'aarhus', originalLanguage: 'EN', title: 'Boats' };
    const before = await storedState();
    for (const scope of ['READ', 'READ_OWN'] as const)
      expect(await withScope(scope, 'createPractice', input)).toBe('FORBIDDEN');
    const { api_key: _used, ...after } = await storedState();
    expect(before).toMatchObject(after);
    expect(await withScope('WRITE_DRAFTS', 'createPractice', input)).toBe('CreatePracticeSuccess');
    const { number } = await aDraft();
    const facts = { startYear: 2001 };
    expect(await withScope('WRITE_DRAFTS', 'saveDraft', { number, revision: 1, facts })).toBe(
      'SaveDraftSuccess',
    );
    const published = await aPublishedPractice();
    expect(await withScope('WRITE_DRAFTS', 'startDraft', { number: published.number })).toBe(
      'StartDraftSuccess',
    );
  });

  it('never is what another city’s team alone may change', async () => {
    const stranger = await whoHasAPassword({ cities: { rotterdam: 'editor' } });
    const { secret } = await aKeyOf(stranger, { scope: 'WRITE_DRAFTS' });
    const { number } = await aPublishedPractice();
    const { code } = await withKey(secret, documentOf(schema(), 'startDraft'), {
      input: { number },
    });
    expect(code).toBe('FORBIDDEN');
    expect((await asEditor('aarhus').startDraft({ number })).kind).toBe('StartDraftSuccess');
  });

  const others = new Map(changes.map((change) => [change.mutation, change]));
  for (const name of ['createPractice', 'saveDraft', 'startDraft'] as const) others.delete(name);
  it.each([...others.keys()])('never is %s, whoever made it', async (mutation) => {
    const change = others.get(mutation);
    if (!change) throw new Error('Nothing is changed.');
    const input = mutation === 'createApiKey' ? keyInput() : await change.input(owner);
    const before = await storedState();
    for (const scope of scopes)
      expect([scope, await withScope(scope, mutation, input)]).toEqual([scope, 'FORBIDDEN']);
    const { api_key: _used, ...after } = await storedState();
    expect(before).toMatchObject(after);
  });
});
