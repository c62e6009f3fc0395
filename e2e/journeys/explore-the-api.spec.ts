import type { Page } from '@playwright/test';
import { Keyboard } from '../fixtures/keyboard';
import { hydrated, layoutFaults } from '../pages/looks';
import { address, languages } from '../pages/page-list';
import { expect, test } from '../pages/test';

/** The text that an editor shows; long ones are drawn in part, these are short. */
const shown = (page: Page, part: 'query' | 'response'): Promise<string> =>
  page.locator(part === 'query' ? '.graphiql-query-editor' : '.graphiql-response').innerText();

/** The editor shows where it is written by a caret and a frame of its own; what has the focus is a field that is not drawn. */
async function reachEditor(page: Page): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate(
      () => document.activeElement?.closest('.graphiql-query-editor .CodeMirror') != null,
    );
  for (let stop = 0; stop < 100 && !(await isThere()); stop += 1) await page.keyboard.press('Tab');
  await expect(page.locator('.graphiql-query-editor .CodeMirror-focused')).toBeInViewport();
}

for (const language of languages)
  test(`by keyboard, in ${language}, a query is written with completion, run and answered, and nothing that the policy forbids happens`, async ({
    opened,
  }) => {
    const page = await opened();
    const keyboard = new Keyboard(page);
    await page.goto(address(language, '/{api}'));
    await keyboard.activate(
      page.locator(`main a[href="${address(language, '/{api}/{explorer}')}"]`),
    );
    await hydrated(page);
    const asked = page.waitForRequest((request) => request.url().endsWith('/graphql'));

    await test.step('written over the example, with the schema at hand', async () => {
      await reachEditor(page);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.type('{ practice(number: 1) { numbe');
      await page.keyboard.press('Control+Space');
      await expect.poll(() => shown(page, 'query')).toContain('number}');
      await page.keyboard.type(' t');
      await page.keyboard.press('Control+Space');
      await expect(page.locator('.CodeMirror-hints')).toContainText('targetGroups');
      await page.keyboard.press('Escape');
      await page.keyboard.type('itle city { name } } }');
      expect(await shown(page, 'query')).toContain('number title city { name }');
    });

    await test.step('run, and answered without a cookie', async () => {
      await page.keyboard.press('ControlOrMeta+Enter');
      const request = await asked;
      expect((await request.allHeaders())['cookie']).toBeUndefined();
      expect(request.headers()['accept-language']).toContain(language);
      await expect.poll(() => shown(page, 'response')).toContain('"number": 1');
      expect(await shown(page, 'response')).toContain('"Aarhus"');
    });

    await test.step('Tab leaves the editor', async () => {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement?.closest('.graphiql-query-editor .CodeMirror') === null,
        ),
      ).toBe(true);
    });

    await test.step('types are looked up', async () => {
      await page.getByRole('button', { name: /Documentation Explorer/ }).press('Enter');
      const docs = page.locator('.graphiql-doc-explorer');
      await docs.getByRole('link', { name: 'Query', exact: true }).press('Enter');
      await expect(docs).toContainText('practice');
    });
  });

test('on a phone the query and its answer are seen whole, one below the other', async ({
  opened,
}) => {
  const page = await opened({ viewport: { width: 320, height: 800 }, colorScheme: 'dark' });
  await page.goto(address('en', '/{api}/{explorer}'));
  await hydrated(page);
  const parts = ['.graphiql-query-editor', '.graphiql-response'].map((part) => page.locator(part));
  for (const part of parts) {
    const code = await part.locator('.CodeMirror').first().boundingBox();
    expect(code?.height ?? 0).toBeGreaterThan(150);
    expect(code?.width ?? 0).toBeGreaterThan(150);
  }
  expect(await shown(page, 'query')).toContain('totalCount');
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect.poll(() => shown(page, 'response')).toContain('"totalCount"');
  expect(await layoutFaults(page)).toEqual([]);
});

test('a key is sent as long as it stands there, is kept nowhere, and a wrong one is told', async ({
  opened,
}) => {
  const page = await opened();
  await page.goto(address('en', '/{api}/{explorer}'));
  await hydrated(page);
  const key = page.getByLabel('API key');
  await key.fill('praxis_no-such-key');
  const asked = page.waitForRequest((request) => request.url().endsWith('/graphql'));
  // It begins with an example that runs as it is.
  await expect(page.locator('.graphiql-editor-tool').first()).toContainText('families');
  await page.locator('.graphiql-query-editor textarea').focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  expect((await asked).headers()['authorization']).toBe('Bearer praxis_no-such-key');
  await expect.poll(() => shown(page, 'response')).toContain('INVALID_API_KEY');
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
  expect(kept).not.toContain('no-such-key');
  await page.reload();
  await hydrated(page);
  await expect(key).toHaveValue('');
});

test('it has a policy of its own, at its own address alone, and no other page becomes heavier', async ({
  opened,
  request,
}) => {
  const policyOf = async (path: string): Promise<string[]> =>
    ((await request.get(path)).headers()['content-security-policy'] ?? '').split(';').sort();
  const usual = await policyOf('/en/api');
  for (const language of languages)
    expect(await policyOf(address(language, '/{api}/{explorer}'))).toEqual(
      usual
        .map((part) => {
          if (part === "style-src 'self'") return "style-src 'self' 'unsafe-inline'";
          return part === "trusted-types 'none'" ? 'trusted-types default dompurify' : part;
        })
        .sort(),
    );
  for (const other of ['/en', '/en/api/', '/en/api/explorer/x', '/en/api/explorateur', '/graphql'])
    expect([other, await policyOf(other)]).toEqual([other, usual]);

  const page = await opened();
  const asked: string[] = [];
  page.on('request', (each) => asked.push(new URL(each.url()).pathname));
  await page.goto('/en/api');
  await hydrated(page);
  expect(asked.filter((path) => /explorer|schema/.test(path))).toEqual([]);
});

test('it is never shown within a document of another page, nor another page within its own', async ({
  opened,
}) => {
  const page = await opened();
  await page.goto('/en/api');
  await hydrated(page);
  await page.evaluate(() => Object.assign(window, { isOld: true }));
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Write your own in the explorer' })
    .click();
  await hydrated(page);
  const isOld = (): Promise<boolean> => page.evaluate(() => 'isOld' in window);
  expect(await isOld()).toBe(false);
  await page.evaluate(() => Object.assign(window, { isOld: true }));
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Cities' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cities');
  expect(await isOld()).toBe(false);
});

test('without JavaScript it says what it needs, and where the same is found', async ({
  opened,
}) => {
  const page = await opened({ javaScriptEnabled: false });
  for (const language of languages) {
    await page.goto(address(language, '/{api}/{explorer}'));
    await expect(page.locator('#explorer')).toContainText('JavaScript');
    await expect(page.locator('#api-key')).toBeHidden();
    const [file] = await page
      .locator('main a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const schema = await page.request.get(file ?? '');
    expect(await schema.text()).toContain('type Query');
  }
});
