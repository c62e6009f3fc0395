import { accessibilityFaults } from '../fixtures/axe';
import { targetFaults } from '../pages/handling';
import { headFaults } from '../pages/head';
import { hydrated, layoutFaults } from '../pages/looks';
import { languages, privatePages, publicPages } from '../pages/page-list';
import { paperPages } from '../pages/participation-pages';
import { expect, test } from '../pages/test';

const groups = {
  public: () => publicPages,
  private: () => privatePages,
  paper: paperPages,
};

for (const [audience, pages] of Object.entries(groups))
  for (const language of languages)
    test(`every ${audience} page in ${language} is whole, light and dark, wide and narrow`, async ({
      visitEach,
      setting,
      origin,
    }) => {
      test.setTimeout(900_000);
      const listedPages = await pages(origin, setting);
      const faults = await visitEach(language, listedPages, async (page, listed) => {
        await hydrated(page);
        const found = await headFaults(page, listed, language, setting);
        found.push(...(await accessibilityFaults(page, 'light')));
        found.push(...(await targetFaults(page)));
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await accessibilityFaults(page, 'dark')));
        await page.setViewportSize({ width: 320, height: 640 });
        found.push(...(await layoutFaults(page)), ...(await targetFaults(page)));
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize({ width: 1280, height: 900 });
        return found;
      });
      expect(faults).toEqual([]);
    });
