import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from '../fixtures/axe';
import { Keyboard } from '../fixtures/keyboard';
import { publishedPractice } from '../fixtures/member';
import { expect, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { address, languages, type Language } from '../pages/page-list';

const results = (page: Page): Locator => page.locator('section[aria-labelledby=result-heading]');

/** One thing as each language calls it, the language by its own name, and where it is published. */
const words: Record<Language, { term: string; name: string; city: string }> = {
  en: { term: 'Disengagement', name: 'English', city: 'aarhus' },
  fr: { term: 'Désengagement', name: 'Français', city: 'aarhus' },
  es: { term: 'Desvinculación', name: 'Español', city: 'barcelona' },
};

for (const reader of languages)
  test(`by keyboard, in ${reader}, a word finds what other languages call otherwise, each labelled with its language`, async ({
    page,
    origin,
  }) => {
    const keyboard = new Keyboard(page);
    const word = uniqueWord();
    for (const language of languages) {
      const { term, city } = words[language];
      await publishedPractice(
        origin,
        {
          title: `${term} ${word}`,
          summary: `${term}.`,
          language: language.toUpperCase() as 'EN' | 'FR' | 'ES',
        },
        city,
      );
    }
    await expect(async () => {
      // Anew each time: what a page has found it keeps, and the index may be a moment behind.
      await page.goto(address(reader, '/{practices}?q=exit'));
      await keyboard.write(page.getByRole('searchbox'), words[reader].term.toLowerCase());
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/q=d/, { timeout: 5_000 });
      // Others publish about the same: what is new stands on the first page.
      await page.goto(`${page.url()}&sort=newest`);
      for (const language of languages) {
        const title = `${words[language].term} ${word}`;
        const card = results(page).locator('article').filter({ hasText: title });
        await expect(card).toHaveCount(1, { timeout: 2_000 });
        if (language !== reader) await expect(card).toContainText(words[language].name);
      }
    }).toPass({ timeout: 60_000 });
    expect(await accessibilityFaults(page, 'light')).toEqual([]);
  });
