import { Product } from '../product/product';
import { Member } from '../fixtures/member';
import { expect, expectAccessible, signIn, test, watch } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

// One product of its own for all of them: what is killed here must not be missed elsewhere.
test.describe.configure({ mode: 'default', timeout: 120_000 });

let product: Product;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  product = await Product.start();
});

test.afterAll(async () => {
  await product.stop();
});

const simplified = /The search is simplified for the moment/;

/** Searches until the full engine answers again. */
async function untilFull(visitor: Member): Promise<void> {
  await expect
    .poll(async () => (await search(visitor)).isSimplified, { timeout: 60_000, intervals: [250] })
    .toBe(false);
}

async function secondsOf(what: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await what();
  return (performance.now() - from) / 1_000;
}

let searches = 0;

/** Never the same question twice in a row: a kept answer would tell of the time before. */
async function search(
  visitor: Member,
  text = 'radicalisation',
): Promise<{ totalCount: number; isSimplified: boolean }> {
  searches += 1;
  const { data } = await visitor.ask<{ search: { totalCount: number; isSimplified: boolean } }>(
    'query ($text: String!, $first: Int!) { search(text: $text, first: $first) { totalCount isSimplified } }',
    { text, first: 1 + (searches % 50) },
  );
  return data.search;
}

// Words that nobody asked for before: for a second after its last answer, what the engine said of a text may be told again.
for (const [how, begin, end, word, nextWord] of [
  ['dies', 'killSearch', null, 'prevention', 'mentors'],
  ['hangs', 'freezeSearch', 'thawSearch', 'schools', 'families'],
] as const)
  test(`search goes on when its engine ${how}, and comes back by itself`, async ({
    browser,
    misdeeds,
  }) => {
    test.skip(!product.started.hasMeilisearch, 'There is no Meilisearch for this platform.');
    const visitor = await Member.visitor(product.address);
    await untilFull(visitor);
    const page = await (await browser.newContext({ baseURL: product.address })).newPage();
    watch(page, misdeeds, product.address);
    await page.goto('/en/practices?q=radicalisation');
    await expect(page.getByText(simplified)).toHaveCount(0);
    const usual = await secondsOf(() => search(visitor));

    await product.tell(begin);
    let answer = { totalCount: 0, isSimplified: false };
    const seconds = await secondsOf(async () => {
      answer = await search(visitor, word);
    });
    test.info().annotations.push({
      type: 'first search afterwards',
      description: `${seconds.toFixed(2)} s`,
    });
    expect(answer.isSimplified).toBe(true);
    expect(answer.totalCount).toBeGreaterThan(10);
    // A second, and more only where this machine is too busy for any search at its usual pace.
    expect(seconds, 'seconds until the first search afterwards').toBeLessThan(1 + 5 * usual);
    await page.getByRole('searchbox').fill(nextWord);
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(new RegExp(`q=${nextWord}`));
    await expect(page.locator('h3 a').first()).toBeVisible();
    if (how === 'hangs') {
      await expect(page.getByText(simplified)).toBeVisible();
      await expectAccessible(page, 'a simplified search');
    }

    if (end !== null) await product.tell(end);
    // Of an engine that has just come back, one answer may still be late, and the page then says so until it is read again.
    await expect(async () => {
      await page.reload();
      await expect(page.locator('h3 a').first()).toBeVisible();
      await expect(page.getByText(simplified)).toHaveCount(0, { timeout: 500 });
    }).toPass({ timeout: 60_000 });
    await page.context().close();
    await visitor.leave();
  });

test('what is written while the server restarts is saved afterwards', async ({
  browser,
  misdeeds,
}) => {
  const editor = await Member.signIn(product.address, 'editor@aarhus.example');
  const title = `Restart of ${uniqueWord()}`;
  const number = await editor.writePractice('aarhus', { title, summary: 'As it was.' });
  const page = await (await browser.newContext({ baseURL: product.address })).newPage();
  watch(page, misdeeds, product.address);
  await signIn(page, 'editor@aarhus.example');
  await page.goto(`/en/practices/draft-${String(number)}/edit/basics`);
  await hydrated(page);
  const restarted = product.tell('restartSite');
  await page.getByLabel('Summary').fill('Written while nobody listened.');
  await page.getByLabel('First year').focus();
  await restarted;
  await expect(page.getByText(/^Draft saved at/).first()).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(page.getByLabel('Summary')).toHaveValue('Written while nobody listened.');
  await page.context().close();
  await editor.leave();
});
