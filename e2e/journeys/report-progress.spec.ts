import { demoPassword, expect, expectAccessible, test } from '../fixtures/test';
import { Keyboard } from '../fixtures/keyboard';
import { uniqueWord } from '../fixtures/unique';

const commitment = '/fr/declarations/rotterdam-declaration/engagements/5';

test('a city reports how far it has come, by keyboard and in French, and everybody reads it', async ({
  signedInAs,
  page: reader,
}) => {
  const word = uniqueWord();
  const page = await signedInAs('editor@rotterdam.example', { language: 'fr' });
  const keyboard = new Keyboard(page);
  const item = page.getByRole('article').filter({ hasText: 'R5' });

  await test.step('from the desk to the commitment', async () => {
    await page.goto('/fr/bureau');
    await keyboard.activate(page.getByRole('link', { name: /^Où nous en sommes/ }));
    await expect(page).toHaveURL('/fr/bureau/engagements');
    await keyboard.activate(item.getByRole('link', { name: 'Faire le point' }));
    await expect(page).toHaveURL('/fr/bureau/engagements/R5/mise-a-jour?city=rotterdam');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('R5');
    await expectAccessible(page);
  });

  await test.step('a day to come is refused, and what was written stays', async () => {
    await keyboard.choose(page.getByRole('radio', { name: 'Progrès limités' }));
    await keyboard.write(page.getByLabel(/^Qu’est-ce qui a été fait/), `Formation ${word}.`);
    await page.getByLabel(/^À quelle date/).fill('2190-01-01');
    await keyboard.activate(page.getByRole('button', { name: 'Publier le rapport' }));
    await expect(page.getByRole('heading', { name: 'Il y a un problème' })).toBeVisible();
    await expect(page.getByLabel(/^Qu’est-ce qui a été fait/)).toHaveValue(`Formation ${word}.`);
    await expect(page.getByRole('radio', { name: 'Progrès limités' })).toBeChecked();
    await expectAccessible(page);
    await page.getByLabel(/^À quelle date/).fill('2026-01-15');
    await keyboard.activate(page.getByRole('button', { name: 'Publier le rapport' }));
    await expect(page.getByText('Votre rapport est désormais public.')).toBeVisible();
    await expect(item).toContainText('15 janvier 2026');
  });

  await test.step('everybody reads it where the commitment stands, and with the city', async () => {
    for (const path of [commitment, '/fr/villes/rotterdam']) {
      await reader.goto(path);
      await expect(reader.getByText(`Formation ${word}.`).first()).toBeVisible();
      await expect(reader.locator('main')).toContainText('Progrès limités');
    }
    await reader.goto('/fr/declarations/rotterdam-declaration/couverture');
    const row = reader.getByRole('row').filter({ hasText: 'Rotterdam' }).last();
    await expect(row).toContainText('15 janvier 2026');
  });

  await test.step('a year later nothing is new: one press', async () => {
    await keyboard.activate(item.getByRole('button', { name: 'Rien de nouveau' }));
    await expect(item).toContainText('rien de nouveau');
    await reader.goto(commitment);
    await expect(reader.getByText(/rapports en tout/)).toBeVisible();
    await expect(reader.getByText('rien de nouveau').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a city reports as well', async ({ page }) => {
    const word = uniqueWord();
    await page.goto('/en/desk/commitments');
    await page.locator('input[type=email]').fill('editor@barcelona.example');
    await page.locator('input[type=password]').fill(demoPassword);
    await page.locator('main button[type=submit]').first().click();
    await expect(page).toHaveURL('/en/desk/commitments');
    const item = page.getByRole('article').filter({ hasText: 'B2' });
    await item.getByRole('link', { name: 'Report progress' }).click();
    await page.getByRole('button', { name: 'Publish the report' }).click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await page.getByRole('radio', { name: 'Complete' }).check();
    await page.getByLabel(/^What has been done/).fill(`Done: ${word}.`);
    await page.getByRole('button', { name: 'Publish the report' }).click();
    await expect(page.getByText('Your report is public now.')).toBeVisible();
    await page.goto('/en/cities/barcelona');
    await expect(page.getByText(`Done: ${word}.`)).toBeVisible();
  });
});
