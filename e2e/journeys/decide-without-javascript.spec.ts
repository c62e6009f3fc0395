import type { Page } from '@playwright/test';
import { sentRequest } from '../fixtures/sent-request';
import { summitThatCalls } from '../fixtures/summit-that-calls';
import { expect, signIn, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

test.use({ javaScriptEnabled: false });

test('requests are decided together, and offered places are taken or refused', async ({
  browser,
  origin,
  page,
}) => {
  test.setTimeout(60_000);
  const summit = await summitThatCalls(origin, `Summit ${uniqueWord()}`, { capacity: 2 });
  const by = 'editor@rotterdam.example';
  const [first, second] = [
    await sentRequest(origin, summit, { authority: 'Ghent', country: 'BE' }, by),
    await sentRequest(origin, summit, { authority: 'Lleida', country: 'ES' }, by),
  ];
  const main = page.getByRole('main');
  const press = (name: string | RegExp, of: Page = page): Promise<void> =>
    of.getByRole('main').getByRole('button', { name }).first().click();

  await test.step('several are put on the waiting list by one form', async () => {
    await signIn(page, 'organiser@praxis.example');
    await page.goto(`/en/organise/${summit.slug}/requests`);
    for (const { reference } of [first, second])
      await main.getByLabel(`Choose ${reference}`).check();
    await main.getByLabel('Decision').selectOption('WAITLIST');
    await press('Decide the chosen ones');
    await press('Decide 2 requests');
    await expect(page.getByRole('status').first()).toContainText('2 requests are decided');
  });

  const other = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const office = await other.newPage();
  await signIn(office, by);
  const shown = office.getByRole('main');
  const offered = async ({ id }: { id: string }): Promise<void> => {
    await expect(async () => {
      await office.goto(`/en/desk/requests/${id}`);
      await expect(shown).toContainText('A place has become free and is kept for you.', {
        timeout: 500,
      });
    }).toPass();
  };

  await test.step('whoever asked takes the places', async () => {
    await offered(first);
    await press('Take the places', office);
    await expect(shown).toContainText('Accepted');
    await expect(shown).not.toContainText('is kept for you');
  });

  await test.step('or refuses them, which cancels the request', async () => {
    await offered(second);
    await press('Refuse and cancel the request', office);
    await expect(shown).toContainText('Cancelled, for good');
    await page.goto(`/en/organise/${summit.slug}/requests?reference=${second.reference}`);
    await expect(main).toContainText('Cancelled, for good');
  });

  await test.step('who has places is not asked, which would take them away', async () => {
    await page.goto(`/en/organise/${summit.slug}/requests/${first.id}`);
    await press('Ask for information');
    await main.getByLabel('Reason').fill('Who comes?');
    await press('Decide 1 request');
    await expect(page.getByRole('alert')).toContainText('asking them would take their places away');
    await expect(page.getByRole('alert')).toContainText(first.reference);
  });
  await other.close();
});
