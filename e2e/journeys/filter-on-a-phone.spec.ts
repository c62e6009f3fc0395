import { accessibilityFaults } from '../fixtures/axe';
import { Keyboard } from '../fixtures/keyboard';
import { expect, test } from '../fixtures/test';
import { layoutFaults } from '../pages/looks';
import { address, languages, type Language } from '../pages/page-list';

const words: Record<Language, { filters: string; belgium: RegExp; look: RegExp }> = {
  en: { filters: 'Filters', belgium: /^Belgium/, look: /^Look for/ },
  fr: { filters: 'Filtres', belgium: /^Belgique/, look: /^Chercher/ },
  es: { filters: 'Filtros', belgium: /^Bélgica/, look: /^Buscar/ },
};

test.use({ viewport: { width: 320, height: 640 } });

for (const language of languages)
  test(`by keyboard, in ${language}, filters are chosen in a sheet that says what they leave, and applied by its button`, async ({
    page,
  }) => {
    const keyboard = new Keyboard(page);
    const { filters, belgium, look } = words[language];
    await page.goto(address(language, '/{practices}'));
    const from = page.url();
    const opener = page.locator('summary', { hasText: filters });
    const sheet = page.getByRole('dialog', { name: filters });
    const show = sheet.locator('button[type=submit]');

    await keyboard.activate(opener);
    await expect(sheet).toBeVisible();
    const all = (await show.textContent()) ?? '';
    expect(await layoutFaults(page)).toEqual([]);
    expect(await accessibilityFaults(page, 'light')).toEqual([]);
    expect(await accessibilityFaults(page, 'dark')).toEqual([]);

    await keyboard.tick(sheet.getByRole('checkbox', { name: belgium }));
    await expect(show).not.toHaveText(all);
    await expect(sheet.getByRole('checkbox', { name: belgium })).toBeFocused();
    expect(page.url()).toBe(from);
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(opener).toBeFocused();
    expect(page.url()).toBe(from);

    await page.keyboard.press('Enter');
    await keyboard.activate(sheet.locator('fieldset').first().locator('summary'));
    const topics = sheet.locator('fieldset').first().locator('details label:visible');
    const before = await topics.count();
    await keyboard.write(
      sheet.locator('fieldset').first().getByRole('textbox', { name: look }),
      'a',
    );
    await page.keyboard.type('l');
    await expect.poll(() => topics.count()).toBeLessThan(before);
    await keyboard.tick(sheet.getByRole('checkbox', { name: belgium }));
    await expect(show).not.toHaveText(all);
    const promised = (await show.textContent()) ?? '';
    await keyboard.activate(show);
    await expect(page).toHaveURL(/\?country=BE$/);
    const heading = page.locator('#result-heading');
    await expect(heading).toBeFocused();
    await expect
      .poll(async () => Number.parseInt((await heading.textContent()) ?? '', 10))
      .toBe(Number(/\d+/.exec(promised)?.[0]));
  });

test('filters opened and ticked before the scripts have come go on in the sheet', async ({
  page,
}) => {
  const keyboard = new Keyboard(page);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address('en', '/{practices}'), { waitUntil: 'commit' });
  const { filters, belgium } = words.en;
  const inPage = page.locator('details', { has: page.locator('summary', { hasText: filters }) });

  await keyboard.activate(page.locator('summary', { hasText: filters }).first());
  await keyboard.tick(inPage.getByRole('checkbox', { name: belgium }));
  letGo();
  const sheet = page.getByRole('dialog', { name: filters });
  await expect(sheet.getByRole('checkbox', { name: belgium })).toBeChecked();
  await keyboard.activate(sheet.locator('button[type=submit]'));
  await expect(page).toHaveURL(/\?country=BE$/);
});
