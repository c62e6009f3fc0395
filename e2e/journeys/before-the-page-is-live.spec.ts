import type { Page, Request } from '@playwright/test';
import { hydrated } from '../pages/looks';
import { expect, test } from '../pages/test';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('who goes back before the page is live sees the page of the address', async ({ page }) => {
  await page.goto('/en/cities');
  await hydrated(page);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Practices' })
    .click();
  await expect(heading(page, 'Practices')).toBeVisible();
  await page.getByRole('link', { name: 'Français', exact: true }).first().click();
  await expect(page).toHaveURL('/fr/pratiques');

  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goBack({ waitUntil: 'commit' });
  await expect(heading(page, 'Practices')).toBeVisible();
  // Within the document that has no script yet: nobody hears of it.
  await page.evaluate(() => {
    window.history.back();
  });
  await expect(page).toHaveURL('/en/cities');
  await expect(heading(page, 'Practices')).toBeVisible();
  letThrough();
  await hydrated(page);
  await expect(heading(page, 'Cities')).toBeVisible();
  await expect(page).toHaveTitle('Cities – Praxis');
  await page.goForward();
  await expect(heading(page, 'Practices')).toBeVisible();
});

test('a permanent address that stays in the window is loaded once', async ({ page, setting }) => {
  for (const number of [setting.withdrawn.number, 999_999]) {
    const path = `/p/${String(number)}`;
    const loads: string[] = [];
    const note = (request: Request): void => {
      if (request.isNavigationRequest()) loads.push(new URL(request.url()).pathname);
    };
    page.on('request', note);
    await page.goto(path);
    await hydrated(page);
    // The page has heard whatever it was to hear when it does as it is told.
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Appearance: Dark' })).toHaveCount(1);
    expect(loads).toEqual([path]);
    expect(new URL(page.url()).pathname).toBe(path);
    page.off('request', note);
  }
});

test('words that are typed before the page is live are searched for', async ({ page }) => {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  for (const path of ['/en', '/en/practices']) {
    await page.goto(path, { waitUntil: 'commit' });
    const box = page.getByRole('searchbox');
    await box.fill('mentoring');
    letThrough();
    await hydrated(page);
    await expect(box).toHaveValue('mentoring');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/en\/practices\?q=mentoring$/);
    await expect(page.getByRole('link', { name: /mentoring/i }).first()).toBeVisible();
  }
});
