import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from '../fixtures/axe';
import { Keyboard } from '../fixtures/keyboard';
import { expect, test } from '../fixtures/test';
import { address, languages, type Language } from '../pages/page-list';

const results = (page: Page): Locator => page.locator('section[aria-labelledby=result-heading]');
const titles = (page: Page): Promise<string[]> => results(page).locator('h3 a').allTextContents();
const firstTen = async (page: Page): Promise<string[]> => (await titles(page)).slice(0, 10);
const total = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('#result-heading').textContent()) ?? '', 10);

interface Words {
  /** Written well, and mistyped. */
  right: string;
  mistyped: string;
  mark: RegExp;
  found: RegExp;
  meant: string;
  without: string;
  guide: string;
}

const words: Record<Language, Words> = {
  en: {
    right: 'radicalisation',
    mistyped: 'radicalistion',
    mark: /^radicalisation$/i,
    found: /^\d+ practices? found$/,
    meant: 'Did you mean',
    without: 'Search without the filter “Country”',
    guide: 'How to search',
  },
  fr: {
    right: 'prévention',
    mistyped: 'prevension',
    mark: /^pr[ée]vention$/i,
    found: /^\d+ pratiques? trouvées?$/,
    meant: 'Vouliez-vous dire',
    without: 'Chercher sans le filtre « Pays »',
    guide: 'Comment chercher',
  },
  es: {
    right: 'prevención',
    mistyped: 'prevencon',
    mark: /^preven[ct]i[óo]n$/i,
    found: /^Se han? encontrado \d+ prácticas?$/,
    meant: '¿Quería decir',
    without: 'Buscar sin el filtro «País»',
    guide: 'Cómo buscar',
  },
};

for (const language of languages)
  test(`by keyboard, in ${language}, results come while one types, mistyped or not, and help where nothing is found`, async ({
    page,
  }) => {
    const keyboard = new Keyboard(page);
    const own = words[language];
    const box = page.getByRole('searchbox');
    await page.goto(address(language, '/{practices}'));
    const all = await total(page);

    await test.step('results come while one types, and are told politely', async () => {
      await keyboard.reach(box);
      const begun = own.right.slice(0, 6);
      await page.keyboard.type(begun);
      await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(begun)}$`));
      await expect.poll(() => total(page)).toBeLessThan(all);
      await expect(results(page).locator('mark').first()).toHaveText(/^(radica|pr[ée]ven)/i);
      await expect(box).toBeFocused();
      await expect(box).toHaveValue(begun);
      await expect(page.getByRole('status').filter({ hasText: own.found })).toHaveCount(1);
      await page.goBack();
      await expect(page).toHaveURL(address(language, '/{practices}'));
      await expect(box).toHaveValue('');
      // Other journeys publish meanwhile.
      await expect.poll(() => total(page)).toBeGreaterThanOrEqual(all);
    });

    await test.step('a mistyped word finds the same, with its meaning marked and offered', async () => {
      await keyboard.write(box, own.right);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(own.right)}$`));
      await expect(page.locator('#result-heading')).toBeFocused();
      await expect.poll(() => total(page)).toBeLessThan(all);
      const asked = await firstTen(page);
      await keyboard.reachBackwards(box);
      await keyboard.write(box, own.mistyped);
      await page.keyboard.press('Enter');
      await expect.poll(() => firstTen(page)).toEqual(asked);
      await expect(
        results(page).locator('h3 mark, article > p mark').filter({ hasText: own.mark }).first(),
      ).toBeVisible();
      const meant = results(page).locator('p').filter({ hasText: own.meant }).getByRole('link');
      await keyboard.activate(meant);
      await expect(meant).toHaveCount(0);
      await expect.poll(() => firstTen(page)).toEqual(asked);
    });

    await test.step('an empty result offers four steps, the first with its number', async () => {
      await page.goto(`${address(language, '/{practices}')}?q=mechelen&country=DK`);
      expect(await total(page)).toBe(0);
      const steps = results(page).locator('h3 + ul > li');
      await expect(steps).toHaveCount(4);
      const promised = Number.parseInt(
        (await steps.first().locator('span').textContent()) ?? '',
        10,
      );
      expect(await accessibilityFaults(page, 'light')).toEqual([]);
      await keyboard.activate(page.getByRole('link', { name: own.without }));
      await expect.poll(() => total(page)).toBe(promised);
    });

    await test.step('every example of the guide finds something', async () => {
      await keyboard.reachBackwards(page.getByRole('main').getByRole('link', { name: own.guide }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.guide);
      const examples = await page
        .locator('dt a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(examples.length).toBeGreaterThan(10);
      for (const example of examples) {
        await page.goto(example);
        expect(await total(page), example).toBeGreaterThan(0);
      }
    });
  });

test('words typed without a pause are searched for once, and the field is never changed under the fingers', async ({
  page,
}) => {
  await page.goto('/en/practices');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/graphql')) asked.push(request.url());
  });
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.keyboard.type('mentoring for young ', { delay: 20 });
  await expect(page).toHaveURL(/q=mentoring\+for\+young$/);
  await expect(box).toHaveValue('mentoring for young ');
  await page.keyboard.type('people', { delay: 20 });
  await expect(page).toHaveURL(/q=mentoring\+for\+young\+people$/);
  await expect.poll(() => page.title()).toContain('mentoring for young people');
  await expect(box).toHaveValue('mentoring for young people');
  expect(asked.length).toBeLessThan(8);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/practices$/);
});
