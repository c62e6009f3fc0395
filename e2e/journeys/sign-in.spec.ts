import type { Page } from '@playwright/test';
import { demoPassword, expect, expectAccessible, signIn, test, watch } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { anAccountOfItsOwn, signedInWith } from '../pages/own-account';

async function attempt(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

test('a wrong password is told without losing the address; the sixth try has to wait', async ({
  page,
}) => {
  const email = `${uniqueWord()}@aarhus.example`;
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await page.goto('/en/account/sign-in');
  await expectAccessible(page);
  for (let tries = 1; tries <= 5; tries += 1) {
    await attempt(page, email, `wrong-${String(tries)}`);
    await expect(summary).toBeFocused();
    await expect(summary).toContainText('The e-mail address and the password do not belong');
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByLabel('E-mail address')).toHaveValue(email);
    await expect(page.getByLabel('Password')).toHaveValue('');
  }
  await expectAccessible(page, 'a wrong password');
  await attempt(page, email, 'wrong-6');
  await expect(summary).toContainText('Too many attempts. Wait a little and try again.');
  await expect(page.getByLabel('E-mail address')).toHaveValue(email);
  await expectAccessible(page, 'too many attempts');
});

test('pages of the desk ask who it is, and go on to where one wanted to be', async ({ page }) => {
  for (const path of [
    '/en/desk',
    '/en/practices/new',
    '/en/review',
    '/en/moderation',
    '/en/account/sessions',
    '/en/account/api-keys',
    '/en/account/password',
    '/en/practices/anything-1/edit',
    '/en/practices/anything-1/edit/basics',
    '/en/practices/anything-1/edit/check',
    '/en/practices/anything-1/withdraw',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Sign in');
    expect(new URL(page.url()).searchParams.get('next'), path).toBe(path);
  }
  await page.goto('/en/account/sessions');
  await attempt(page, 'researcher@praxis.example', demoPassword);
  await expect(page).toHaveURL(/\/en\/account\/sessions$/);
  await page.goto('/en/review');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Your account does not open this page',
  );
  await expectAccessible(page, 'forbidden');
});

for (const next of ['//evil.example/', '/\\evil.example', 'https://evil.example/', 'javascript:1'])
  test(`signing in never leads to ${next}`, async ({ page, origin }) => {
    await page.goto(`/en/account/sign-in?next=${encodeURIComponent(next)}`);
    await attempt(page, 'researcher@praxis.example', demoPassword);
    await expect(page).toHaveURL(`${origin}/en/desk`);
  });

test('a session elsewhere is listed and ended, and signing out ends this one', async ({
  browser,
  misdeeds,
  origin,
}) => {
  const who = await anAccountOfItsOwn(origin, browser);
  const here = await signedInWith(origin, browser, who);
  const elsewhere = await signedInWith(origin, browser, who);
  for (const page of [here, elsewhere]) watch(page, misdeeds, origin);
  await here.goto('/en/account/sessions');
  await expect(here.getByText('this one')).toHaveCount(1);
  await expectAccessible(here);
  for (const [address, device] of [
    ['/fr/compte/sessions', /^Chrome sous \w+$/],
    ['/es/cuenta/sesiones', /^Chrome en \w+$/],
    ['/en/account/sessions', /^Chrome on \w+$/],
  ] as const) {
    await here.goto(address);
    await expect(here.getByRole('main').getByText(device)).toHaveCount(3);
  }
  const others = here
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasNotText: 'this one' })
    .getByRole('button', { name: /^Sign out/ });
  // The browser in which the account was made is one of them.
  await expect(others).toHaveCount(2);
  for (const left of [1, 0]) {
    await others.first().click();
    await expect(others).toHaveCount(left);
  }
  await elsewhere.goto('/en/desk');
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Sign in');

  await here.goto('/en/desk');
  await expect(here.getByText(`· ${who.address}`)).toHaveCount(1);
  await here.getByRole('link', { name: 'Sign out' }).click();
  await expect(here.getByRole('heading', { level: 1 })).toHaveText('Sign out');
  await expectAccessible(here, 'sign out');
  await here.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(here).toHaveURL(/\/en$/);
  await expect(here.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  await here.goto('/en/desk');
  await expect(here.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await here.goBack();
  await expect(here.getByText(`· ${who.address}`)).toHaveCount(0);
  for (const page of [here, elsewhere]) await page.context().close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one signs in and out all the same', async ({ page }) => {
    await signIn(page, 'researcher@praxis.example');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My desk');
    await page.getByRole('link', { name: 'Sign out' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  });
});
