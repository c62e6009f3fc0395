import { useApi } from '../../../test/api-harness';
import { answerOf } from '../../../test/caller';
import {
  aKeyOf,
  keyInput,
  password,
  whoHasAPassword,
  withKey,
} from '../../../test/factories/api-key.factory';
import { asMember, asVisitor, type Person } from '../../../test/people';
import { ApiKeysService } from './api-keys.service';

const api = useApi();
const reading = '{ practices(first: 1) { totalCount } }';

interface KeyState {
  id: string;
  name: string;
  scope: string;
  hint: string;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

async function keysOf(person: Person): Promise<KeyState[]> {
  const { viewer } = await person.ask<{ viewer: { apiKeys: KeyState[] } }>(
    '{ viewer { apiKeys { id name scope hint createdAt expiresAt lastUsedAt revokedAt } } }',
  );
  return viewer.apiKeys;
}

const answers = async (secret: string): Promise<[number, string | null]> => {
  const { status, code } = await withKey(secret, reading);
  return [status, code];
};
const good = [200, null];
const refused = [401, 'INVALID_API_KEY'];

/** As if the quarter of an hour had gone by: counters follow the database's clock. */
beforeEach(() => api.sql('delete from rate_limit'));

describe('making a key', () => {
  it('shows it once, and keeps a hash and its first letters', async () => {
    const owner = await whoHasAPassword();
    const { apiKey, secret = '' } = await owner.change('createApiKey', keyInput());
    expect(secret).toMatch(/^praxis_[A-Za-z0-9_-]{43}$/);
    const now = api.clock.now();
    const expected = {
      id: apiKey?.id,
      name: 'Nightly copy',
      scope: 'READ',
      hint: secret.slice(0, 13),
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + 30 * 24 * 60 * 60_000).toISOString(),
      lastUsedAt: null,
      revokedAt: null,
    };
    expect(await keysOf(owner)).toEqual([expected]);
    const [stored] = await api.sql<{ row: string; hash: string }>(
      `select k::text as row, encode(secret_hash, 'base64') as hash from api_key k where id = $1`,
      [apiKey?.id],
    );
    expect(stored?.row).not.toContain(secret.slice(13));
    expect(Buffer.from(stored?.hash ?? '', 'base64')).toHaveLength(32);
  });

  it('tells its owner, in their language, what it opens and from where it was asked for', async () => {
    const owner = await whoHasAPassword({ language: 'fr' });
    // What others before have made is told first.
    await api.catchUp();
    api.mails.sent.length = 0;
    const { secret } = await aKeyOf(owner, { name: 'Copie de <nuit>', scope: 'WRITE_DRAFTS' });
    await api.catchUp();
    expect(api.mails.sent).toHaveLength(1);
    const [mail] = api.mails.sent;
    expect(mail?.subject).toBe('Une clé pour programmes a été créée en votre nom');
    for (const words of [
      'Copie de <nuit>',
      `${secret.slice(0, 13)}…`,
      'brouillons de votre ville',
      'depuis : un autre programme\n',
      `${api.origin}/fr/compte/cles-api`,
      `${api.origin}/fr/compte/sessions`,
    ])
      expect(mail?.text).toContain(words);
    expect(mail?.text).not.toContain(secret.slice(13));
  });

  it.each([
    ['en', 'from: Chrome on Linux'],
    ['fr', 'depuis : Chrome sous Linux'],
    ['es', 'desde: Chrome en Linux'],
  ] as const)('names the device in the language of the owner: %s', async (language, said) => {
    const owner = await whoHasAPassword({ language });
    await api.catchUp();
    api.mails.sent.length = 0;
    const { data } = answerOf<{ createApiKey: { __typename: string } }>(
      await api.request({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/141.0 Safari/537.36',
          origin: api.origin,
          cookie: await owner.sessionCookie(),
        },
        payload: {
          query:
            'mutation M($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename } }',
          variables: { input: keyInput() },
        },
      }),
    );
    expect(data?.createApiKey.__typename).toBe('CreateApiKeySuccess');
    await api.catchUp();
    expect(api.mails.sent.map(({ text }) => text)).toEqual([expect.stringContaining(said)]);
  });

  it('tells nobody of a key that was refused', async () => {
    const owner = await whoHasAPassword();
    await api.catchUp();
    api.mails.sent.length = 0;
    await owner.change('createApiKey', keyInput({ password: 'wrong' }));
    await api.catchUp();
    expect(api.mails.sent).toEqual([]);
  });

  it('takes the password of the account, and counts wrong ones like sign-ins', async () => {
    const owner = await whoHasAPassword();
    const { id } = await owner.account();
    const kindWith = async (given: string): Promise<string> =>
      (await owner.change('createApiKey', keyInput({ password: given }))).kind;
    for (let i = 0; i < 5; i += 1) expect(await kindWith('wrong')).toBe('WrongPasswordProblem');
    expect(await kindWith(password)).toBe('TooManyAttemptsProblem');
    expect(await api.count('api_key where account_id = $1', [id])).toBe(0);
    await api.sql('delete from rate_limit');
    expect(await kindWith(password)).toBe('CreateApiKeySuccess');
  });

