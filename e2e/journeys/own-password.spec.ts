import type { Page } from '@playwright/test';
import { Keyboard } from '../fixtures/keyboard';
import { mailTo } from '../fixtures/outbox';
import { expect, expectAccessible, test } from '../fixtures/test';
import { hydrated } from '../pages/looks';
import { anAccountOfItsOwn, signedInWith } from '../pages/own-account';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a member changes the password by keyboard, is told what is wrong with one, and is signed out elsewhere', async ({
  origin,
  browser,
}) => {
  test.setTimeout(120_000);
  const who = await anAccountOfItsOwn(origin, browser);
  const elsewhere = await signedInWith(origin, browser, who);
  const page = await signedInWith(origin, browser, who);
  const keys = new Keyboard(page);
  await hydrated(page);
  await keys.activate(page.getByRole('link', { name: 'Change your password' }));
  await expect(heading(page)).toHaveText('Change your password');
  await expectAccessible(page);
  const now = page.getByLabel('The password you have now');
  const next = page.getByLabel('New password');
  const go = page.getByRole('button', { name: 'Change the password' });
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });

  await keys.write(now, 'some guess of it');
  await keys.write(next, 'two rivers and a kite');
  await keys.activate(go);
  await expect(summary).toContainText('This is not the password of your account.');
  await hydrated(page);
  await keys.write(now, who.password);
  await keys.write(next, 'Praxis-Aarhus-2026');
  await keys.activate(go);
  await expect(summary).toContainText('This is made of words of this site');
  await expect(now).toHaveValue('');
  await expect(next).toHaveValue('');
  expect(await page.content()).not.toContain('Praxis-Aarhus-2026');
  await expectAccessible(page, 'a password that is easily guessed');

  await hydrated(page);
  await keys.write(now, who.password);
  await keys.write(next, 'two rivers and a kite');
  await keys.activate(go);
  await expect(page.getByText('Your password is changed, and a mail tells you so.')).toBeVisible();
  await expectAccessible(page, 'changed');
  await elsewhere.goto('/en/desk');
  await expect(heading(elsewhere)).toHaveText('Sign in');
  await page.goto('/en/desk');
  await expect(heading(page)).toHaveText('My desk');
  const mail = await mailTo(who.address, 'Your password was changed');
  expect(mail).toContain(`${origin}/en/account/forgotten-password`);
  expect(mail).not.toContain('two rivers and a kite');

  // All at once, on the page that lists where one is signed in.
  const lost = await signedInWith(origin, browser, { ...who, password: 'two rivers and a kite' });
  await page.goto('/en/account/sessions');
  await hydrated(page);
  await keys.activate(page.getByRole('button', { name: 'Sign out everywhere else' }));
  await expect(page.getByRole('button', { name: 'Sign out everywhere else' })).toHaveCount(0);
  await expectAccessible(page, 'signed in here alone');
  await lost.goto('/en/desk');
  await expect(heading(lost)).toHaveText('Sign in');
  for (const each of [page, elsewhere, lost]) await each.context().close();
});

test('who has forgotten the password gets a link and sets another one, by keyboard', async ({
  origin,
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const who = await anAccountOfItsOwn(origin, browser);
  const elsewhere = await signedInWith(origin, browser, who);
  await page.goto('/en/account/sign-in');
  await hydrated(page);
  const keys = new Keyboard(page);
  await keys.activate(page.getByRole('link', { name: 'I have forgotten my password' }));
  await expect(heading(page)).toHaveText('Forgotten password');
  await expectAccessible(page);
  const said = page.getByText('If an account has this address, a mail is on its way.');
  const ask = async (address: string): Promise<void> => {
    await hydrated(page);
    await keys.write(page.getByLabel('E-mail address'), address);
    await keys.activate(page.getByRole('button', { name: 'Send me a link' }));
  };
  await ask(`nobody-${who.address}`);
  await expect(said).toBeVisible();
  await page.goto('/en/account/forgotten-password');
  await ask(who.address);
  await expect(said).toBeVisible();
  await expectAccessible(page, 'a link is on its way');

  const mail = await mailTo(who.address, 'Set a new password');
  const link = /\/en\/account\/new-password\/[\w.-]+/.exec(mail)?.[0] ?? '';
  expect(mail).toContain(origin + link);
  const answer = await page.goto(link);
  expect(answer?.headers()).toMatchObject({
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  await hydrated(page);
  await expectAccessible(page, 'a new password');
  await expect(page.getByText(`For the account ${who.address}.`)).toBeVisible();
  await keys.write(page.getByLabel('New password'), 'two rivers and a kite');
  await keys.activate(page.getByRole('button', { name: 'Set this password' }));
  await expect(page.getByText('Your new password is set. Sign in with it.')).toBeVisible();
  await expectAccessible(page, 'sign in with it');
  await elsewhere.goto('/en/desk');
  await expect(heading(elsewhere)).toHaveText('Sign in');
  const again = await signedInWith(origin, browser, { ...who, password: 'two rivers and a kite' });
  await again.goto(link);
  await expect(heading(again)).toHaveText('This link no longer works');
  await expectAccessible(again, 'a link that was used');
  for (const each of [elsewhere, again]) await each.context().close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a forgotten password is set all the same, and one that is guessed early is told', async ({
    origin,
    browser,
    page,
  }) => {
    test.setTimeout(120_000);
    const who = await anAccountOfItsOwn(origin, browser);
    await page.goto('/en/account/forgotten-password');
    await page.getByLabel('E-mail address').fill(who.address);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByText('If an account has this address')).toBeVisible();
    const mail = await mailTo(who.address, 'Set a new password');
    await page.goto(/\/en\/account\/new-password\/[\w.-]+/.exec(mail)?.[0] ?? '');
    await page.getByLabel('New password').fill('password1234');
    await page.getByRole('button', { name: 'Set this password' }).click();
    await expect(page.getByRole('alert')).toContainText(
      'among the first passwords that are guessed',
    );
    await page.getByLabel('New password').fill('two rivers and a kite');
    await page.getByRole('button', { name: 'Set this password' }).click();
    await expect(page.getByText('Your new password is set. Sign in with it.')).toBeVisible();
    await page.getByLabel('E-mail address').fill(who.address);
    await page.getByLabel('Password').fill('two rivers and a kite');
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await expect(heading(page)).toHaveText('My desk');
  });
});
