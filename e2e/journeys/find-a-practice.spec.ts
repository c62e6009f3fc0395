import { expect, expectAccessible, test } from '../fixtures/test';

test('a visitor finds a practice in spite of a spelling mistake', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('searchbox').fill('radicalistion');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /practices$/ })).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/radicalisation/i);
  await expectAccessible(page);
});
