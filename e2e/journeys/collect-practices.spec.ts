import { Keyboard } from '../fixtures/keyboard';
import { publishedPractice } from '../fixtures/member';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

test('a researcher collects practices, puts them in order, and freezes a set that can be cited', async ({
  browser,
  origin,
  signedInAs,
}) => {
  test.setTimeout(120_000);
  const word = uniqueWord();
  const titles = [`Boats ${word}`, `Houses ${word}`];
  const numbers: number[] = [];
  for (const title of titles)
    numbers.push(await publishedPractice(origin, { title, summary: 'Once a week.' }));
  const [boats = 0, houses = 0] = numbers;
  const page = await signedInAs('researcher@praxis.example');
  const keyboard = new Keyboard(page);
  const name = `Reading list ${word}`;

  await test.step('from the page of a practice into a new collection', async () => {
    await page.goto(`/p/${String(boats)}`);
    await keyboard.activate(page.getByRole('link', { name: 'Add to a collection' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add to a collection');
    await expectAccessible(page);
    const chosen = page.getByLabel('Collection', { exact: true });
    if ((await chosen.count()) > 0) await keyboard.pick(chosen, 'A new collection');
    await keyboard.activate(page.getByRole('button', { name: 'Add the practice' }));
    await expect(page.getByRole('alert')).toContainText('Fill this in.');
    await expectAccessible(page);
    await keyboard.write(page.getByLabel('Name of the new collection'), name);
    await keyboard.write(page.getByLabel('Your note'), 'Begin here.');
    await keyboard.activate(page.getByRole('button', { name: 'Add the practice' }));
    await expect(page.getByText('The practice is in the collection.')).toBeVisible();
    await expect(page.getByText('private', { exact: true })).toBeVisible();
  });
  const address = new URL(page.url()).pathname;
  const number = address.split('/').at(-1) ?? '';
  const stranger = await (await browser.newContext({ baseURL: origin })).newPage();

  await test.step('to others it is not there', async () => {
    for (const path of [address, `/c/${number}`, `/c/${number}/practices.csv`, `/c/${number}/v/1`])
      expect([path, (await stranger.request.get(path)).status()]).toEqual([path, 404]);
    const none = await stranger.request.get('/en/collections/999999');
    const real = await stranger.request.get(address);
    const plain = (body: string): string => /<main.*<\/main>/s.exec(body)?.[0] ?? '';
    expect(plain(await real.text())).toBe(plain(await none.text()));
  });

  const shown = page.getByRole('main').getByRole('heading', { level: 3 });
  await test.step('a second one is added, moved up by a button, and noted', async () => {
    await page.goto(`/p/${String(houses)}`);
    await keyboard.activate(page.getByRole('link', { name: 'Add to a collection' }));
    await keyboard.pick(page.getByLabel('Collection', { exact: true }), name);
    await keyboard.activate(page.getByRole('button', { name: 'Add the practice' }));
    await expect(shown).toHaveText([`1. ${titles[0] ?? ''}`, `2. ${titles[1] ?? ''}`]);
    await keyboard.activate(page.getByRole('button', { name: `Move up ${titles[1] ?? ''}` }));
    await expect(shown).toHaveText([`1. ${titles[1] ?? ''}`, `2. ${titles[0] ?? ''}`]);
    await expect(page).toHaveURL(new RegExp(`#practice-${String(houses)}$`));
    const summary = page.locator('summary', { hasText: `Write a note on ${titles[1] ?? ''}` });
    await keyboard.activate(summary);
    const item = page.locator(`#practice-${String(houses)}`);
    await keyboard.write(item.getByLabel('Your note'), 'Then this.');
    await keyboard.activate(item.getByRole('button', { name: 'Save the note' }));
    await expect(page.getByRole('blockquote').filter({ hasText: 'Then this.' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it is made public and frozen', async () => {
    await expect(page.getByRole('button', { name: 'Freeze as an edition' })).toHaveCount(0);
    await keyboard.activate(
      page.locator('summary', { hasText: 'Change name, words and who reads it' }),
    );
    await keyboard.write(page.getByLabel('What it is about'), 'For the first week.');
    await keyboard.tick(page.getByRole('checkbox', { name: 'Public' }));
    await expectAccessible(page);
    await keyboard.activate(page.getByRole('button', { name: 'Save the changes' }));
    await expect(page.getByText('public', { exact: true })).toBeVisible();
    await keyboard.activate(page.getByRole('button', { name: 'Freeze as an edition' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name}, edition 1`);
    await expectAccessible(page);
  });

  await test.step('everybody reads it by its permanent address, in three languages', async () => {
    await stranger.goto(`/c/${number}/v/1`);
    await expect(stranger).toHaveURL(`/en/collections/${number}/editions/1`);
    await expect(stranger.getByRole('heading', { level: 3 }).first()).toContainText(
      titles[1] ?? '',
    );
    await expect(stranger.locator('#citation-apa')).toContainText(`${origin}/c/${number}/v/1`);
    for (const [path, words] of [
      [`/fr/collections/${number}/editions/1`, 'édition 1'],
      [`/es/colecciones/${number}/ediciones/1`, 'edición 1'],
    ] as const) {
      await stranger.goto(path);
      await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(`${name}, ${words}`);
      await expectAccessible(stranger);
    }
    const file = await stranger.request.get(`/c/${number}/v/1/practices.csv`);
    expect(file.status()).toBe(200);
    expect(await file.text()).toContain('Then this.');
    await stranger.context().close();
  });

  await test.step('with an edition it stays; what is in it can still be changed', async () => {
    await page.goto(address);
    await expect(page.getByRole('button', { name: 'Remove this collection' })).toHaveCount(0);
    await keyboard.activate(page.getByRole('button', { name: `Take out ${titles[0] ?? ''}` }));
    await expect(shown).toHaveText([`1. ${titles[1] ?? ''}`]);
    await page.goto('/en/desk');
    await keyboard.activate(page.getByRole('link', { name: 'My collections' }));
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await expectAccessible(page);
  });
});
