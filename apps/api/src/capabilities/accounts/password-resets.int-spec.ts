import { passwordResetMailsPerHour, passwordResetMinutes } from '@praxis/domain/accounts';
import { useApi } from '../../../test/api-harness';
import { answerOf } from '../../../test/caller';
import { password, whoHasAPassword } from '../../../test/factories/api-key.factory';
import { hushTheLog, listenToTheLog } from '../../../test/log';
import { anInvitation } from '../../../test/invitations';
import { aPasswordResetOf, keyInResetMail } from '../../../test/passwords';
import { asMember, asVisitor, type Person } from '../../../test/people';
import { PasswordResets } from './password-resets.service';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });
const newPassword = 'some other long enough words';

beforeEach(async () => {
  await api.catchUp();
  api.mails.sent.length = 0;
  await api.sql('delete from rate_limit');
  await api.sql('delete from password_reset');
});

const request = (email: string) => asVisitor().change('requestPasswordReset', { email });
const reset = (key: string, given = newPassword) =>
  asVisitor().change('resetPassword', { key, password: given });

/** As somebody who has signed in reads it: what visitors were answered is kept for moments. */
async function found(key: string): Promise<unknown> {
  const { passwordReset } = await asMember().ask<{ passwordReset: unknown }>(
    'query ($key: String!) { passwordReset(key: $key) { email } }',
    { key },
  );
  return passwordReset;
}

async function signInKind(person: Person, given: string): Promise<string> {
  return (await asVisitor().signIn((await person.account()).email, given)).kind;
}

describe('a forgotten password', () => {
  it('is set by the link of a mail, once: every session ends, nobody is signed in, and a mail says so', async () => {
    const person = await whoHasAPassword({ language: 'es', displayName: 'Berta' });
    const { email, id } = await person.account();
    const session = await person.sessionCookie();
    expect((await request(` ${email.toUpperCase()} `)).kind).toBe('RequestPasswordResetSuccess');
    await api.catchUp();
    const [mail, ...more] = api.mails.sent;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      to: { name: 'Berta', address: email },
      subject: 'Ponga una contraseña nueva',
    });
    expect(mail?.text).toContain('https://praxis.example/es/cuenta/nueva-contrasena/password.');
    const key = keyInResetMail(email);
    expect(await found(key)).toEqual({ email });
    api.mails.sent.length = 0;
    const answer = await asVisitor().gql(
      'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }',
      { input: { key, password: newPassword } },
    );
    expect(answer.data).toEqual({ resetPassword: { __typename: 'ResetPasswordSuccess' } });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(await api.count('sign_in_session where account_id = $1', [id])).toBe(0);
    expect(session).not.toBe('');
    expect(await signInKind(person, password)).toBe('WrongCredentialsProblem');
    expect(await signInKind(person, newPassword)).toBe('SignInSuccess');
    await api.catchUp();
    expect(api.mails.sent.map(({ to, subject }) => [to.address, subject])).toEqual([
      [email, 'Se ha cambiado su contraseña'],
    ]);
    expect(await found(key)).toBeNull();
    expect((await reset(key)).kind).toBe('PasswordResetOverProblem');
    expect(await api.count('password_reset')).toBe(0);
  });

  it('may be set after too many wrong ones, and then signs in', async () => {
    const person = await whoHasAPassword();
    const key = await aPasswordResetOf(person);
    for (let tries = 0; tries < 6; tries += 1) await signInKind(person, 'a guess');
    expect(await signInKind(person, password)).toBe('TooManyAttemptsProblem');
    expect((await reset(key)).kind).toBe('ResetPasswordSuccess');
    expect(await signInKind(person, newPassword)).toBe('SignInSuccess');
  });

  it.each([
    ['tooShort', 'eleven char'],
    ['guessable', 'iloveyou1234'],
    ['ownWords', 'Aarhus2026!!!'],
    ['ownWords', 'praxispraxis1'],
  ])('is refused as %s, and that uses nothing up: %s', async (rule, given) => {
    const person = await whoHasAPassword({ cities: { aarhus: 'editor' } });
    const key = await aPasswordResetOf(person);
    expect(await reset(key, given)).toMatchObject({
      kind: 'InvalidInputProblem',
      fields: [{ path: 'password', rule }],
    });
    expect((await reset(key)).kind).toBe('ResetPasswordSuccess');
  });
});

