import type { Page } from '@playwright/test';
import { Keyboard } from '../fixtures/keyboard';
import { sentBy } from '../fixtures/sent-request';
import { summitThatCalls } from '../fixtures/summit-that-calls';
import { demoPassword, expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { Person } from '../pages/person';
import { hydrated } from '../pages/looks';

/** As many as one organiser opens in an hour, and one more: each by an authority of its own. */
async function fiftyOne(
  origin: string,
  summit: Awaited<ReturnType<typeof summitThatCalls>>,
): Promise<{ id: string; reference: string }[]> {
  const offices = await Promise.all(
    ['reviewer', 'moderator', 'researcher'].map((name) =>
      Person.signedIn(origin, `${name}@praxis.example`),
    ),
  );
  const sent = await Promise.all(
    offices.map(async (office, i) => {
      const own = [];
      for (let j = 0; j < 17; j += 1)
        own.push(
          await sentBy(office, summit, {
            authority: `Town-${String(i)}-${String(j)}`,
            country: 'BE',
          }),
        );
      await office.leave();
      return own;
    }),
  );
  return sent.flat();
}

test('an organiser opens records until the hour’s are spent, and goes on once a second person has agreed, by keyboard', async ({
  origin,
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const summit = await summitThatCalls(origin, `Summit ${uniqueWord()}`);
  const [first, ...others] = await fiftyOne(origin, summit);
  const last = others.pop();
  if (first === undefined || last === undefined) throw new Error('Nothing was sent.');
  // Not the organiser of other journeys: what is opened here counts for an hour.
  const page = await signedInAs('admin@praxis.example');
  const main = page.getByRole('main');
  const keyboard = new Keyboard(page);
  const press = (name: string, of: Page = page): Promise<void> =>
    new Keyboard(of).activate(of.getByRole('main').getByRole('button', { name }).first());
  const at = (id: string): string => `/en/organise/${summit.slug}/requests/${id}`;
  const why = `Calling them ${uniqueWord()}`;

  await test.step('a record is shown in the answer alone', async () => {
    await page.goto(at(first.id));
    await expect(main).toContainText('one organiser opens 50 records in an hour');
    await expect(main).not.toContainText('Noor Peeters');
    await hydrated(page);
    await press('Open the record');
    await expect(main).toContainText('Noor Peeters');
    await expect(main).toContainText('office@town-0-0.example');
    await expectAccessible(page);
    expect(new URL(page.url()).pathname).toBe(at(first.id));
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(
      'Noor',
    );
    await page.goto(at(first.id));
    await expect(main).not.toContainText('Noor Peeters');
  });

  await test.step('once as many were opened as one may alone, a second person is asked', async () => {
    const organiser = await Person.signedIn(origin, 'admin@praxis.example');
    for (const { id } of others)
      await organiser.does(
        'openParticipationRecord',
        'OpenParticipationRecordInput',
        { request: id },
        'answers { authority }',
      );
    await organiser.leave();
    await page.goto(at(last.id));
    await hydrated(page);
    await press('Open the record');
    await expect(page.getByRole('alert')).toContainText('You can go on from');
    await expect(main).not.toContainText('Noor Peeters');
    await expectAccessible(page);
    await hydrated(page);
    await keyboard.write(main.getByLabel('How many more'), '100');
    await press('Ask a second person');
    await expect(main).toContainText('Fill this in.');
    await hydrated(page);
    await keyboard.write(main.getByLabel('What is it for?'), why);
    await press('Ask a second person');
    await expect(page.getByRole('status').first()).toContainText('A second person is needed');
    await expectAccessible(page);
  });

  await test.step('who asked cannot agree; another organiser does', async () => {
    await keyboard.activate(main.getByRole('link', { name: 'A second person is needed' }));
    await expect(page).toHaveURL(/\/organise\/agreements$/);
    await expect(main).not.toContainText(why);
    const second = await signedInAs('organiser@praxis.example');
    await second.goto('/en/organise/agreements');
    await hydrated(second);
    const asked = second.getByRole('listitem').filter({ hasText: why });
    await expectAccessible(second);
    await new Keyboard(second).activate(asked.getByRole('button', { name: 'Agree' }));
    await expect(second.getByRole('status').first()).toContainText('You have agreed.');
    await page.goto(at(last.id));
    await hydrated(page);
    await press('Open the record');
    await expect(main).toContainText('office@town-2-16.example');
  });

  await test.step('the table of all requests is taken away with a reason and the password', async () => {
    await page.goto(`/en/organise/${summit.slug}/requests`);
    await hydrated(page);
    await keyboard.write(main.getByLabel('What is it for?'), why);
    await keyboard.write(main.getByLabel('Your password, once more'), demoPassword);
    await press('Take the table of all requests away');
    const link = main.getByRole('link', { name: 'Take the table away (CSV)' });
    await expect(link).toBeVisible();
    await expectAccessible(page);
    const table = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(table.headers()['cache-control']).toBe('no-store');
    expect((await table.text()).match(/Noor Peeters/g)).toHaveLength(51);
  });
});
