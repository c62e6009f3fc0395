import { Api, useApi } from '../../../test/api-harness';
import { answerOf, type Answer } from '../../../test/caller';
import { anAccount } from '../../../test/factories/account.factory';
import { asMember, asVisitor } from '../../../test/people';
import { Passwords } from './passwords';

const api = useApi();
const password = 'a long enough password';
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await api.part(Passwords).hash(password);
});

const document = `mutation SignIn($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) {
    __typename
    ... on SignInSuccess { viewer { displayName email roles } }
    ... on Problem { code message }
    ... on TooManyAttemptsProblem { retryAfterSeconds }
    ... on InvalidInputProblem { fields { path rule } }
  }
}`;

async function signIn(
  email: string,
  given: string,
  cookie?: string,
): Promise<Answer<{ signIn: Record<string, unknown> }>> {
  return answerOf(
    await api.request({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0',
        origin: api.origin,
        ...(cookie === undefined ? {} : { cookie }),
      },
      payload: { query: document, variables: { email, password: given } },
    }),
  );
}

const sessionCount = (accountId: string): Promise<number> =>
  api.count('sign_in_session where account_id = $1', [accountId]);

/** As bytes, without the moment of the answer. */
const bytesOf = ({ status, text, headers }: Answer<unknown>): string =>
  JSON.stringify([status, text, { ...headers, date: '' }]);

/** As if the quarter of an hour had gone by: counters follow the database's clock. */
const forgetAttempts = (): Promise<object[]> => api.sql('delete from rate_limit');

