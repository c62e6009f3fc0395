import { expect, expectAccessible, signIn, test } from '../fixtures/test';
import { Keyboard } from '../fixtures/keyboard';
import { mailAbout } from '../fixtures/outbox';
import { uniqueWord } from '../fixtures/unique';

test('a report that names somebody is held up until the city says why, and a moderator removes it', async ({
  browser,
  origin,
  signedInAs,
  page: reader,
}) => {
  const word = uniqueWord();
  const commitment = '/en/declarations/aarhus-declaration/commitments/7';
  const said = `Peter Jensen leads it: ${word}.`;

  await test.step('without JavaScript: the passage is shown, and what was written stays', async () => {
    const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, 'editor@rotterdam.example');
    await page.goto('/en/desk/commitments/A7/update?city=rotterdam');
    await page.getByRole('radio', { name: 'Limited progress' }).check();
    await page.getByLabel(/^What has been done/).fill(said);
    await page.getByRole('button', { name: 'Publish the report' }).click();
    await expect(
      page.getByText('This could harm somebody: “Peter Jensen” (A person’s name).').first(),
    ).toBeVisible();
    await expect(page.getByLabel(/^What has been done/)).toHaveValue(said);
    await page.getByLabel('Why these passages may stand').fill('He speaks of it in public.');
    await page.getByRole('button', { name: 'Publish the report' }).click();
    await expect(page.getByText('Your report is public now.')).toBeVisible();
    await context.close();
    await reader.goto(commitment);
    await expect(reader.getByText(said)).toBeVisible();
    await expect(reader.getByText('He speaks of it in public.')).toHaveCount(0);
    await expect(reader.getByRole('link', { name: 'Remove this report' })).toHaveCount(0);
  });

  await test.step('a moderator sees it with the reason, and removes it with one', async () => {
    const page = await signedInAs('moderator@praxis.example');
    const keyboard = new Keyboard(page);
    await page.goto('/en/moderation');
    const item = page.getByRole('article').filter({ hasText: word });
    await expect(item).toContainText('He speaks of it in public.');
    await expectAccessible(page);
    await keyboard.activate(item.getByRole('link', { name: 'Remove this report' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Remove the report of Rotterdam on A7',
    );
    await expectAccessible(page);
    await keyboard.activate(page.getByRole('button', { name: 'Remove it' }));
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await keyboard.write(page.getByLabel('Reason'), `It names a person: ${word}.`);
    await keyboard.activate(page.getByRole('button', { name: 'Remove it' }));
    await expect(page.getByText('The report was removed')).toBeVisible();
    await expect(page.getByText(said)).toHaveCount(0);
  });

  await test.step('nobody reads it any more, and its author is told why', async () => {
    await reader.goto(commitment);
    await expect(reader.getByText(said)).toHaveCount(0);
    const mail = await mailAbout('Removed: your report on commitment A7');
    expect(mail).toContain(`It names a person: ${word}.`);
    expect(mail).not.toContain('Peter Jensen');
  });
});
