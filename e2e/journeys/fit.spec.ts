import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../fixtures/axe';
import { focusFaults, withTextSpacing } from '../pages/handling';
import { hydrated, layoutFaults } from '../pages/looks';
import { address, privatePages, publicPages, type ListedPage } from '../pages/page-list';
import { expect, test } from '../pages/test';

const everyPage = [...publicPages, ...privatePages];
const named = (...names: string[]): ListedPage[] => {
  const found = everyPage.filter(({ name }) => names.includes(name));
  if (found.length !== names.length) throw new Error(`Not all are listed: ${names.join(', ')}`);
  return found;
};

for (const viewport of [
  { width: 1280, height: 600 },
  { width: 320, height: 560 },
])
  test(`the focus is seen and uncovered at every stop, ${String(viewport.width)} px wide`, async ({
    visitEach,
  }) => {
    test.setTimeout(600_000);
    const pages = named('home', 'search with words and filters', 'practice', 'draft, basics');
    const faults = await visitEach(
      'en',
      pages,
      async (page) => {
        await hydrated(page);
        return focusFaults(page, 45);
      },
      { viewport, reducedMotion: 'reduce' },
    );
    expect(faults).toEqual([]);
  });

test('text may be set twice as large and wider apart, and nothing is lost', async ({
  visitEach,
}) => {
  test.setTimeout(600_000);
  const pages = named(
    'home',
    'search with words and filters',
    'practice of the first catalogue',
    'declaration',
    'summit',
    'desk',
    'draft, partners',
    'review',
  );
  const faults = await visitEach('fr', pages, async (page) => {
    const spaced = await withTextSpacing(page, '1.12em');
    await page.setViewportSize({ width: 640, height: 900 });
    const twice = await withTextSpacing(page, '200%');
    await page.setViewportSize({ width: 1280, height: 900 });
    return [...spaced, ...twice, ...(await layoutFaults(page))];
  });
  expect(faults).toEqual([]);
});

for (const options of [
  { forcedColors: 'active' },
  { reducedMotion: 'reduce', contrast: 'more' },
] as const)
  test(`pages hold with ${Object.keys(options).join(' and ')}`, async ({ visitEach }) => {
    test.setTimeout(600_000);
    const pages = named(
      'home',
      'search with words and filters',
      'map',
      'practice',
      'draft, problem',
    );
    const faults = await visitEach(
      'es',
      pages,
      async (page) => {
        await hydrated(page);
        return [...(await layoutFaults(page)), ...(await accessibilityFaults(page, 'light'))];
      },
      options,
    );
    expect(faults).toEqual([]);
  });

test('the skip link leads past the navigation', async ({ page }) => {
  await page.goto('/en/cities');
  await hydrated(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focusIsInMain(page)).toBe(true);
});

test('going on takes the title and the focus along, and going back as well', async ({ page }) => {
  await page.goto('/en');
  await hydrated(page);
  const title = await page.title();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Cities' })
    .click();
  await expect(page).toHaveURL('/en/cities');
  await expect(page.getByRole('heading', { level: 1, name: 'Cities' })).toBeFocused();
  await expect(page).toHaveTitle('Cities – Praxis');
  await page.locator('main').getByRole('link', { name: 'Rotterdam', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rotterdam' })).toBeFocused();
  await expect(page).toHaveTitle('Rotterdam – Praxis');
  await page.goBack();
  await expect(page).toHaveTitle('Cities – Praxis');
  await page.goBack();
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('forms with errors, open details and dialogs have no fault either', async ({
  opened,
  setting,
  visitEach,
}) => {
  test.setTimeout(600_000);
  const page = await opened();
  await page.goto(address('en', `/{moderation}/{report}/${setting.commentId}`));
  await hydrated(page);
  await page.locator('main form button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await accessibilityFaults(page, 'light'), 'report with an error').toEqual([]);
  await page.goto('/en/account/sign-in');
  await page.getByLabel('E-mail address').fill('nobody@praxis.example');
  await page.getByLabel('Password').fill('not the password');
  await page.locator('main form button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await accessibilityFaults(page, 'light'), 'sign-in with an error').toEqual([]);

  const faults = await visitEach(
    'en',
    named('search', 'new practice', 'withdraw', 'own practice', 'draft, activities', 'review'),
    async (shown, { name }) => {
      await hydrated(shown);
      if (name === 'new practice' || name === 'withdraw') {
        // Browsers refuse an empty title themselves; blanks are for the server to refuse.
        if (name === 'new practice') await shown.getByLabel('Title').fill('   ');
        await shown.locator('main form button[type=submit]').first().click();
        await expect(shown.getByRole('alert')).toBeVisible();
      }
      await pressEach(shown, 'details:not([open]) > summary:visible');
      await pressEach(shown, 'main button[aria-expanded=false]:visible');
      if (name === 'own practice') {
        await shown
          .getByRole('button', { name: /remove/i })
          .first()
          .click();
        await expect(shown.locator('dialog[open]')).toBeVisible();
      }
      return accessibilityFaults(shown, 'light');
    },
  );
  expect(faults).toEqual([]);
});

function focusIsInMain(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('main') !== null);
}

/** Presses one after the other what opens; what has been opened is no longer among them. */
async function pressEach(page: Page, closed: string): Promise<void> {
  while ((await page.locator(closed).count()) > 0) await page.locator(closed).first().click();
}
