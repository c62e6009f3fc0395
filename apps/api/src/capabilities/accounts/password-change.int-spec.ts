import { useApi } from '../../../test/api-harness';
import { answerOf, type Answer } from '../../../test/caller';
import {
  aKeyOf,
  password,
  whoHasAPassword,
  withKey,
} from '../../../test/factories/api-key.factory';
import { asMember, asVisitor, type Person } from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });
const newPassword = 'some other long enough words';

beforeEach(async () => {
  await api.catchUp();
  api.mails.sent.length = 0;
  await api.sql('delete from rate_limit');
});

const change = (person: Person, input: object = {}) =>
  person.change('changePassword', { currentPassword: password, newPassword, ...input });

const kindOfSignIn = async ({ email }: { email: string }, given: string): Promise<string> =>
  (await asVisitor().signIn(email, given)).kind;

/** Asks with exactly this cookie, however old it is. */
async function withCookie<Data>(
  cookie: string,
  query: string,
  variables = {},
): Promise<Answer<Data>> {
  return answerOf(
    await api.request({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', origin: api.origin, cookie },
      payload: { query, variables },
    }),
  );
}

const isSignedIn = async (cookie: string): Promise<boolean> =>
  (await withCookie<{ viewer: object | null }>(cookie, '{ viewer { id } }')).data?.viewer !== null;

const document = `mutation Change($input: ChangePasswordInput!) {
  changePassword(input: $input) { __typename ... on ChangePasswordSuccess { viewer { id sessions { isCurrent } } } }
}`;

