import { Passwords } from '../../src/capabilities/accounts';
import { theApi } from '../api-harness';
import { answerOf, type Answer, type Variables } from '../caller';
import type { AccountDetails } from './account.factory';
import { Person } from '../people';

/** The password of everybody who makes keys in tests. */
export const password = 'a long enough password';

let hashed: Promise<string> | undefined;

/** Somebody who knows their password. */
export async function whoHasAPassword(details: AccountDetails = {}): Promise<Person> {
  hashed ??= theApi().part(Passwords).hash(password);
  return new Person({ ...details, passwordHash: await hashed });
}

/** Gives somebody a password whom a test has made without one. */
export async function givePassword(person: Person): Promise<void> {
  const { id } = await person.account();
  hashed ??= theApi().part(Passwords).hash(password);
  await theApi().sql('update account set password_hash = $2 where id = $1', [id, await hashed]);
}

/** The input that makes a key, with whatever is to be different. */
export const keyInput = (more: object = {}): object => ({
  name: 'Nightly copy',
  scope: 'READ',
  days: 30,
  password,
  ...more,
});

/** A key of this person; its id, and the key itself. */
export async function aKeyOf(
  person: Person,
  more: object = {},
): Promise<{ id: string; secret: string }> {
  const { apiKey, secret, kind } = await person.change('createApiKey', keyInput(more));
  if (!apiKey || secret === undefined) throw new Error(`No key, but ${kind}`);
  return { id: apiKey.id, secret };
}

/** One that has been used and revoked. */
export async function aSpentKeyOf(person: Person): Promise<void> {
  const { id, secret } = await aKeyOf(person);
  await withKey(secret, '{ viewer { id } }');
  await person.change('revokeApiKey', { id });
}

/** What a program gets that sends a document with a key, and nothing that a browser sends. */
export async function withKey<Data>(
  secret: string,
  query: string,
  variables: Variables = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<Data>> {
  return answerOf<Data>(
    await theApi().request({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${secret}`,
        ...headers,
      },
      payload: JSON.stringify({ query, variables }),
    }),
  );
}
