import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { Keyboard } from '../fixtures/keyboard';
import { demoPassword, expect, expectAccessible, test } from '../fixtures/test';
import { address, languages, type Language } from '../pages/page-list';
import { Person } from '../pages/person';

const words: Record<Language, { menu: string; download: (name: string) => string }> = {
  en: { menu: 'Export these practices', download: (name) => `${name}, download` },
  fr: { menu: 'Exporter ces pratiques', download: (name) => `${name}, télécharger` },
  es: { menu: 'Exportar estas prácticas', download: (name) => `${name}, descargar` },
};

/** A key, which has a share of files to itself: all other journeys take theirs from one address. */
async function keyOf(origin: string): Promise<string> {
  const person = await Person.signedIn(origin, 'researcher@praxis.example');
  const { secret } = await person.does(
    'createApiKey',
    'CreateApiKeyInput',
    { name: 'Files of a journey', scope: 'READ', days: 30, password: demoPassword },
    'secret',
  );
  await person.leave();
  return String(secret);
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path(), 'utf8');
}

test.describe('files of results', () => {
  let key = '';
  test.beforeAll(async ({ baseURL }) => {
    key = await keyOf(new URL(baseURL ?? '').origin);
  });

  for (const language of languages)
    test(`by keyboard, in ${language}, a result is taken away for a spreadsheet and for a program, with question, date, licence and codebook inside`, async ({
      browser,
      origin,
    }) => {
      const context = await browser.newContext({
        baseURL: origin,
        extraHTTPHeaders: { authorization: `Bearer ${key}` },
      });
      const page = await context.newPage();
      const keyboard = new Keyboard(page);
      const { menu, download } = words[language];
      // No journey publishes from Belgium.
      await page.goto(address(language, '/{practices}'));
      await keyboard.tick(page.locator('input[name=country][value=BE]'));
      await expect(page).toHaveURL(/\?country=BE$/);
      const heading = page.locator('#result-heading');
      const found = await page
        .locator('label', { has: page.locator('input[name=country][value=BE]') })
        .locator('span')
        .last()
        .textContent();
      await expect(heading).toContainText(found ?? '');
      const count = Number(found);
      expect(count).toBeGreaterThan(5);
      await keyboard.activate(page.locator('summary', { hasText: menu }));
      await expectAccessible(page);
      const take = (name: string): Promise<string> =>
        downloaded(page, () =>
          keyboard.activate(page.getByRole('link', { name: download(name), exact: true })),
        );

      let codebook: string[] = [];
      await test.step('JSON, with a codebook that knows every field', async () => {
        const file = JSON.parse(await take('JSON')) as {
          about: Record<string, unknown> & { codebook: object };
          practices: Record<string, unknown>[];
        };
        expect(file.about).toMatchObject({ query: 'country=BE', found: count, source: origin });
        expect(file.about['madeAt']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
        expect(file.about['licence']).toContain('textLicence');
        expect(file.practices).toHaveLength(count);
        expect(new Set(file.practices.map(({ number }) => number)).size).toBe(count);
        codebook = Object.keys(file.about.codebook);
        for (const practice of file.practices)
          expect(codebook).toEqual(
            expect.arrayContaining(
              Object.keys(practice).filter((name) => name !== 'facts' && name !== 'texts'),
            ),
          );
      });

      await test.step('CSV, which spreadsheets open and no formula hides in', async () => {
        const text = await take('CSV');
        expect(text.startsWith('\ufeff')).toBe(true);
        const rows = parse(text, { bom: true, relax_column_count: true });
        const practices = rows.slice(1).filter(([first = '']) => !first.startsWith('#'));
        const about = new Map(
          rows
            .filter(([first = '']) => first.startsWith('# '))
            .map(([name = '', value = '']) => [name.slice(2), value]),
        );
        expect(practices).toHaveLength(count);
        expect(about.get('query')).toBe('country=BE');
        expect(about.get('found')).toBe(String(count));
        expect(about.get('madeAt')).toMatch(/^\d{4}-\d\d-\d\dT/);
        expect(about.get('licence')).toContain('textLicence');
        for (const name of codebook) expect(about.has(name), name).toBe(true);
        for (const row of practices)
          for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
      });
      await context.close();
    });
});
