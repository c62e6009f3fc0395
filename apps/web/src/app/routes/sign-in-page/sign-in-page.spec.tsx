import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ingrid } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const refused = (typename: string) => ({
  demoAccounts: [],
  signIn: { __typename: typename, code: 'X', message: 'in English', retryAfterSeconds: 60 },
});

async function signIn(): Promise<void> {
  await userEvent.type(
    screen.getByRole('textbox', { name: 'E-mail address' }),
    'ingrid@aarhus.test',
  );
  await userEvent.type(screen.getByLabelText('Password'), 'not this one');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

test('a wrong password is told in a summary that takes the focus; the address stays, the password goes', async () => {
  await showSite('/en/account/sign-in', refused('WrongCredentialsProblem'));
  await signIn();
  expect(await screen.findByRole('alert', { name: 'There is a problem' })).toHaveFocus();
  expect(screen.getByRole('link', { name: /do not belong together/ })).toHaveAttribute(
    'href',
    '#email',
  );
  expect(screen.getByRole('textbox', { name: 'E-mail address' })).toHaveValue('ingrid@aarhus.test');
  expect(screen.getByLabelText('Password')).toHaveValue('');
  expect(document.title).toBe('Error: Sign in – Praxis');
});

test('too many attempts are told in the reader’s language', async () => {
  await showSite('/fr/compte/connexion', refused('TooManyAttemptsProblem'));
  await userEvent.type(screen.getByLabelText(/électronique|courriel/i), 'ingrid@aarhus.test');
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'x');
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Trop d’essais.');
  expect(alert).not.toHaveTextContent('in English');
});

test('a page of another site is never gone on to', async () => {
  let isIn = false;
  const { address } = await showSite('/en/account/sign-in?next=//evil.test/x', {
    demoAccounts: [],
    viewer: () => (isIn ? { ...ingrid, draftsToReview: null, reportsToDecide: null } : null),
    signIn: () => {
      isIn = true;
      return { __typename: 'SignInSuccess', viewer: ingrid };
    },
  });
  await signIn();
  await screen.findByRole('link', { name: 'My desk' });
  expect(address()).toBe('/en/desk');
});

test('demonstration accounts are shown where there are some', async () => {
  await showSite('/en/account/sign-in', {
    demoAccounts: [{ email: 'demo@praxis.test', password: 'harbour' }],
  });
  expect(screen.getByText('demo@praxis.test')).toBeVisible();
  expect(screen.getByText(/the password of all is harbour\./)).toBeVisible();
});
