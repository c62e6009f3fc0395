import { expect, expectAccessible, test } from '../fixtures/test';
import { hydrated } from '../pages/looks';

const paper = (page: import('@playwright/test').Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('light and dark are chosen once, and kept on every page and by the server', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en');
  await hydrated(page);
  const light = await paper(page);
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Appearance: Dark' })).toHaveCount(1);
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await expectAccessible(page, 'dark');
  await page.goto('/fr/pratiques');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await (await page.request.get('/es')).text()).toContain('data-theme="dark"');
  expect(await paper(page)).toBe(dark);
  await page.goto('/en');
  await hydrated(page);
  await page.getByRole('button', { name: 'Light' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await hydrated(page);
  expect(await paper(page)).toBe(light);
  await page.getByRole('button', { name: 'As my device' }).click();
  expect(await paper(page)).toBe(dark);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the choice is a form, and leads back to the page', async ({ page }) => {
    await page.goto('/en/practices?q=mentors');
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect(page).toHaveURL(/\/en\/practices\?q=mentors$/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

for (const [locale, language] of [
  ['fr-CH', 'fr'],
  ['es-ES', 'es'],
  ['pt-PT', 'en'],
] as const)
  test(`who reads ${locale} begins in ${language}, and keeps it from page to page`, async ({
    browser,
    origin,
  }) => {
    const context = await browser.newContext({ baseURL: origin, locale });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page).toHaveURL(new RegExp(`/${language}$`));
    for (const link of await page
      .getByRole('banner')
      .getByRole('navigation')
      .first()
      .getByRole('link')
      .all())
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^/${language}/`));
    await page.goto('/p/1');
    await expect(page).toHaveURL(new RegExp(`/${language}/`));
    await context.close();
  });

test('a practice prints as its text, its sources and its permanent address', async ({ page }) => {
  await page.goto('/p/1');
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const hidden of [
    page.getByRole('navigation', { name: 'Main' }),
    page.getByRole('navigation', { name: 'Language' }),
    page.getByRole('region', { name: /comments?$/i }),
    page.getByRole('link', { name: 'Skip to the content' }),
    page.getByRole('button', { name: 'Dark' }),
  ])
    await expect(hidden).toBeHidden();
  // In the citation; those in other styles are not printed.
  await expect(page.getByText(/\/p\/1\/v\/1$/).filter({ visible: true })).toHaveCount(1);
  const look = await page.evaluate(() => {
    const style = getComputedStyle(document.body);
    return { ink: style.color, paper: style.backgroundColor };
  });
  expect(look).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(4);
});
