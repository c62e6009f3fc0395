import { Keyboard } from '../fixtures/keyboard';
import { demoPassword, expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

test('a researcher makes a key, a program asks with it, and it is revoked at once', async ({
  playwright,
  origin,
  signedInAs,
}) => {
  const page = await signedInAs('researcher@praxis.example');
  const keyboard = new Keyboard(page);
  const name = `Nightly copy ${uniqueWord()}`;
  let secret = '';
  // A program: it has no cookie, and names no origin.
  const program = await playwright.request.newContext({ baseURL: origin });
  const ask = async (): Promise<{ status: number; text: string }> => {
    const response = await program.post('/graphql', {
      headers: { authorization: `Bearer ${secret}` },
      data: { query: '{ viewer { displayName } practices(first: 1) { totalCount } }' },
    });
    return { status: response.status(), text: await response.text() };
  };

  await test.step('a wrong password makes none, and nothing typed is lost', async () => {
    await page.goto('/en/desk');
    await keyboard.activate(page.getByRole('link', { name: 'API keys for programs' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('API keys for programs');
    await keyboard.write(page.getByLabel('What it is for'), name);
    await keyboard.pick(page.getByLabel('What it may do'), 'Also read');
    await keyboard.pick(page.getByLabel('For how long'), '30 days');
    await keyboard.write(page.getByLabel('Your password'), 'wrong');
    await keyboard.activate(page.getByRole('button', { name: 'Make this key' }));
    await expect(page.getByRole('alert')).toContainText('This is not the password');
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByLabel('What it is for')).toHaveValue(name);
    await expect(page.getByLabel('What it may do')).toHaveValue('READ_OWN');
    await expect(page.getByLabel('For how long')).toHaveValue('30');
    await expect(page.getByLabel('Your password')).toHaveValue('');
    await expectAccessible(page, 'a wrong password');
  });

  await test.step('with the right one the key is shown this once', async () => {
    await keyboard.write(page.getByLabel('Your password'), demoPassword);
    await keyboard.activate(page.getByRole('button', { name: 'Make this key' }));
    await expect(page.getByRole('heading', { name: `Your key “${name}”` })).toBeVisible();
    secret = (await page.locator('#secret').textContent()) ?? '';
    expect(secret).toMatch(/^praxis_[\w-]{43}$/);
    await keyboard.activate(page.getByRole('button', { name: 'Copy the key' }));
    await expect(page.getByRole('status').getByText(/Copied|selected/)).toBeVisible();
    await expectAccessible(page, 'a new key');
    await page.goto('/en/account/api-keys');
    expect(await page.content()).not.toContain(secret);
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('never used');
  });

  await test.step('a program asks with it, and files have their own share', async () => {
    const { status, text } = await ask();
    expect(status).toBe(200);
    expect(text).toContain('"displayName"');
    const file = await program.get('/export/practices.bib?topic=mentoring', {
      headers: { authorization: `Bearer ${secret}` },
    });
    expect(file.status()).toBe(200);
    await page.reload();
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('last used');
    const shown = await program.get('/en/desk', {
      headers: { authorization: `Bearer ${secret}` },
      maxRedirects: 0,
    });
    expect(shown.status(), 'pages take no key').toBe(303);
  });

  await test.step('it is revoked, and good for nothing from then on', async () => {
    await keyboard.activate(page.getByRole('button', { name: `Revoke ${name}` }));
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('revoked');
    const { status, text } = await ask();
    expect([status, text.includes('INVALID_API_KEY')]).toEqual([401, true]);
  });
  await program.dispose();

  for (const [path, heading] of [
    ['/fr/compte/cles-api', 'Clés d’API pour des programmes'],
    ['/es/cuenta/claves-api', 'Claves de API para programas'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expectAccessible(page);
  }
});