describe('signing in', () => {
  beforeEach(forgetAttempts);

  it('begins a session, sets its cookie, and answers as the new viewer', async () => {
    const account = await anAccount(api, {
      email: 'amelie@praxis.example',
      passwordHash,
      roles: ['reviewer'],
    });
    const answer = await signIn(' Amelie@Praxis.Example ', password);
    expect(answer.data?.signIn).toEqual({
      __typename: 'SignInSuccess',
      viewer: {
        displayName: account.displayName,
        email: 'amelie@praxis.example',
        roles: ['REVIEWER'],
      },
    });
    const [cookie = ''] = [answer.headers['set-cookie']].flat();
    expect(cookie).toMatch(
      /^sid=[A-Za-z0-9_-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const token = cookie.slice(4, 47);
    expect(answer.text).not.toContain(token);
    const rows = await api.sql<{ browser: string; system: string; stored: string }>(
      `select browser, system, encode(token_hash, 'base64') as stored from sign_in_session where account_id = $1`,
      [account.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ browser: 'Firefox', system: 'Windows' });
    expect(
      JSON.stringify(
        await api.sql('select * from sign_in_session where account_id = $1', [account.id]),
      ),
    ).not.toContain(token);
  });

  it('takes the same token for nothing on another site’s cookie name', async () => {
    const cookie = await asMember().sessionCookie();
    const answer = await api.request({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        origin: api.origin,
        cookie: cookie.replace('sid=', '__Host-sid='),
      },
      payload: { query: '{ viewer { id } }' },
    });
    expect(JSON.parse(answer.body)).toEqual({ data: { viewer: null } });
  });

  it('says the same, byte for byte, of a wrong password, an unknown, a closed and a password-less account', async () => {
    const known = await anAccount(api, { passwordHash });
    const closed = await anAccount(api, { passwordHash, disabledAt: new Date() });
    const passwordless = await anAccount(api);
    const answers = [
      await signIn(known.email, 'not the password'),
      await signIn('nobody@praxis.example', password),
      await signIn(closed.email, password),
      await signIn(passwordless.email, password),
    ];
    for (const answer of answers) {
      expect(answer.data?.signIn['__typename']).toBe('WrongCredentialsProblem');
      expect(bytesOf(answer)).toBe(bytesOf(answers[0] ?? answer));
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    for (const { id } of [known, closed, passwordless]) expect(await sessionCount(id)).toBe(0);
  });

  it.each([
    ['', password],
    ['amelie@praxis.example', ''],
    ['x'.repeat(255), password],
    ['amelie@praxis.example', 'x'.repeat(129)],
  ])('refuses what cannot be an address and a password: %p, %p', async (email, given) => {
    const answer = await signIn(email, given);
    expect(answer.data?.signIn['__typename']).toBe('InvalidInputProblem');
  });

  it('is no fault of ours when the address holds impossible characters', async () => {
    for (const email of ['a\u0000@praxis.example', '\ud800', `' or 1=1 --`])
      expect((await signIn(email, password)).data?.signIn['__typename']).toBe(
        'WrongCredentialsProblem',
      );
  });

  it('ends the session it replaces', async () => {
    const account = await anAccount(api, { passwordHash });
    const first = await signIn(account.email, password);
    const cookie = String([first.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
    const second = await signIn(account.email, password, cookie);
    expect(second.data?.signIn['__typename']).toBe('SignInSuccess');
    expect(await sessionCount(account.id)).toBe(1);
  });
});

describe('guessing a password', () => {
  beforeEach(forgetAttempts);

  it('ends with the sixth attempt, even when that one is right', async () => {
    const account = await anAccount(api, { passwordHash });
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(
        (await signIn(account.email, `guess ${String(attempt)}`)).data?.signIn['__typename'],
      ).toBe('WrongCredentialsProblem');
    const sixth = await signIn(account.email.toUpperCase(), password);
    expect(sixth.data?.signIn).toMatchObject({
      __typename: 'TooManyAttemptsProblem',
      code: 'TOO_MANY_ATTEMPTS',
    });
    expect(sixth.data?.signIn['retryAfterSeconds']).toBeGreaterThan(800);
    expect(sixth.data?.signIn['retryAfterSeconds']).toBeLessThanOrEqual(900);
    expect(await sessionCount(account.id)).toBe(0);
  });

  it('is as little possible on an account that does not exist', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn('ghost@praxis.example', 'guess');
    expect((await signIn('ghost@praxis.example', 'guess')).data?.signIn['__typename']).toBe(
      'TooManyAttemptsProblem',
    );
  });

  it('does not stop others, nor the owner after a quarter of an hour', async () => {
    const account = await anAccount(api, { passwordHash });
    const other = await anAccount(api, { passwordHash });
    for (let attempt = 0; attempt < 6; attempt += 1) await signIn(account.email, 'guess');
    expect((await signIn(other.email, password)).data?.signIn['__typename']).toBe('SignInSuccess');
    await api.sql(`update rate_limit set expire = expire - 900000`);
    expect((await signIn(account.email, password)).data?.signIn['__typename']).toBe(
      'SignInSuccess',
    );
  });

  it('is forgotten with a success', async () => {
    const account = await anAccount(api, { passwordHash });
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 0; attempt < 4; attempt += 1) await signIn(account.email, 'guess');
      expect((await signIn(account.email, password)).data?.signIn['__typename']).toBe(
        'SignInSuccess',
      );
    }
  });

  it('on many accounts from one address ends as well', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 14 }, (_, i) => signIn(`somebody-${String(i)}@praxis.example`, 'guess')),
    );
    expect(
      guesses.every(({ data }) => data?.signIn['__typename'] === 'WrongCredentialsProblem'),
    ).toBe(true);
    await api.sql(`update rate_limit set points = 50 where key like 'sign-in-address:%'`);
    expect((await signIn('somebody-else@praxis.example', 'guess')).data?.signIn['__typename']).toBe(
      'TooManyAttemptsProblem',
    );
  });

  it('keeps no address of anybody', async () => {
    await signIn('nobody@praxis.example', 'guess');
    const keys = await api.sql<{ key: string }>('select key from rate_limit');
    expect(JSON.stringify(keys)).not.toContain('127.0.0.1');
  });
});

describe('the demonstration', () => {
  it('names its accounts, and they can sign in', async () => {
    const { demoAccounts } = await asVisitor().ask<{
      demoAccounts: { email: string; password: string }[];
    }>('{ demoAccounts { email password } }');
    expect(demoAccounts.map(({ email }) => email)).toEqual([
      'admin@praxis.example',
      'reviewer@praxis.example',
      'moderator@praxis.example',
      'organiser@praxis.example',
      'editor@aarhus.example',
      'editor@rotterdam.example',
      'editor@barcelona.example',
      'researcher@praxis.example',
    ]);
    for (const { email, password: shown } of demoAccounts)
      expect((await signIn(email, shown)).data?.signIn['__typename']).toBe('SignInSuccess');
  });

  it('is over outside demonstration mode, and behind HTTPS the cookie is bound to the host', async () => {
    const real = new Api({ PRAXIS_DEMO: 'off', PRAXIS_PUBLIC_URL: 'https://practices.example' });
    try {
      await real.start();
      expect(await asVisitor(real).ask('{ demoAccounts { email } }')).toEqual({ demoAccounts: [] });
      const { email } = await anAccount(real, { passwordHash });
      const answer = await asVisitor(real).gql(document, { email, password });
      expect(String(answer.headers['set-cookie'])).toMatch(
        /^__Host-sid=[A-Za-z0-9_-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    } finally {
      await real.stop();
    }
  }, 15_000);
});
