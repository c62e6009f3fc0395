import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from '../fixtures/axe';
import { Keyboard } from '../fixtures/keyboard';
import { expect, test } from '../fixtures/test';
import { layoutFaults } from '../pages/looks';
import { address, languages, type Language } from '../pages/page-list';

const results = (page: Page): Locator => page.locator('section[aria-labelledby=result-heading]');
const total = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('#result-heading').textContent()) ?? '', 10);

const words: Record<
  Language,
  Record<'table' | 'timeline' | 'country' | 'choose' | 'staff', string>
> = {
  en: {
    table: 'Table',
    timeline: 'Timeline',
    country: 'Country',
    choose: 'Choose columns',
    staff: 'Staff',
  },
  fr: {
    table: 'Tableau',
    timeline: 'Chronologie',
    country: 'Pays',
    choose: 'Choisir les colonnes',
    staff: 'Effectif',
  },
  es: {
    table: 'Tabla',
    timeline: 'Cronología',
    country: 'País',
    choose: 'Elegir columnas',
    staff: 'Personal',
  },
};

/** The texts of a column of the table on screen. */
async function column(page: Page, name: string): Promise<string[]> {
  const heads = await results(page).locator('thead th').allTextContents();
  const at = heads.indexOf(name);
  expect(heads).toContain(name);
  return results(page)
    .locator(`tbody tr > :nth-child(${String(at + 1)})`)
    .allTextContents();
}

/** Every title that a view shows, page after page. */
async function everyTitle(page: Page, from: string, title: string): Promise<string[]> {
  const titles: string[] = [];
  await page.goto(from);
  for (;;) {
    titles.push(...(await results(page).locator(title).allTextContents()));
    const next = results(page).locator('a[rel=next]');
    if ((await next.count()) === 0) return titles.sort();
    await page.goto((await next.getAttribute('href')) ?? '');
  }
}

for (const language of languages)
  test(`by keyboard, in ${language}, results are a table in any order and a timeline of exactly the same`, async ({
    page,
    browser,
  }) => {
    const keyboard = new Keyboard(page);
    const { table, timeline, country, choose, staff } = words[language];
    const views = results(page).locator('nav').first();
    await page.goto(address(language, '/{practices}?topic=multi-agency&from=2005'));
    const found = await total(page);
    expect(found).toBeGreaterThan(5);

    await keyboard.activate(views.getByRole('link', { name: table, exact: true }));
    await expect(page).toHaveURL(/view=table/);
    const head = results(page).getByRole('columnheader', { name: country });
    await keyboard.activate(head.getByRole('link'));
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(page).toHaveURL(/sort=country/);
    await expect(head.getByRole('link')).toBeFocused();
    const upwards = new Intl.Collator(language, { sensitivity: 'base' }).compare;
    await expect.poll(async () => isInOrder(await column(page, country), upwards)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect
      .poll(async () => isInOrder((await column(page, country)).reverse(), upwards))
      .toBe(true);

    await keyboard.activate(results(page).locator('summary', { hasText: choose }));
    await keyboard.tick(results(page).getByRole('checkbox', { name: staff }));
    await expect(results(page).getByRole('columnheader', { name: staff })).toBeVisible();
    expect(await accessibilityFaults(page, 'light')).toEqual([]);
    expect(await accessibilityFaults(page, 'dark')).toEqual([]);
    const rows = await results(page).locator('tbody th').allTextContents();
    const other = await browser.newContext({ javaScriptEnabled: false });
    const stranger = await other.newPage();
    await stranger.goto(page.url());
    expect(await results(stranger).locator('tbody th').allTextContents()).toEqual(rows);
    await expect(results(stranger).getByRole('columnheader', { name: staff })).toBeVisible();
    await other.close();

    await keyboard.reachBackwards(views.getByRole('link', { name: timeline, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/view=timeline/);
    expect(await total(page)).toBe(found);
    const years = results(page).locator('figure li');
    await expect(years.first()).toBeVisible();
    const counts = (await years.locator('span').allTextContents()).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(found);
    expect(await accessibilityFaults(page, 'light')).toEqual([]);
    expect(await accessibilityFaults(page, 'dark')).toEqual([]);
    const of = counts[0];
    await keyboard.activate(years.first().getByRole('link'));
    await expect(page).toHaveURL(/from=(\d{4})&to=\1/);
    await expect.poll(() => total(page)).toBe(of);
  });

function isInOrder(texts: readonly string[], compare: (a: string, b: string) => number): boolean {
  return texts.every((text, i) => i === 0 || compare(texts[i - 1] ?? '', text) <= 0);
}

test('every view, read to its last page without JavaScript, has the same practices', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const search = '/en/practices?country=BE&country=DE&country=FR';
  const listed = await everyTitle(page, search, 'ol > li h3');
  expect(listed.length).toBeGreaterThan(20);
  expect(listed).toHaveLength(await total(page));
  expect(await everyTitle(page, `${search}&view=table`, 'tbody th a')).toEqual(listed);
  expect(await everyTitle(page, `${search}&view=timeline`, 'section li > a')).toEqual(listed);
  await context.close();
});

test('without JavaScript columns are chosen and headings put the table in order', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/practices?q=mentoring&view=table');
  await page.locator('summary', { hasText: 'Choose columns' }).click();
  await page.getByRole('checkbox', { name: 'Updated' }).check();
  await page.getByRole('checkbox', { name: 'Topic' }).uncheck();
  await page.getByRole('button', { name: 'Show these columns' }).click();
  await expect(page).toHaveURL(/q=mentoring/);
  await expect(page.getByRole('columnheader', { name: 'Updated' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Topic' })).toHaveCount(0);
  await page.getByRole('columnheader', { name: 'Began' }).getByRole('link').click();
  await expect(page).toHaveURL(/q=mentoring.*sort=began.*column=updated/);
  const years = (await column(page, 'Began')).map(Number).filter((year) => year > 0);
  expect(years.length).toBeGreaterThan(3);
  expect(years).toEqual([...years].sort((a, b) => a - b));
  await context.close();
});

for (const width of [320, 1280])
  test(`tables and timelines fit ${String(width)} px in every language`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const language of languages)
      for (const view of ['table&column=staff&column=phenomenon&column=target', 'timeline']) {
        await page.goto(address(language, `/{practices}?view=${view}`));
        expect(await layoutFaults(page), `${language} ${view}`).toEqual([]);
        for (const link of await results(page).locator('nav').first().getByRole('link').all())
          expect((await link.boundingBox())?.width ?? 0).toBeGreaterThan(24);
        const nav = await results(page).locator('nav').first().boundingBox();
        const last = await results(page)
          .locator('nav')
          .first()
          .getByRole('link')
          .last()
          .boundingBox();
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(
          (nav?.x ?? 0) + (nav?.width ?? 0) + 1,
        );
      }
  });
