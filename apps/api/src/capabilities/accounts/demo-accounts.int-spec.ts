import { Api, useApi } from '../../../test/api-harness';
import { answerOf } from '../../../test/caller';
import { demoAccounts, demoPassword } from './demo-accounts';

const demonstration = useApi(() => ({ PRAXIS_DEMO: 'on' }));

async function signIn(api: Api, email: string): Promise<unknown> {
  const answer = answerOf<{ signIn: { __typename: string } }>(
    await api.request({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', origin: api.origin },
      payload: {
        query: 'mutation In($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { email, password: demoPassword } },
      },
    }),
  );
  return answer.data?.signIn.__typename;
}

describe('a demonstration account', () => {
  it('opens the platform while the demonstration is on', async () => {
    for (const { email } of demoAccounts)
      expect([email, await signIn(demonstration, email)]).toEqual([email, 'SignInSuccess']);
  });

  it('opens nothing once the demonstration is off, though its account is still there', async () => {
    const real = new Api(() => ({ PRAXIS_DEMO: 'off' }));
    try {
      await real.start();
      const [first] = demoAccounts;
      expect(await real.count('account where email = $1', [first?.email])).toBe(1);
      expect(await signIn(real, first?.email ?? '')).toBe('WrongCredentialsProblem');
      expect(await real.count('sign_in_session')).toBe(0);
    } finally {
      await real.stop();
    }
  }, 30_000);
});
