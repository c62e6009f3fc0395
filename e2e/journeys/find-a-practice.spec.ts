import { expect, expectAccessible, test } from '../fixtures/test';
import { Keyboard } from '../fixtures/keyboard';
import { publishedPractice } from '../fixtures/member';
import { uniqueWord } from '../fixtures/unique';
import type { Locator, Page } from '@playwright/test';

const results = (page: Page): Locator => page.locator('section[aria-labelledby=result-heading]');
const titles = (page: Page): Promise<string[]> =>
  results(page).locator('ol > li h3').allTextContents();
const heading = (page: Page): Locator => page.locator('#result-heading');
const total = async (page: Page): Promise<number> =>
  Number.parseInt((await heading(page).textContent()) ?? '', 10);

test('a visitor finds, reads and looks at the map by keyboard alone', async ({ page, browser }) => {
  const keyboard = new Keyboard(page);
  await page.goto('/en');

  await test.step('a mistyped word finds the same practices, with marked words', async () => {
    await keyboard.write(page.getByRole('searchbox'), 'radicalisation');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=radicalisation$/);
    await expect(heading(page)).toBeVisible();
    const asked = (await titles(page)).slice(0, 10);
    await keyboard.write(page.getByRole('searchbox'), 'radicalistion');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=radicalistion$/);
    await expect(page.getByRole('searchbox')).toHaveValue('radicalistion');
    await expect.poll(async () => (await titles(page)).slice(0, 10)).toEqual(asked);
    await expect(results(page).locator('h3 mark').first()).toHaveText(/radicali/i);
    await expect(results(page).locator('article > p mark').first()).toHaveText(/radicali/i);
    await expectAccessible(page);
  });

  await test.step('a filter is set, counted, shown as a chip and taken away', async () => {
    const belgium = page.getByRole('checkbox', { name: /^Belgium/ });
    const promised = Number.parseInt(
      (await page.locator('label', { has: belgium }).locator('span').last().textContent()) ?? '',
      10,
    );
    await keyboard.tick(belgium);
    await expect(page).toHaveURL(/country=BE/);
    await expect.poll(() => total(page)).toBe(promised);
    await expect(page.getByRole('checkbox', { name: /^Belgium/ })).toBeFocused();
    const chips = page.getByRole('list', { name: 'Active filters' });
    await expect(
      chips.getByRole('link', { name: /^Country: Belgium ?, remove filter$/ }),
    ).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText(
      new RegExp(`^${String(promised)} practices? found$`),
    );
    await expectAccessible(page);
    const places = await results(page)
      .locator('article p')
      .filter({ hasText: ', Belgium' })
      .count();
    expect(places).toBe(Math.min(promised, (await titles(page)).length));

    await keyboard.tick(page.getByRole('checkbox', { name: /^Netherlands/ }));
    await expect(page).toHaveURL(/country=NL/);
    await keyboard.reachBackwards(chips.getByRole('link', { name: /^Country: Belgium/ }));
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/country=BE/);
    await expect(chips.getByRole('link', { name: /^Country: Netherlands/ })).toBeFocused();
    await expect(chips.getByRole('listitem')).toHaveCount(2);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/country/);
    await expect(heading(page)).toBeFocused();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/country=BE&country=NL/);
    await page.goBack();
    await expect.poll(() => total(page)).toBe(promised);
  });

  await test.step('the address shows the same page in another browser', async () => {
    const other = await browser.newContext();
    const stranger = await other.newPage();
    await stranger.goto(page.url());
    expect(await titles(stranger)).toEqual(await titles(page));
    expect(await total(stranger)).toBe(await total(page));
    await expect(stranger.getByRole('checkbox', { name: /^Belgium/ })).toBeChecked();
    await other.close();
  });

  await test.step('the map shows the cities of exactly what was found', async () => {
    const found = await total(page);
    await keyboard.activate(
      page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Map' }),
    );
    await expect(page).toHaveURL(/view=map/);
    const cities = results(page)
      .locator('ul')
      .filter({ hasText: /practices?/ })
      .getByRole('listitem');
    await expect(cities.first()).toBeVisible();
    const counts = (await cities.allTextContents()).map((text) =>
      Number.parseInt(/(\d+) practices?$/.exec(text)?.[1] ?? '', 10),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(found);
    await expect(results(page).locator('svg a').first()).toBeVisible();
    await expectAccessible(page);
    await keyboard.activate(cities.first().getByRole('link'));
    await expect(page).toHaveURL(/country=BE&city=\w+/);
    await expect.poll(() => total(page)).toBe(counts[0]);
    await page.goBack();
    await page.goBack();
    await expect(page).not.toHaveURL(/view=map/);
  });

  await test.step('a practice opens, speaks French, and the way back leads to the result', async () => {
    const first = results(page).locator('h3 a').first();
    await expect(first).toBeVisible();
    const title = (await first.textContent()) ?? '';
    await keyboard.activate(first);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(title.slice(0, 20).replace(/[^\w ]/g, '.')));
    await expectAccessible(page);
    const number = /-(\d+)$/.exec(page.url())?.[1] ?? '';
    await keyboard.activate(page.getByRole('link', { name: 'Français', exact: true }).first());
    await expect(page).toHaveURL(new RegExp(`/fr/pratiques/.*-${number}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('link', { name: 'Pratiques' }).first()).toBeVisible();
    await expectAccessible(page);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/country=BE/);
    await expect(results(page).locator('h3 a').first()).toHaveText(title);
  });
});

test('letters without accents find those with them, and beginnings of words whole words', async ({
  page,
  origin,
}) => {
  const word = uniqueWord();
  await publishedPractice(
    origin,
    { title: `Taller ${word}`, summary: 'Prevención con familias.', language: 'ES' },
    'barcelona',
  );
  await publishedPractice(origin, { title: `Open ${word}`, summary: 'For leavers of a milieu.' });
  for (const [typed, found] of [
    [`${word} prevencion`, /^prevención$/i],
    [`${word} mil`, /^milieu$/],
  ] as const)
    await expect(async () => {
      await page.goto(`/en/practices?q=${encodeURIComponent(typed)}`);
      await expect(page.locator('mark').filter({ hasText: found }).first()).toBeVisible({
        timeout: 500,
      });
    }, typed).toPass({ timeout: 10_000 });
});

test('a search that finds nothing says why and what to do', async ({ page }) => {
  const keyboard = new Keyboard(page);
  await page.goto('/en/practices?q=zyxwvutsrq&country=BE');
  await expect(heading(page)).toHaveText('0 practices');
  // Without the filter nothing would be found, either: the words are the reason.
  await expect(page.getByText('No practice has the words “zyxwvutsrq”.')).toBeVisible();
  await expectAccessible(page);
  await keyboard.activate(page.getByRole('link', { name: 'See all practices' }));
  await expect.poll(() => total(page)).toBeGreaterThan(80);
  await page.goto('/en/practices?country=BE&from=2024&to=1999');
  await expect(page.getByText('No practice passes all the filters together.')).toBeVisible();
  await expectAccessible(page);
  await keyboard.activate(page.getByRole('link', { name: 'Search in all years' }));
  await expect(page).toHaveURL(/\?country=BE$/);
  await expect.poll(() => total(page)).toBeGreaterThan(5);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor finds and reads all the same', async ({ page }) => {
    await page.goto('/en');
    await page.getByRole('searchbox').fill('radicalistion');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.locator('h3 mark').first()).toHaveText(/radicali/i);
    const belgium = page.getByRole('checkbox', { name: /^Belgium/ });
    const promised = Number.parseInt(
      (await page.locator('label', { has: belgium }).locator('span').last().textContent()) ?? '',
      10,
    );
    await belgium.check();
    await page.getByRole('button', { name: /^Show \d+ practices?$/ }).click();
    await expect(page).toHaveURL(/q=radicalistion.*country=BE/);
    expect(await total(page)).toBe(promised);
    const found = await titles(page);
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await expect(page.locator('svg a').first()).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: /^Country: Belgium/ }).click();
    expect(await total(page)).toBeGreaterThan(promised);
    await page.goBack();
    expect(await titles(page)).toEqual(found);
    await results(page).locator('h3 a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(found[0] ?? '');
    await page.getByRole('link', { name: 'Français', exact: true }).first().click();
    await expect(page).toHaveURL(/\/fr\/pratiques\//);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});
