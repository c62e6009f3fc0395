import { demoPassword } from '../fixtures/test';
import { layoutFaults } from '../pages/looks';
import { address, languages, publicPages } from '../pages/page-list';
import { expect, test } from '../pages/test';
import { moderator } from '../pages/setting';

const bare = { javaScriptEnabled: false };

test.describe.configure({ timeout: 240_000 });

for (const language of languages)
  test(`without JavaScript every public page in ${language} can be read`, async ({ visitEach }) => {
    test.setTimeout(600_000);
    const faults = await visitEach(
      language,
      publicPages,
      async (page) => {
        const main = page.locator('main');
        const [heading, words] = [await main.locator('h1').innerText(), await main.innerText()];
        return [
          ...(heading.trim() === '' ? ['no heading'] : []),
          ...(words.length > heading.length + 40 ? [] : [`hardly a word: ${words}`]),
          ...((await page.locator('header nav').first().isVisible()) ? [] : ['no navigation']),
        ];
      },
      bare,
    );
    expect(faults).toEqual([]);
  });

test('without JavaScript a visitor searches, filters, sorts, turns the page and opens a practice', async ({
  opened,
}) => {
  const page = await opened(bare);
  await page.goto('/en');
  await page.getByRole('searchbox').fill('radicalistion');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/en/practices?q=radicalistion');
  await expect(page.locator('mark').first()).toHaveText(/radicalisation/i);

  await page.getByRole('checkbox', { name: /^Belgium/ }).check();
  await page.getByRole('button', { name: /^Show \d+ practices?$/ }).click();
  await expect(page).toHaveURL(/country=BE/);
  await expect(page).toHaveURL(/q=radicalistion/);
  const results = page.locator('main ol > li');
  for (const result of await results.all()) await expect(result).toContainText('Belgium');
  await expect(results).not.toHaveCount(0);

  await page.getByRole('link', { name: /Belgium.*remove filter/ }).click();
  await expect(page).toHaveURL('/en/practices?q=radicalistion');
  await page.getByLabel('Sort by').selectOption('updated');
  await page.getByRole('button', { name: 'Sort', exact: true }).click();
  await expect(page).toHaveURL(/sort=updated/);

  await page.goto('/en/practices');
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL('/en/practices?page=2');
  const first = results.first().getByRole('link').first();
  const title = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('without JavaScript the language and the appearance change, on the same page', async ({
  opened,
}) => {
  const page = await opened(bare);
  await page.goto('/en/summits/rotterdam-2016');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL('/es/cumbres/rotterdam-2016');
  await page.getByRole('button', { name: 'Oscura' }).click();
  await expect(page).toHaveURL('/es/cumbres/rotterdam-2016');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Oscura' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('without JavaScript a member signs in, is told what is wrong, comments, and signs out', async ({
  opened,
  setting,
}) => {
  const page = await opened(bare);
  const practice = address('en', `/{practices}/${setting.published.at}`);
  await page.goto(practice);
  await page.locator('main').getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail address').fill(moderator);
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue(moderator);
  await expect(page.getByLabel('Password')).toHaveValue('');

  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(new RegExp(`${practice}(#.*)?$`));
  const words = `Do the walks go on in winter? (${String(Date.now())})`;
  await page.getByLabel('Your comment').fill(words);
  await page.getByRole('button', { name: 'Publish comment' }).click();
  await expect(page.getByText(words)).toBeVisible();

  await page.goto('/en/account/sign-out');
  await page.locator('main').getByRole('button').click();
  await expect(page).toHaveURL('/en');
  await page.goto('/en/desk');
  await expect(page).toHaveURL(/\/en\/account\/sign-in\?next=/);
});

test('without JavaScript a form that is wrong comes back with everything that was typed', async ({
  opened,
  setting,
}) => {
  const page = await opened(bare);
  await page.goto(address('fr', `/{moderation}/{report}/${setting.commentId}`));
  await page.locator('main textarea').fill('Un détail.');
  await page.locator('main form button[type=submit]').click();
  await expect(page.locator('main textarea')).toHaveValue('Un détail.');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await layoutFaults(page)).toEqual([]);
});
