import { address, languages } from '../pages/page-list';
import { expect, test } from '../pages/test';

const bare = { javaScriptEnabled: false };
const pathsOf: Record<string, string> = { en: 'figures', fr: 'chiffres', es: 'cifras' };

for (const language of languages)
  test(`a researcher reads the figures in ${language} without JavaScript: each number leads to exactly so many practices`, async ({
    opened,
  }) => {
    const page = await opened(bare);
    await page.goto(`/${language}`);
    await page.locator(`footer a[href="/${language}/${pathsOf[language] ?? ''}"]`).click();
    await expect(page.getByRole('table')).toHaveCount(4);
    const links = await page
      .locator('main table td a')
      .evaluateAll((found) =>
        found.map((link) => [link.getAttribute('href') ?? '', link.textContent] as const),
      );
    expect(links.length).toBeGreaterThan(40);
    // Every seventh: all four tables, both columns.
    for (const [href, number] of links.filter((_, i) => i % 7 === 0)) {
      await page.goto(href);
      await expect(page.locator('#result-heading'), href).toHaveText(new RegExp(`^${number}\\s`));
    }
  });

test('each table can be taken away', async ({ opened }) => {
  const page = await opened(bare);
  await page.goto(address('en', '/{figures}'));
  const files = page.getByRole('link', { name: /^Table as CSV/ });
  await expect(files).toHaveCount(4);
  for (const link of await files.all()) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toMatch(/^text\/csv/);
    expect((await answer.text()).split('\n').length).toBeGreaterThan(6);
  }
});
