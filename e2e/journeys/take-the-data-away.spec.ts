import type { Page } from '@playwright/test';
import { address, languages } from '../pages/page-list';
import { expect, test } from '../pages/test';

const bare = { javaScriptEnabled: false };

const formats = ['csv', 'json', 'jsonl', 'bib', 'ris', 'csl.json'];

const fieldsOn = (page: Page): Promise<string[]> =>
  page.locator('main table tbody th > code').allTextContents();

for (const language of languages)
  test(`the data page in ${language} names every file, and each harvest, feed and page that it names is there`, async ({
    opened,
  }) => {
    const page = await opened(bare);
    await page.goto(`/${language}`);
    await page.locator(`footer a[href="${address(language, '/{data}')}"]`).click();
    const hrefs = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const format of formats) expect(hrefs).toContain(`/export/practices.${format}`);
    // The crawl of all links takes every file away; an address gets so many and no more within ten minutes.
    for (const href of hrefs.filter((each) => !each.startsWith('/export/'))) {
      const answer = await page.request.get(href);
      expect(answer.status(), href).toBe(200);
      const type = href.startsWith('/oai')
        ? /^text\/xml/
        : href.startsWith('/feeds')
          ? /atom/
          : /^text\/html/;
      expect(answer.headers()['content-type'], href).toMatch(type);
    }
    const fields = await fieldsOn(page);
    expect(fields.length).toBeGreaterThan(40);
    await page.goto(address('en', '/{data}'));
    expect(fields).toEqual(await fieldsOn(page));
  });

test('the data page explains every field of the files', async ({ opened }) => {
  const page = await opened(bare);
  await page.goto(address('en', '/{data}'));
  const exported = await page.request.get('/export/practices.json?from=1950&to=1950');
  const { about } = (await exported.json()) as { about: { codebook: object } };
  expect(await fieldsOn(page)).toEqual(Object.keys(about.codebook));
});
