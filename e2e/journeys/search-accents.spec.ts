import { Keyboard } from '../fixtures/keyboard';
import { publishedPractice } from '../fixtures/member';
import { expect, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { address, languages } from '../pages/page-list';

for (const language of languages)
  test(`by keyboard, in ${language}, letters without accents find those with them, and beginnings whole words while one types`, async ({
    page,
    origin,
  }) => {
    const keyboard = new Keyboard(page);
    const word = uniqueWord();
    await publishedPractice(
      origin,
      { title: `Taller ${word}`, summary: 'Prevención con familias.', language: 'ES' },
      'barcelona',
    );
    await publishedPractice(origin, { title: `Open ${word}`, summary: 'For leavers of a milieu.' });
    const box = page.getByRole('searchbox');
    const marked = (text: RegExp) => page.locator('mark').filter({ hasText: text }).first();

    await test.step('without the accent', async () => {
      await page.goto(address(language, '/{practices}'));
      await expect(async () => {
        await keyboard.reach(box);
        await keyboard.write(box, `${word} prevencion`);
        await page.keyboard.press('Enter');
        await expect(marked(/^prevención$/i)).toBeVisible({ timeout: 2_000 });
      }).toPass({ timeout: 30_000 });
    });

    await test.step('only the beginning, and no Enter', async () => {
      await page.goto(address(language, '/{practices}'));
      await expect(async () => {
        await keyboard.write(box, `${word} mil`);
        await expect(marked(/^milieu$/)).toBeVisible({ timeout: 2_000 });
      }).toPass({ timeout: 30_000 });
      await expect(box).toBeFocused();
      await expect(box).toHaveValue(`${word} mil`);
    });
  });
