import { address, languages } from '../pages/page-list';
import { expect, test } from '../pages/test';

test('a printed practice is at most four pages, without navigation, with its address', async ({
  page,
  setting,
}) => {
  test.setTimeout(300_000);
  // The last tells most of the first catalogue: two languages, three sources, the longest summary.
  const practices = [
    setting.published.at,
    'aarhus-model-and-info-house-1',
    'molenbeek-prevention-unit-on-radicalism-19',
  ];
  for (const language of languages)
    for (const at of practices) {
      await page.goto(address(language, `/{practices}/${at}`));
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['header nav', 'footer', 'form', 'main nav', 'main button'])
        for (const element of await page.locator(hidden).all())
          await expect(element, `${hidden} on ${page.url()}`).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(/\/p\/\d+\/v\/\d+/).first()).toBeVisible();
      expect(
        await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
        'white paper',
      ).toBe('rgb(255, 255, 255)');
      const pdf = await page.pdf({ format: 'A4', tagged: true });
      expect(pagesOf(pdf), page.url()).toBeLessThanOrEqual(4);
      expect(pagesOf(await page.pdf({ format: 'Letter' })), page.url()).toBeLessThanOrEqual(4);
      await page.emulateMedia({ media: 'screen' });
    }
});

/** The pages of a PDF: each has an object of its own. */
function pagesOf(pdf: Buffer): number {
  const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(count).toBeGreaterThan(0);
  return count;
}
