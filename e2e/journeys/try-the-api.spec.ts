import { address, languages } from '../pages/page-list';
import { hydrated } from '../pages/looks';
import { expect, test } from '../pages/test';

for (const language of languages)
  test(`every example of the API runs on its page in ${language}, by keyboard`, async ({
    opened,
  }) => {
    const page = await opened();
    await page.goto(address(language, '/{api}'));
    await hydrated(page);
    const sections = page.locator('main section').filter({ has: page.locator('form') });
    const count = await sections.count();
    expect(count).toBeGreaterThan(5);
    for (let i = 0; i < count; i += 1) {
      const section = sections.nth(i);
      await section.getByRole('button').focus();
      await page.keyboard.press('Enter');
      const answer = section.locator('form + pre');
      await expect(answer).toContainText('"data"');
      await expect(answer).not.toContainText('"errors"');
      await expect(section.getByRole('status')).toContainText('200');
    }
  });

test('a changed example is asked as it was changed, and what is wrong with it is said', async ({
  opened,
}) => {
  const page = await opened();
  await page.goto(address('en', '/{api}'));
  await hydrated(page);
  const section = page
    .locator('main section')
    .filter({ has: page.getByRole('heading', { name: 'Read a practice' }) });
  await section.getByLabel('Variables, as JSON').fill('{ "number": ');
  await section.getByRole('button', { name: /^Run/ }).click();
  await expect(section.getByText('This is not an object in JSON.')).toBeVisible();
  await section.getByLabel('Variables, as JSON').fill('{ "number": 2 }');
  await section.getByRole('button', { name: /^Run/ }).click();
  await expect(section.locator('form + pre')).toContainText('"number": 2');
  await section.getByLabel('Query').fill('{ nothing }');
  await section.getByRole('button', { name: /^Run/ }).click();
  await expect(section.locator('form + pre')).toContainText('GRAPHQL_VALIDATION_FAILED');
});
