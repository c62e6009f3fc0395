import { Keyboard } from '../fixtures/keyboard';
import { Member, publishedPractice } from '../fixtures/member';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

const session = '/fr/sommets/barcelona-2017/sessions/north-south-cooperation';
const studies = `${session}/pratiques`;

/** Publishes a practice of Aarhus once more. */
async function publishedAnew(origin: string, number: number): Promise<void> {
  const editor = await Member.signIn(origin, 'editor@aarhus.example');
  await editor.start(number);
  await editor.save(number, { lessons: 'Every week is better than every month.' });
  await editor.submit(number);
  const reviewer = await Member.signIn(origin, 'reviewer@praxis.example');
  await reviewer.approve(number);
  await Promise.all([editor.leave(), reviewer.leave()]);
}

test('an organiser pins three practices, orders them, and sees what has changed since, by keyboard and in French', async ({
  origin,
  page: reader,
  signedInAs,
}) => {
  const word = uniqueWord();
  const titles = [`Barques ${word}`, `Maisons ${word}`, `Jardins ${word}`] as const;
  const numbers: number[] = [];
  for (const title of titles)
    numbers.push(
      await publishedPractice(origin, { title, summary: 'Chaque semaine.', language: 'FR' }),
    );
  const [boats = 0, houses = 0, gardens = 0] = numbers;
  const page = await signedInAs('organiser@praxis.example', { language: 'fr' });
  const keyboard = new Keyboard(page);
  const main = page.getByRole('main');
  const shown = page.getByRole('article').getByRole('heading', { level: 2 });
  const item = (number: number) => page.locator(`#study-${String(number)}`);
  const pin = async (number: number): Promise<void> => {
    await hydrated(page);
    await keyboard.write(page.getByLabel('Numéro ou adresse de la pratique'), String(number));
    await keyboard.activate(main.getByRole('button', { name: 'Épingler', exact: true }).last());
    await expect(item(number)).toContainText('Enregistré.');
  };

  await test.step('from the page of the session; a note that names somebody is held up', async () => {
    await page.goto(session);
    await keyboard.activate(page.getByRole('link', { name: 'Épingler des pratiques' }));
    await expect(page).toHaveURL(studies);
    await hydrated(page);
    await expectAccessible(page);
    await keyboard.write(page.getByLabel('Numéro ou adresse de la pratique'), '99999999');
    await keyboard.activate(main.getByRole('button', { name: 'Épingler', exact: true }).last());
    await expect(page.getByRole('alert')).toContainText('Aucune pratique publique');
    await hydrated(page);
    await keyboard.write(page.getByLabel('Numéro ou adresse de la pratique'), String(boats));
    await keyboard.write(page.getByLabel('Présentée par'), 'Maria Jensen, adjointe au maire');
    await keyboard.write(
      page.getByLabel('Note pour cette session'),
      'Appeler Peter Jensen au +45 86 12 34 56.',
    );
    await keyboard.activate(main.getByRole('button', { name: 'Épingler', exact: true }).last());
    await expect(page.getByRole('alert')).toContainText('86 12 34 56');
    await expect(page.getByLabel('Présentée par')).toHaveValue('Maria Jensen, adjointe au maire');
    await expectAccessible(page);
    await hydrated(page);
    await keyboard.write(page.getByLabel('Note pour cette session'), 'Dix minutes.');
    await keyboard.activate(main.getByRole('button', { name: 'Épingler', exact: true }).last());
    await expect(item(boats)).toContainText('Enregistré.');
    await expect(item(boats)).toContainText('Maria Jensen, adjointe au maire');
  });

  await test.step('two more, and the last one moves to the top', async () => {
    await pin(houses);
    await pin(gardens);
    await expect(shown.filter({ hasText: word })).toHaveText(titles.map((title) => RegExp(title)));
    const up = page.getByRole('button', { name: `Monter ${titles[2]}` });
    await keyboard.activate(up);
    await expect(page).toHaveURL(new RegExp(`#study-${String(gardens)}$`));
    await expect(shown.filter({ hasText: word })).toHaveText(
      [titles[0], titles[2], titles[1]].map((title) => RegExp(title)),
    );
    await keyboard.activate(up);
    await expect(shown.filter({ hasText: word })).toHaveText(
      [titles[2], titles[0], titles[1]].map((title) => RegExp(title)),
    );
    await expectAccessible(page);
  });

  await test.step('everybody reads it with the session, and with the practice', async () => {
    await reader.goto(session);
    const list = reader.getByRole('region', { name: 'Études de cas' });
    await expect(list.getByRole('link', { name: new RegExp(word) })).toHaveText([
      titles[2],
      titles[0],
      titles[1],
    ]);
    await expect(list).toContainText('Dix minutes.');
    await reader.goto(`/p/${String(boats)}`);
    const summits = reader.locator('section[aria-labelledby=summits]');
    await expect(summits).toContainText('North–South cooperation');
    await expect(summits.getByRole('link', { name: 'Version 1' })).toBeVisible();
  });

  await test.step('published anew: the difference is a link away, and the newer version is pinned', async () => {
    await publishedAnew(origin, boats);
    await page.goto(studies);
    await hydrated(page);
    await expect(item(boats)).toContainText('Modifiée depuis');
    await expect(item(houses)).not.toContainText('Modifiée depuis');
    await keyboard.activate(item(boats).getByRole('link', { name: 'Ce qui a changé' }));
    await expect(page).toHaveURL(/versions\?since=1$/);
    await expect(page.getByRole('main')).toContainText('Every week is better than every month.');
    await page.goto(studies);
    await hydrated(page);
    await keyboard.activate(item(boats).locator('summary'));
    await expect(item(boats).getByLabel('Présentée par')).toHaveValue(
      'Maria Jensen, adjointe au maire',
    );
    await keyboard.activate(
      item(boats).getByRole('button', { name: 'Épingler la version actuelle' }),
    );
    await expect(item(boats)).toContainText('version 2');
    await expect(item(boats)).not.toContainText('Modifiée depuis');
    await expect(item(boats)).toContainText('Dix minutes.');
  });

  await test.step('what is unpinned leaves the session', async () => {
    for (const title of titles)
      await keyboard.activate(page.getByRole('button', { name: `Désépingler ${title}` }));
    await expect(shown.filter({ hasText: word })).toHaveCount(0);
    await reader.goto(session);
    await expect(reader.getByRole('main')).not.toContainText(word);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a practice is found, chosen, pinned and unpinned as well', async ({
    signedInAs,
    origin,
    browser,
  }) => {
    const signed = await signedInAs('organiser@praxis.example');
    const context = await browser.newContext({
      baseURL: origin,
      javaScriptEnabled: false,
      storageState: await signed.context().storageState(),
    });
    const page = await context.newPage();
    await page.goto(
      '/en/summits/barcelona-2017/sessions/ways-to-support-local-authorities-in-preventing-extremist-violence/practices',
    );
    await page.getByLabel('Find a practice').fill('aarhus model');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page
      .getByRole('link', { name: /^Choose / })
      .first()
      .click();
    const number = await page.getByLabel('Number or address of the practice').inputValue();
    expect(number).toMatch(/^\d+$/);
    await page.getByRole('button', { name: 'Pin it', exact: true }).last().click();
    const item = page.locator(`#study-${number}`);
    await expect(item).toContainText('Saved.');
    await item.getByRole('button', { name: /^Unpin/ }).click();
    await expect(page.getByText('It is no longer pinned to this session.')).toBeVisible();
    await context.close();
  });
});
