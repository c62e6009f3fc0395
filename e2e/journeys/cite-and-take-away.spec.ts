import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../fixtures/test';
import { Keyboard } from '../fixtures/keyboard';

/** What a researcher types and reads, in the words of the screens; no journey publishes anything about prisons meanwhile. */
const screens = [
  {
    language: 'en',
    page: '/en/practices',
    word: 'prison',
    menu: 'Export these practices',
    download: (name: string) => `${name}, download`,
    follow: /^Follow this search/,
    cite: 'Cite this version',
    copy: 'Copy the citation in APA style',
    citeAll: /^Cite these practices as text/,
    copyAll: /^Copy the \d+ citations in Chicago style$/,
    copied: 'Copied',
  },
  {
    language: 'fr',
    page: '/fr/pratiques',
    word: 'prison',
    menu: 'Exporter ces pratiques',
    download: (name: string) => `${name}, télécharger`,
    follow: /^Suivre cette recherche/,
    cite: 'Citer cette version',
    copy: 'Copier la référence au style APA',
    citeAll: /^Citer ces pratiques sous forme de texte/,
    copyAll: /^Copier les \d+ références au style Chicago$/,
    copied: 'Copié',
  },
  {
    language: 'es',
    page: '/es/practicas',
    word: 'prision',
    menu: 'Exportar estas prácticas',
    download: (name: string) => `${name}, descargar`,
    follow: /^Seguir esta búsqueda/,
    cite: 'Citar esta versión',
    copy: 'Copiar la cita en estilo APA',
    citeAll: /^Citar estas prácticas como texto/,
    copyAll: /^Copiar las \d+ citas en estilo Chicago$/,
    copied: 'Copiado',
  },
] as const;

async function downloaded(page: Page, press: () => Promise<void>): Promise<[Download, string]> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return [download, await readFile(await download.path(), 'utf8')];
}

for (const {
  language,
  page: address,
  word,
  menu,
  download,
  follow,
  cite,
  copy,
  citeAll,
  copyAll,
  copied,
} of screens)
  test.describe(`in ${language}`, () => {
    // Permanent addresses lead to the reader's language.
    test.use({ locale: language, contextOptions: { reducedMotion: 'reduce' } });

    test('a researcher takes a result set away and cites a practice, by keyboard', async ({
      page,
      context,
      origin,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const keyboard = new Keyboard(page);
      await page.goto(address);
      const heading = page.locator('#result-heading');
      const everything = (await heading.textContent()) ?? '';
      await keyboard.write(page.getByRole('searchbox'), word);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`\\?q=${word}$`));
      await expect(heading).not.toHaveText(everything);
      const found = Number.parseInt((await heading.textContent()) ?? '', 10);
      expect(found).toBeGreaterThan(0);
      await expect(page.getByRole('status').filter({ hasText: String(found) })).toHaveCount(1);

      await test.step('the whole result as a table and for a reference manager', async () => {
        const summary = page.locator('summary', { hasText: menu });
        await keyboard.reach(summary);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('link', { name: download('CSV') })).toBeVisible();
        await expectAccessible(page);
        const [file, csv] = await downloaded(page, () =>
          keyboard.activate(page.getByRole('link', { name: download('CSV') })),
        );
        expect(file.suggestedFilename()).toBe('praxis-practices.csv');
        expect(csv).toContain(`# query,q=${word}`);
        expect(csv).toContain(`# found,${String(found)},`);
        expect(csv).toMatch(/^# madeAt,\d{4}-\d\d-\d\dT/m);
        expect(csv.match(/\/p\/\d+\/v\/\d+,/g)).toHaveLength(found);
        const [, bibtex] = await downloaded(page, () =>
          keyboard.activate(page.getByRole('link', { name: download('BibTeX') })),
        );
        expect(bibtex.match(/^@\w+\{praxis-\d+-v\d+,$/gm)).toHaveLength(found);
      });

      await test.step('the whole result as text, copied in one go', async () => {
        const other = await context.newPage();
        const typing = new Keyboard(other);
        const link = page.getByRole('link', { name: citeAll });
        await keyboard.reach(link);
        await other.goto((await link.getAttribute('href')) ?? '');
        await typing.activate(other.getByRole('link', { name: 'Chicago', exact: true }));
        await expect(other).toHaveURL(/style=chicago$/);
        await typing.activate(other.getByRole('button', { name: copyAll }));
        await expect(other.getByRole('status').filter({ hasText: copied })).toBeVisible();
        await expectAccessible(other);
        const lines = (await other.evaluate(() => navigator.clipboard.readText())).trim();
        expect(lines.split('\n')).toHaveLength(found);
        const [, text] = await downloaded(other, () =>
          typing.activate(other.getByRole('link', { name: /Chicago$/ }).last()),
        );
        expect(text.trim()).toBe(lines);
        await other.close();
      });

      await test.step('the same search as a feed', async () => {
        const link = page.getByRole('link', { name: follow });
        await keyboard.reach(link);
        const feed = await page.request.get((await link.getAttribute('href')) ?? '');
        expect(feed.headers()['content-type']).toContain('application/atom+xml');
        const text = await feed.text();
        expect(text).toContain(`xml:lang="${language}"`);
        expect(text.match(/<entry>/g)).toHaveLength(Math.min(found, 50));
      });

      await test.step('one practice is cited, and what is cited is found again', async () => {
        await keyboard.reachBackwards(
          page.locator('section[aria-labelledby=result-heading] h3 a').first(),
        );
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: cite })).toBeVisible();
        const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
        await keyboard.activate(page.getByRole('button', { name: copy }));
        await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible();
        await expectAccessible(page);
        const citation = await page.evaluate(() => navigator.clipboard.readText());
        expect(citation).toContain(title);
        const cited = /https?:\/\/\S+\/p\/\d+\/v\/\d+/.exec(citation)?.[0] ?? '';
        expect(cited.startsWith(origin)).toBe(true);
        const [file, ris] = await downloaded(page, () =>
          keyboard.activate(page.getByRole('link', { name: download('RIS') })),
        );
        expect(file.suggestedFilename()).toMatch(/^praxis-\d+-v\d+\.ris$/);
        expect(ris).toContain(`UR  - ${cited}`);
        await page.goto(cited);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
        await expect(page.getByText(citation)).toBeVisible();
        await expectAccessible(page);
      });
    });
  });
