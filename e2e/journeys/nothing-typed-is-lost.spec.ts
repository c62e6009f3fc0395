import type { BrowserContext, Page, Route } from '@playwright/test';
import { Member, publishedPractice } from '../fixtures/member';
import { expect, expectAccessible, signIn, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

/** What the server has of a draft's summary. */
async function savedSummary(editor: Member, number: number): Promise<string | undefined> {
  const { data } = await editor.ask<{ practice: { draft: { originalText: { summary: string } } } }>(
    `query ($number: Int!) { practice(number: $number) { draft { originalText { summary } } } }`,
    { number },
  );
  return data.practice.draft.originalText.summary;
}

interface Desk {
  page: Page;
  context: BrowserContext;
  editor: Member;
  number: number;
  address: string;
}

/** An editor of Aarhus before the first task of a draft of her own. */
const writing = test.extend<{ desk: Desk }>({
  desk: async ({ signedInAs, origin }, use) => {
    const editor = await Member.signIn(origin, 'editor@aarhus.example');
    const title = `Draft of ${uniqueWord()}`;
    const number = await editor.writePractice('aarhus', { title, summary: 'As it was.' });
    const page = await signedInAs('editor@aarhus.example');
    const address = `/en/practices/draft-${String(number)}/edit/basics`;
    await page.goto(address);
    await expect(page.getByLabel('Summary')).toHaveValue('As it was.');
    await hydrated(page);
    await use({ page, context: page.context(), editor, number, address });
    await editor.leave();
  },
});

writing('the network is cut while somebody writes', async ({ desk }) => {
  const { page, context, editor, number } = desk;
  await page.getByLabel('Summary').fill('Written before the cut.');
  await expect(page.getByText(/^Draft saved at/).first()).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('Summary').fill('Written in the dark.');
  await expect(page.getByText('Not saved.', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/The server cannot be reached/).first()).toBeVisible();
  await expect(page.getByText(/Draft saved at \d\d:\d\d/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save and go on: The problem' }).click();
  await expect(page.getByLabel('Summary')).toHaveValue('Written in the dark.');
  await context.setOffline(false);
  await expect(page.getByText('Not saved.', { exact: true })).toHaveCount(0);
  expect(await savedSummary(editor, number)).toBe('Written in the dark.');
});

writing('the page is reloaded in the middle of a sentence', async ({ desk }) => {
  const { page } = desk;
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByLabel('Summary').fill('In the middle of a');
  await page.reload();
  await expect(page.getByLabel('Summary')).toHaveValue('In the middle of a');
});

writing('the first words are typed before the page is live', async ({ desk }) => {
  const { page, editor, number, address } = desk;
  await page.route(/\/assets\/live-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByLabel('Summary').fill('Written before anything was live.');
  await hydrated(page);
  await expect(page.getByLabel('Summary')).toHaveValue('Written before anything was live.');
  await expect(page.getByText(/^Draft saved at/).first()).toBeVisible();
  expect(await savedSummary(editor, number)).toBe('Written before anything was live.');
});

writing('the server is started anew while the page loads its scripts', async ({ desk }) => {
  const { page, editor, number, address } = desk;
  // With nothing kept by the browser, as on the first visit.
  const scripts = /\/assets\/(?!app-).*\.js$/;
  let refused = 0;
  const refuse = (route: Route): Promise<void> => {
    refused += 1;
    return route.abort('connectionrefused');
  };
  await page.route(scripts, refuse);
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByLabel('Summary').fill('Written while nobody listened.');
  await expect.poll(() => refused).toBeGreaterThan(1);
  await page.unroute(scripts, refuse);
  await hydrated(page);
  await expect(page.getByLabel('Summary')).toHaveValue('Written while nobody listened.');
  await expect(page.getByText(/^Draft saved at/).first()).toBeVisible();
  expect(await savedSummary(editor, number)).toBe('Written while nobody listened.');
});

writing('the page becomes live in the middle of a word', async ({ desk }) => {
  const { page, address } = desk;
  let load = (): void => undefined;
  const loading = new Promise<void>((resolve) => (load = resolve));
  await page.route(/\/assets\/live-/, async (route) => {
    await loading;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  const summary = page.getByLabel('Summary');
  await summary.focus();
  await summary.press('ControlOrMeta+a');
  await page.keyboard.type('They meet for sup');
  await page.keyboard.press('ControlOrMeta+ArrowLeft');
  await page.keyboard.press('ControlOrMeta+ArrowLeft');
  load();
  await hydrated(page);
  await page.keyboard.type('weekly ');
  await expect(summary).toHaveValue('They meet weekly for sup');
});

writing('the tab is closed in the middle of a sentence', async ({ desk }) => {
  const { page, context, address } = desk;
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByLabel('Summary').fill('Closed in the middle of a');
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByLabel('Summary')).toHaveValue('Closed in the middle of a');
});

writing(
  'another screen is opened in the middle of a sentence, and the first one again',
  async ({ desk }) => {
    const { page } = desk;
    await page.getByLabel('Summary').fill('Left in the middle of a');
    await page.getByRole('link', { name: 'Back to the list' }).click();
    await page.getByRole('link', { name: 'Basics' }).click();
    await expect(page.getByLabel('Summary')).toHaveValue('Left in the middle of a');
  },
);

writing('the sign-in ends while somebody writes', async ({ desk }) => {
  const { page, context, editor, number } = desk;
  await context.clearCookies();
  await page.getByLabel('Summary').fill('Written after signing out.');
  await expect(page.getByText(/You have been signed out/).first()).toBeVisible();
  await expectAccessible(page);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Sign in (opens a new tab)' }).first().click();
  const other = await opened;
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await signIn(other, 'editor@aarhus.example');
  await other.close();
  await page.bringToFront();
  // It tries again by itself.
  await expect(page.getByText('Not saved.', { exact: true })).toHaveCount(0, { timeout: 15_000 });
  await expect(page.getByText(/^Draft saved at/).first()).toBeVisible();
  expect(await savedSummary(editor, number)).toBe('Written after signing out.');
});

writing('two tabs write in two fields: both are kept', async ({ desk }) => {
  const { page, context, editor, number, address } = desk;
  const second = await context.newPage();
  await second.goto(address);
  await page.getByLabel('Summary').fill('From the first tab.');
  await second.getByLabel('First year').fill('2019');
  await expect(page.getByText(/^Draft saved at/).first()).toBeVisible();
  await expect(second.getByText(/^Draft saved at/).first()).toBeVisible();
  const third = await context.newPage();
  await third.goto(address);
  await expect(third.getByLabel('Summary')).toHaveValue('From the first tab.');
  await expect(third.getByLabel('First year')).toHaveValue('2019');
  expect(await savedSummary(editor, number)).toBe('From the first tab.');
});

writing(
  'two tabs write in the same field: both are offered, nothing is overwritten',
  async ({ desk }) => {
    const { page, context, editor, number, address } = desk;
    const second = await context.newPage();
    await second.goto(address);
    await page.getByLabel('Summary').fill('From the first tab.');
    await expect(page.getByText(/^Draft saved at/).first()).toBeVisible();
    await second.getByLabel('Summary').fill('From the second tab.');
    const choice = second.getByRole('region', { name: 'Summary' });
    await expect(choice).toContainText('From the first tab.');
    await expect(choice).toContainText('From the second tab.');
    await expectAccessible(second);
    await second.getByLabel('First year').fill('2018');
    await second.getByLabel('Last year').focus();
    await expect
      .poll(async () => {
        const { data } = await editor.ask<{ practice: { draft: { startYear: number | null } } }>(
          `query ($number: Int!) { practice(number: $number) { draft { startYear } } }`,
          { number },
        );
        return data.practice.draft.startYear;
      })
      .toBe(2018);
    expect(await savedSummary(editor, number)).toBe('From the first tab.');
    await choice.getByRole('button', { name: 'Keep yours' }).click();
    await expect(choice).toHaveCount(0);
    await expect.poll(() => savedSummary(editor, number)).toBe('From the second tab.');
  },
);

test('a comment survives signing in again', async ({ signedInAs, origin }) => {
  const word = uniqueWord();
  const number = await publishedPractice(origin, {
    title: `Chess club of ${word}`,
    summary: 'Young and old play chess.',
  });
  const page = await signedInAs('researcher@praxis.example');
  await page.goto(`/p/${String(number)}`);
  await page.getByLabel('Your comment').fill(`Who pays, ${word}?`);
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Publish comment' }).click();
  await expect(page.getByText(/You have been signed out/)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail address').fill('researcher@praxis.example');
  await page.getByLabel('Password').fill('praxis-demo');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(new RegExp(`-${String(number)}#comments$`));
  await expect(page.getByLabel('Your comment')).toHaveValue(`Who pays, ${word}?`);
  await page.getByRole('button', { name: 'Publish comment' }).click();
  await expect(page.getByRole('article').filter({ hasText: `Who pays, ${word}?` })).toBeVisible();
});