describe('who asks', () => {
  it('gets the same answer, byte for byte, and the same is done, whoever has the address', async () => {
    const closed = await whoHasAPassword({ disabledAt: new Date() });
    const addresses = [
      (await (await whoHasAPassword()).account()).email,
      'nobody@city.example',
      (await closed.account()).email,
      (await asMember().account()).email,
      'researcher@praxis.example',
    ];
    const answers: string[] = [];
    for (const email of addresses) {
      const { status, text, headers } = await asVisitor().gql(
        'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { __typename } }',
        { email },
      );
      answers.push(JSON.stringify([status, text, { ...headers, date: '' }]));
    }
    expect(new Set(answers).size).toBe(1);
    expect(await api.count('password_reset')).toBe(addresses.length);
    expect(
      await api.count(`graphile_worker.jobs where task_identifier = 'password-reset-requested'`),
    ).toBe(addresses.length);
    const jobs = await api.sql(
      'select payload, key from graphile_worker._private_jobs order by id',
    );
    for (const email of addresses) expect(JSON.stringify(jobs)).not.toContain(email);
    await api.catchUp();
    expect(api.mails.sent.map(({ to }) => to.address)).toEqual([addresses[0]]);
    // Of whom no account is that may sign in, nothing is kept.
    expect(await api.sql('select address from password_reset')).toEqual([
      { address: addresses[0] },
    ]);
  });

  it.each([
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example,c@d.example',
    'Ada <a@b.example>',
    'a\u0000@b.example',
    '',
  ])('with %j writes to nobody', async (email) => {
    expect((await request(email)).kind).toBe('InvalidInputProblem');
    expect(await api.count('password_reset')).toBe(0);
  });

  it('cannot say where the link leads: only the configured address counts', async () => {
    const { email } = await (await whoHasAPassword()).account();
    const asked = async (headers: Record<string, string>) =>
      answerOf<object>(
        await api.request({
          method: 'POST',
          url: '/graphql',
          headers: { 'content-type': 'application/json', origin: api.origin, ...headers },
          payload: {
            query: `mutation { requestPasswordReset(input: { email: "${email}" }) { __typename } }`,
          },
        }),
      );
    await asked({ 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' });
    await api.catchUp();
    expect(api.mails.sent).toHaveLength(1);
    expect(api.mails.sent[0]?.text).toContain('https://praxis.example/en/account/new-password/');
    expect(JSON.stringify(api.mails.sent)).not.toContain('evil.example');
  });

  it('fills no mailbox: a few mails an hour, and the last link stays good', async () => {
    const { email } = await (await whoHasAPassword()).account();
    for (let i = 0; i < passwordResetMailsPerHour + 3; i += 1) {
      expect((await request(email)).kind).toBe('RequestPasswordResetSuccess');
      await api.catchUp();
    }
    expect(api.mails.sent).toHaveLength(passwordResetMailsPerHour);
    expect((await reset(keyInResetMail(email))).kind).toBe('ResetPasswordSuccess');
  });

  it('from one network address has to wait after so many', async () => {
    await request('nobody@city.example');
    await api.sql(`update rate_limit set points = 20 where key like 'password-resets-asked:%'`);
    expect((await request('nobody-else@city.example')).kind).toBe('TooManyAttemptsProblem');
    expect(await api.count('password_reset')).toBe(1);
  });
});

describe('a link', () => {
  it('ends after its minutes, and is forgotten with the address', async () => {
    const key = await aPasswordResetOf(await whoHasAPassword());
    api.clock.advance({ minutes: passwordResetMinutes - 1 });
    expect(await found(key)).not.toBeNull();
    api.clock.advance({ minutes: 1 });
    expect(await found(key)).toBeNull();
    expect((await reset(key)).kind).toBe('PasswordResetOverProblem');
    api.clock.advance({ minutes: 1 });
    expect(await api.part(PasswordResets).forgetEnded()).toBe(1);
    expect(await api.count('password_reset')).toBe(0);
  });

  it('ends when the password changes, however it does', async () => {
    const person = await whoHasAPassword();
    const key = await aPasswordResetOf(person);
    const changed = await person.change('changePassword', {
      currentPassword: password,
      newPassword,
    });
    expect(changed.kind).toBe('ChangePasswordSuccess');
    expect(await found(key)).toBeNull();
    expect((await reset(key, 'and again some other words')).kind).toBe('PasswordResetOverProblem');
    expect(await signInKind(person, newPassword)).toBe('SignInSuccess');
  });

  it('ends when a newer one is sent, or the account is closed', async () => {
    const person = await whoHasAPassword();
    const old = await aPasswordResetOf(person);
    const key = await aPasswordResetOf(person);
    expect(key).not.toBe(old);
    expect((await reset(old)).kind).toBe('PasswordResetOverProblem');
    const { id } = await person.account();
    await api.sql('update account set disabled_at = now() where id = $1', [id]);
    expect(await found(key)).toBeNull();
    expect((await reset(key)).kind).toBe('PasswordResetOverProblem');
    await api.sql('update account set disabled_at = null where id = $1', [id]);
    expect(await signInKind(person, password)).toBe('SignInSuccess');
  });

  it('is good for its purpose and its account alone; its secret is kept nowhere', async () => {
    const person = await whoHasAPassword();
    const other = await whoHasAPassword();
    const key = await aPasswordResetOf(person);
    const token = key.split('.')[1] ?? '';
    const invitation = (await anInvitation('office@mayor.example')).key.split('.')[1] ?? '';
    for (const wrong of [token, `team.${token}`, `password.${invitation}`, `${key}\n`, '', 'x'])
      expect((await reset(wrong)).kind).toBe('PasswordResetOverProblem');
    const opened = await asVisitor().change('openInvitedAccount', {
      key: `office.${token}`,
      displayName: 'Somebody',
      language: 'EN',
      password: newPassword,
    });
    expect(opened.kind).toBe('AccountInvitationOverProblem');
    const stored = [
      await api.sql('select * from password_reset'),
      await api.sql('select * from graphile_worker._private_jobs'),
    ];
    expect(JSON.stringify(stored)).not.toContain(token);
    expect((await reset(key)).kind).toBe('ResetPasswordSuccess');
    expect(await signInKind(other, password)).toBe('SignInSuccess');
  });

  it('used by three at the same moment sets one password', async () => {
    const person = await whoHasAPassword();
    const key = await aPasswordResetOf(person);
    const words = [
      'first of the long words',
      'second of the long words',
      'third of the long words',
    ];
    const kinds = await Promise.all(words.map(async (given) => (await reset(key, given)).kind));
    expect(kinds.filter((kind) => kind === 'ResetPasswordSuccess')).toHaveLength(1);
    expect(await signInKind(person, words[kinds.indexOf('ResetPasswordSuccess')] ?? '')).toBe(
      'SignInSuccess',
    );
  });

  it('cannot be tried without end from one network address', async () => {
    await reset(`password.${'x'.repeat(43)}`);
    await api.sql(`update rate_limit set points = 60 where key like 'password-reset-tries:%'`);
    expect((await reset(`password.${'x'.repeat(43)}`)).kind).toBe('TooManyAttemptsProblem');
  });
});

it('no line of the log holds an address, a key or a password', async () => {
  const logged = listenToTheLog();
  try {
    const person = await whoHasAPassword();
    const { email } = await person.account();
    const key = await aPasswordResetOf(person);
    await request('nobody@city.example');
    await api.catchUp();
    await reset(key, 'password1234');
    await reset(key);
    await reset(key);
    await person.change('changePassword', { currentPassword: password, newPassword });
    expect(logged.join('')).toContain('password-reset-requested');
    for (const secret of [email, 'nobody@city.example', key.split('.')[1] ?? '', newPassword])
      expect(logged.join('')).not.toContain(secret);
  } finally {
    hushTheLog();
  }
});
