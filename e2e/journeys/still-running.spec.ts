import { Keyboard } from '../fixtures/keyboard';
import { Member } from '../fixtures/member';
import { demoPassword, expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

/** A published practice whose city said long ago how it stands; its number. */
async function anOldPractice(origin: string, city: string, title: string): Promise<number> {
  const editor = await Member.signIn(origin, `editor@${city}.example`);
  const number = await editor.writePractice(city, { title, summary: 'What it is about.' });
  await editor.save(number, {}, { facts: { statusConfirmedOn: '2024-01-15' } });
  await editor.submit(number);
  const reviewer = await Member.signIn(origin, 'reviewer@praxis.example');
  await reviewer.approve(number);
  await Promise.all([editor.leave(), reviewer.leave()]);
  return number;
}

test('a city says on its desk that a practice has ended, by keyboard, and readers see it with its lessons', async ({
  origin,
  signedInAs,
  page: reader,
}) => {
  const title = `Night bus ${uniqueWord()}`;
  const number = await anOldPractice(origin, 'rotterdam', title);
  const page = await signedInAs('editor@rotterdam.example', { language: 'es' });
  const keyboard = new Keyboard(page);
  await page.goto('/es/escritorio');
  const due = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });
  await expect(due).toContainText('15 de enero de 2024');
  await expectAccessible(page);
  await keyboard.activate(due.getByRole('button', { name: /^Ha terminado/ }));
  await expect(page.getByText('Gracias. Ya lo puede leer todo el mundo')).toBeVisible();
  await expect(due).toHaveCount(0);
  await reader.goto(`/p/${String(number)}`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(reader.locator('main')).toContainText('What was learnt.');
  await expect(reader.locator('main')).toContainText(/Ended|Terminé|Finalizad/i);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one press as well', async ({ page, origin }) => {
    const title = `Night bus ${uniqueWord()}`;
    await anOldPractice(origin, 'barcelona', title);
    await page.goto('/en/desk');
    await page.locator('input[type=email]').fill('editor@barcelona.example');
    await page.locator('input[type=password]').fill(demoPassword);
    await page.locator('main button[type=submit]').first().click();
    await expect(page).toHaveURL('/en/desk');
    const due = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: title }) });
    await due.getByRole('button', { name: /^Still running/ }).click();
    await expect(page.getByText('Thank you. Everybody can read it now')).toBeVisible();
    await expect(due).toHaveCount(0);
  });
});