describe('changing one’s password', () => {
  it('ends every session at once, gives this browser a new one, and says so by mail', async () => {
    const person = await whoHasAPassword({ language: 'fr', displayName: 'Inès' });
    const account = await person.account();
    const lost = await person.sessionCookie();
    api.clock.advance({ minutes: 1 });
    const here = await person.sessionCookie();
    const answer = await withCookie<{ changePassword: object }>(here, document, {
      input: { currentPassword: password, newPassword },
    });
    expect(answer.data?.changePassword).toEqual({
      __typename: 'ChangePasswordSuccess',
      viewer: { id: account.id, sessions: [{ isCurrent: true }] },
    });
    const cookie = String([answer.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
    for (const old of [lost, here]) expect(await isSignedIn(old)).toBe(false);
    expect(cookie).not.toBe(here);
    expect(await isSignedIn(cookie)).toBe(true);
    expect(await kindOfSignIn(account, password)).toBe('WrongCredentialsProblem');
    expect(await kindOfSignIn(account, newPassword)).toBe('SignInSuccess');
    await api.catchUp();
    const [mail, ...more] = api.mails.sent;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      to: { name: 'Inès', address: account.email },
      subject: 'Votre mot de passe a été modifié',
    });
    expect(mail?.text).toContain('https://praxis.example/fr/compte/mot-de-passe-oublie');
    for (const secret of [password, newPassword, cookie.split('=')[1] ?? ''])
      expect(mail?.text).not.toContain(secret);
  });

  it('takes the password that the account has, counted like a sign-in', async () => {
    const person = await whoHasAPassword();
    const account = await person.account();
    for (let tries = 0; tries < 5; tries += 1)
      expect((await change(person, { currentPassword: 'a guess' })).kind).toBe(
        'WrongPasswordProblem',
      );
    expect((await change(person)).kind).toBe('TooManyAttemptsProblem');
    expect(await kindOfSignIn(account, password)).toBe('TooManyAttemptsProblem');
    await api.sql('delete from rate_limit');
    expect(await kindOfSignIn(account, password)).toBe('SignInSuccess');
    await api.catchUp();
    expect(api.mails.sent).toEqual([]);
  });

  it.each([
    ['tooShort', 'eleven char'],
    ['tooLong', 'x'.repeat(129)],
    ['guessable', 'passwordpassword'],
    ['ownWords', 'Praxis.Summit.2026'],
    ['ownWords', 'Zacharias1980!'],
    ['ownWords', 'Rotterdam2026!!!'],
    ['ownWords', 'zacharias@ville.example'],
  ])('refuses as %s, and changes nothing: %s', async (rule, given) => {
    const person = await whoHasAPassword({
      displayName: 'Zacharias Quist',
      cities: { rotterdam: 'editor' },
    });
    await api.sql(`update account set email = 'zacharias@ville.example' where id = $1`, [
      (await person.account()).id,
    ]);
    const { kind, fields } = await change(person, { newPassword: given });
    await api.sql('update account set email = id || email where id = $1', [
      (await person.account()).id,
    ]);
    expect(kind).toBe('InvalidInputProblem');
    expect(fields).toMatchObject([{ path: 'newPassword', rule }]);
    expect((await change(person)).kind).toBe('ChangePasswordSuccess');
  });

  it.each(['😀🚲🌉🐈🎻🍵🧭🪵🦆🌧🧶🔭', 'пароль из четырёх слов', `${'långa ord '.repeat(12)}slut`])(
    'takes any characters, and all of them: %s',
    async (given) => {
      const person = await whoHasAPassword();
      const account = await person.account();
      expect((await change(person, { newPassword: given })).kind).toBe('ChangePasswordSuccess');
      const [last = ''] = Array.from(given).slice(-1);
      expect(await kindOfSignIn(account, given.slice(0, -last.length))).toBe(
        'WrongCredentialsProblem',
      );
      expect(await kindOfSignIn(account, given)).toBe('SignInSuccess');
    },
  );

  it('is for who is signed in, and not for accounts of the demonstration nor for keys', async () => {
    expect((await change(asVisitor())).kind).toBe('UNAUTHENTICATED');
    const { hash } = await api
      .sql<{ hash: string }>(
        `select password_hash as hash from account where email = 'researcher@praxis.example'`,
      )
      .then(([row]) => row ?? { hash: '' });
    const signIn = await asVisitor().gql(
      `mutation { signIn(input: { email: "researcher@praxis.example", password: "praxis-demo" }) { __typename } }`,
    );
    const cookie = String([signIn.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
    const refused = await withCookie<{ changePassword: { __typename: string } }>(cookie, document, {
      input: { currentPassword: 'praxis-demo', newPassword },
    });
    expect(refused.data?.changePassword.__typename).toBe('DemonstrationPasswordProblem');
    expect(
      await api.sql(
        `select password_hash as hash from account where email = 'researcher@praxis.example'`,
      ),
    ).toEqual([{ hash }]);
    const person = await whoHasAPassword();
    const { secret } = await aKeyOf(person, { scope: 'WRITE_DRAFTS' });
    const byKey = await withKey(secret, document, {
      input: { currentPassword: password, newPassword },
    });
    expect(byKey.code).toBe('FORBIDDEN');
    expect(await kindOfSignIn(await person.account(), password)).toBe('SignInSuccess');
  });

  it('tries one password a document', async () => {
    const person = await whoHasAPassword();
    const one = `changePassword(input: { currentPassword: "a guess", newPassword: "${newPassword}" }) { __typename }`;
    const answer = await person.gql(`mutation { a: ${one} b: ${one} }`);
    expect(answer.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('by two at the same moment is done once, and no sign-in with the old one outlives it', async () => {
    const person = await whoHasAPassword();
    const account = await person.account();
    const [one, other] = ['first of the long words', 'second of the long words'];
    const kinds = await Promise.all([
      change(person, { newPassword: one }),
      change(person, { newPassword: other }),
      ...[1, 2, 3].map(() => asVisitor().signIn(account.email, password)),
    ]);
    expect(kinds.filter(({ kind }) => kind === 'ChangePasswordSuccess')).toHaveLength(1);
    expect(await api.count('sign_in_session where account_id = $1', [account.id])).toBe(1);
  });
});

describe('ending all other sessions', () => {
  it('leaves this one, and those of other people', async () => {
    const person = asMember();
    const other = await asMember().sessionCookie();
    const lost = await person.sessionCookie();
    api.clock.advance({ minutes: 1 });
    const alsoLost = await person.sessionCookie();
    api.clock.advance({ minutes: 1 });
    const here = await person.sessionCookie();
    const { data } = await withCookie<object>(
      here,
      'mutation { endOtherSessions { ... on EndOtherSessionsSuccess { count } } }',
    );
    expect(data).toEqual({ endOtherSessions: { count: 2 } });
    for (const old of [lost, alsoLost]) expect(await isSignedIn(old)).toBe(false);
    for (const staying of [here, other]) expect(await isSignedIn(staying)).toBe(true);
    expect((await asVisitor().change('endOtherSessions', {})).kind).toBe('UNAUTHENTICATED');
  });
});
