import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from '../fixtures/axe';
import { Keyboard } from '../fixtures/keyboard';
import { expect, test } from '../fixtures/test';
import { address, languages, type Language } from '../pages/page-list';

const results = (page: Page): Locator => page.locator('section[aria-labelledby=result-heading]');
const total = async (page: Page): Promise<number> =>
  Number.parseInt(
    /\d+/.exec((await page.locator('#result-heading').textContent()) ?? '')?.[0] ?? '',
    10,
  );
const titles = (page: Page): Promise<string[]> =>
  results(page).locator('ol > li h3').allTextContents();

/** A box of a filter by its code, whatever the language calls it. */
const box = (page: Page, filter: string, value: string): Locator =>
  page.locator(`input[type=checkbox][name="${filter}"][value="${value}"]`);
/** The number beside a box. */
const promised = async (page: Page, filter: string, value: string): Promise<number> =>
  Number.parseInt(
    (await page
      .locator('label', { has: box(page, filter, value) })
      .locator('span')
      .last()
      .textContent()) ?? '',
    10,
  );

/** No journey publishes from these countries; the first is among those that are shown at once, whatever is published. */
const siblings = ['DE', 'FR', 'NL'];
const chips: Record<Language, string> = {
  en: 'Active filters',
  fr: 'Filtres actifs',
  es: 'Filtros activos',
};

for (const language of languages)
  test(`by keyboard, in ${language}, counts are what is found, a chosen value keeps its siblings’ counts, and the address tells it all`, async ({
    page,
    browser,
  }) => {
    const keyboard = new Keyboard(page);
    await page.goto(address(language, '/{practices}'));
    const counts = (): Promise<number[]> =>
      Promise.all(siblings.map((code) => promised(page, 'country', code)));
    const before = await counts();
    const belgium = await promised(page, 'country', 'BE');
    expect(belgium).toBeGreaterThan(0);

    await test.step('a value is chosen: so many are found, and its siblings keep their counts', async () => {
      await keyboard.tick(box(page, 'country', 'BE'));
      await expect(page).toHaveURL(/country=BE/);
      await expect.poll(() => total(page)).toBe(belgium);
      await expect(box(page, 'country', 'BE')).toBeFocused();
      await expect.poll(counts).toEqual(before);
    });

    await test.step('a second value of the same filter adds what it promised', async () => {
      await keyboard.tick(box(page, 'country', 'DE'));
      await expect(page).toHaveURL(/country=BE&country=DE|country=DE&country=BE/);
      // A practice of two countries is found once.
      await expect.poll(() => total(page)).toBeGreaterThan(belgium);
      expect(await total(page)).toBeLessThanOrEqual(belgium + (before[0] ?? 0));
      await expect(page.getByRole('list', { name: chips[language] }).getByRole('link')).toHaveCount(
        3,
      );
    });

    await test.step('a value of another filter leaves as many as it promised', async () => {
      const level = await promised(page, 'level', 'primary');
      await keyboard.tick(box(page, 'level', 'primary'));
      await expect(page).toHaveURL(/level=primary/);
      await expect.poll(() => total(page)).toBe(level);
      // The other way round: the countries now promise what is found of them at this level.
      const of = await Promise.all(['BE', 'DE'].map((code) => promised(page, 'country', code)));
      expect(of[0]).toBeLessThanOrEqual(belgium);
      expect((of[0] ?? 0) + (of[1] ?? 0)).toBeGreaterThanOrEqual(level);
      expect(await accessibilityFaults(page, 'light')).toEqual([]);
    });

    await test.step('the address shows the same in another browser, with and without scripts', async () => {
      const found = await titles(page);
      for (const javaScriptEnabled of [true, false]) {
        const context = await browser.newContext({ javaScriptEnabled });
        const stranger = await context.newPage();
        await stranger.goto(page.url());
        expect(await titles(stranger)).toEqual(found);
        expect(await total(stranger)).toBe(await total(page));
        for (const [filter, value] of [
          ['country', 'BE'],
          ['country', 'DE'],
          ['level', 'primary'],
        ] as const)
          await expect(
            stranger.locator(`input[type=checkbox][name="${filter}"][value="${value}"]`).first(),
          ).toBeChecked();
        await context.close();
      }
    });

    await test.step('each chip takes its value away again', async () => {
      const list = page.getByRole('list', { name: chips[language] });
      await keyboard.reachBackwards(list.getByRole('link').first());
      await page.keyboard.press('Enter');
      await expect(list.getByRole('link')).toHaveCount(3);
      await page.goBack();
      await expect(list.getByRole('link')).toHaveCount(4);
    });
  });