  it('tries one password a request', async () => {
    const owner = await whoHasAPassword();
    const one = `createApiKey(input: { name: "a", scope: READ, days: 1, password: "b" }) { __typename }`;
    const { code } = await owner.gql(`mutation { one: ${one} two: ${one} }`);
    expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    [{ name: '' }, 'name', 'required'],
    [{ days: 0 }, 'days', 'tooSmall'],
    [{ days: 366 }, 'days', 'tooLarge'],
  ])('%j is told by field, before the password is looked at', async (more, path, rule) => {
    const owner = await whoHasAPassword();
    const { kind, fields } = await owner.change(
      'createApiKey',
      keyInput({ password: 'wrong', ...more }),
    );
    expect(kind).toBe('InvalidInputProblem');
    expect(fields).toMatchObject([{ path, rule }]);
  });

  it('ends at twenty good ones, however many are asked for at once', async () => {
    const owner = await whoHasAPassword();
    const keys = await Promise.all(Array.from({ length: 10 }, () => aKeyOf(owner)));
    for (let i = 0; i < 9; i += 1) await aKeyOf(owner);
    const kinds = await Promise.all(
      [1, 2, 3].map(async () => (await owner.change('createApiKey', keyInput())).kind),
    );
    expect(kinds.sort()).toEqual([
      'CreateApiKeySuccess',
      'TooManyApiKeysProblem',
      'TooManyApiKeysProblem',
    ]);
    await owner.change('revokeApiKey', { id: keys[0]?.id });
    expect((await owner.change('createApiKey', keyInput())).kind).toBe('CreateApiKeySuccess');
  });
});

describe('a key', () => {
  it('is good until it is revoked, and then for nothing from the next request on', async () => {
    const owner = await whoHasAPassword();
    const { id, secret } = await aKeyOf(owner);
    const other = await aKeyOf(owner);
    expect(await answers(secret)).toEqual(good);
    expect((await asMember().change('revokeApiKey', { id })).kind).toBe('NOT_FOUND');
    expect((await asVisitor().change('revokeApiKey', { id })).kind).toBe('UNAUTHENTICATED');
    expect(await answers(secret)).toEqual(good);
    expect((await owner.change('revokeApiKey', { id })).apiKey?.revokedAt).not.toBeNull();
    expect(await answers(secret)).toEqual(refused);
    expect(await answers(other.secret)).toEqual(good);
    expect((await owner.change('revokeApiKey', { id })).kind).toBe('RevokeApiKeySuccess');
  });

  it('is good until its last moment', async () => {
    const { secret } = await aKeyOf(await whoHasAPassword(), { days: 1 });
    api.clock.advance({ hours: 23, minutes: 59 });
    expect(await answers(secret)).toEqual(good);
    api.clock.advance({ minutes: 1 });
    expect(await answers(secret)).toEqual(refused);
  });

  it('is good for nothing once its account is closed', async () => {
    const owner = await whoHasAPassword();
    const { secret } = await aKeyOf(owner);
    const { id } = await owner.account();
    await api.sql('update account set disabled_at = now() where id = $1', [id]);
    expect(await answers(secret)).toEqual(refused);
  });

  it('tells its owner when it was last used, to the minute', async () => {
    const owner = await whoHasAPassword();
    const { secret } = await aKeyOf(owner);
    const lastUsed = async (): Promise<string | null | undefined> =>
      (await keysOf(owner))[0]?.lastUsedAt;
    expect(await lastUsed()).toBeNull();
    api.clock.advance({ minutes: 5 });
    const first = api.clock.now().toISOString();
    await answers(secret);
    expect(await lastUsed()).toBe(first);
    api.clock.advance({ minutes: 0.5 });
    await answers(secret);
    expect(await lastUsed()).toBe(first);
    api.clock.advance({ minutes: 0.5 });
    await answers(secret);
    expect(await lastUsed()).toBe(api.clock.now().toISOString());
  });

  it('is forgotten a day after it is over', async () => {
    const owner = await whoHasAPassword();
    const { id } = await aKeyOf(owner);
    await aKeyOf(owner, { days: 1, name: 'Short' });
    await aKeyOf(owner, { days: 90, name: 'Long' });
    await owner.change('revokeApiKey', { id });
    const names = async (): Promise<string[]> => {
      await api.part(ApiKeysService).forgetOld();
      return (await keysOf(owner)).map(({ name }) => name);
    };
    expect(await names()).toEqual(['Long', 'Short', 'Nightly copy']);
    api.clock.advance({ days: 1, minutes: 1 });
    expect(await names()).toEqual(['Long', 'Short']);
    api.clock.advance({ days: 1 });
    expect(await names()).toEqual(['Long']);
  });
});
