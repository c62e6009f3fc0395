import { address, languages } from '../pages/page-list';
import { expect, test } from '../pages/test';

const bare = { javaScriptEnabled: false };

for (const language of languages)
  test(`the data page in ${language} explains every field, and each file, harvest and feed that it names is there`, async ({
    opened,
  }) => {
    const page = await opened(bare);
    await page.goto(`/${language}`);
    await page.locator(`footer a[href="${address(language, '/{data}')}"]`).click();
    const names = await page.locator('main table tbody th > code').allTextContents();
    const exported = await page.request.get('/export/practices.json?from=1950&to=1950');
    const { about } = (await exported.json()) as { about: { codebook: object } };
    expect(names.length).toBeGreaterThan(40);
    expect(names).toEqual(Object.keys(about.codebook));
    const hrefs = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const types: Record<string, RegExp> = {
      csv: /^text\/csv/,
      json: /^application\/json/,
      jsonl: /^application\/jsonl/,
      bib: /bibtex/,
      ris: /research-info-systems/,
      'csl.json': /citationstyles\.csl\+json/,
    };
    for (const format of Object.keys(types)) expect(hrefs).toContain(`/export/practices.${format}`);
    for (const href of hrefs) {
      const answer = await page.request.get(href);
      expect(answer.status(), href).toBe(200);
      const [, ending = ''] = /^\/export\/[^.]+\.([^?]+)/.exec(href) ?? [];
      const type =
        types[ending] ??
        (href.startsWith('/oai')
          ? /^text\/xml/
          : href.startsWith('/feeds')
            ? /atom/
            : /^text\/html/);
      expect(answer.headers()['content-type'], href).toMatch(type);
    }
  });
