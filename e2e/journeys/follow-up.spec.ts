import { expect, expectAccessible, test } from '../fixtures/test';
import { Keyboard } from '../fixtures/keyboard';
import { mailAbout } from '../fixtures/outbox';
import { Person } from '../pages/person';

test('the secretariat asks a city, which answers by one press in its mail, without signing in or JavaScript', async ({
  signedInAs,
  browser,
  origin,
}) => {
  const writer = await Person.signedIn(origin, 'editor@rotterdam.example');
  await writer.does(
    'reportProgress',
    'ReportProgressInput',
    { city: 'rotterdam', commitment: 'B5', step: 'SUBSTANTIAL', asOf: '2024-05-31' },
    'report { id }',
  );
  await writer.leave();

  await test.step('the board tells who has reported, and a press asks', async () => {
    const page = await signedInAs('organiser@praxis.example', { language: 'es' });
    const keyboard = new Keyboard(page);
    const row = page.getByRole('row').filter({ hasText: 'Róterdam' });
    await page.goto('/es/escritorio');
    await keyboard.activate(page.getByRole('link', { name: /^Seguimiento/ }));
    await expect(page).toHaveURL('/es/secretaria/seguimiento');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seguimiento: quién informa');
    await expectAccessible(page);
    await keyboard.activate(page.getByRole('link', { name: /^Al día/ }));
    await expect(page).toHaveURL('/es/secretaria/seguimiento?standing=UP_TO_DATE');
    await expect(row).toContainText('A1');
    await keyboard.activate(row.getByRole('button', { name: 'Preguntar ahora a 1 persona' }));
    await expect(page.getByText('Róterdam: se envía un mensaje a todo su equipo.')).toBeVisible();
    await expect(row.getByRole('button')).toHaveCount(0);
    await expectAccessible(page);
    await page.getByLabel('Compromiso').selectOption('B5');
    await keyboard.activate(page.getByRole('button', { name: 'Mostrar' }));
    await expect(page).toHaveURL(/commitment=B5/);
    await expect(row).not.toContainText('A1');
  });

  await test.step('opening the link changes nothing, pressing the button does', async () => {
    const mail = await mailAbout('How far has Rotterdam come with its commitments?');
    const link = /http\S+\/commitments\/nothing-new\/\S+/.exec(mail)?.[0] ?? '';
    const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
    const page = await context.newPage();
    const item = page.getByRole('listitem').filter({ hasText: 'B5' });
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rotterdam: is nothing new?');
    await expect(item).toContainText('31 May 2024');
    await page.reload();
    await expect(item).toContainText('31 May 2024');
    await page.getByRole('button', { name: 'Nothing is new: it still stands so' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rotterdam has answered');
    await page.getByRole('link', { name: 'What Rotterdam has reported' }).click();
    await expect(page.getByText('nothing new').first()).toBeVisible();
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rotterdam has answered');
    await context.close();
  });
});
