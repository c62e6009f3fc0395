import type { Page } from '@playwright/test';
import { aPdf, aPng } from '../fixtures/files';
import { Keyboard } from '../fixtures/keyboard';
import { Member } from '../fixtures/member';
import { expect, expectAccessible, signIn, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

interface Chosen {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const picture = (): Chosen => ({
  name: 'boats of 2025.png',
  mimeType: 'image/png',
  buffer: aPng(),
});

/** A draft of Aarhus with all that a review needs; its number and the address of its files. */
async function aDraft(origin: string, title: string): Promise<{ number: number; files: string }> {
  const editor = await Member.signIn(origin, 'editor@aarhus.example');
  const number = await editor.writePractice('aarhus', { title, summary: 'Boats for everybody.' });
  await editor.leave();
  return { number, files: `/en/practices/draft-${String(number)}/edit/files` };
}

/** How far what is on screen has moved by itself. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 500);
      }),
  );
}

test('an editor adds a picture and a document by keyboard; everybody sees them once they are approved', async ({
  page: publicPage,
  signedInAs,
  origin,
}) => {
  test.setTimeout(180_000);
  const word = uniqueWord();
  const { number } = await aDraft(origin, `Boats of ${word}`);
  const page = await signedInAs('editor@aarhus.example');
  const keyboard = new Keyboard(page);
  const alt = page.locator('#new-alt');
  const add = page.getByRole('button', { name: 'Add the file' });

  await test.step('from the task list to the files', async () => {
    await page.goto(`/en/practices/draft-${String(number)}/edit`);
    await keyboard.activate(page.getByRole('link', { name: 'Add pictures and documents' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pictures and documents');
    await expectAccessible(page);
  });

  await test.step('a hostile file gives a clear error, and nothing typed is lost', async () => {
    await hydrated(page);
    await keyboard.write(alt, 'Two boats in the harbour');
    await keyboard.write(page.locator('#new-caption'), 'The first summer');
    await page.locator('#file').setInputFiles({
      name: 'boats.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    });
    await keyboard.activate(add);
    const problem = page.getByRole('alert').filter({ hasText: 'Files of this kind are not taken' });
    await expect(problem).toBeFocused();
    await expectAccessible(page);
    await expect(alt).toHaveValue('Two boats in the harbour');
    await expect(page.locator('#new-caption')).toHaveValue('The first summer');
  });

  await test.step('the picture is added, with what was written', async () => {
    await page.locator('#file').setInputFiles(picture());
    await keyboard.activate(add);
    await expect(page.getByText('The file has been added to the draft.')).toBeVisible();
    await expect(page.getByRole('img', { name: 'Two boats in the harbour' })).toBeVisible();
    await expect(alt).toHaveValue('');
    await expectAccessible(page);
  });

  await test.step('what is written about the picture stays while a document is added', async () => {
    const credit = page.getByRole('group', { name: 'boats of 2025.webp' }).getByLabel('Credit');
    await keyboard.reachBackwards(credit);
    await page.keyboard.type('City of Aarhus');
    await page.locator('#file').setInputFiles({
      ...{ name: 'Évaluation.pdf', mimeType: 'application/pdf', buffer: aPdf(word) },
    });
    await keyboard.activate(add);
    await expect(page.getByRole('group', { name: 'Évaluation.pdf' })).toBeVisible();
    await expect(credit).toHaveValue('City of Aarhus');
    await keyboard.reachBackwards(
      page.getByRole('button', { name: 'Save what is said about them' }),
    );
    await page.keyboard.press('Enter');
    await expect(page.getByText('What you wrote is saved.')).toBeVisible();
    await expectAccessible(page);
    await expect(credit).toHaveValue('City of Aarhus');
  });

  await test.step('sent in and approved, they are on the public page', async () => {
    const address = `/en/practices/boats-of-${word}-${String(number)}`;
    const before = await publicPage.goto(address);
    expect(before?.status()).toBe(404);
    const editor = await Member.signIn(origin, 'editor@aarhus.example');
    await editor.submit(number);
    const reviewer = await signedInAs('reviewer@praxis.example');
    await reviewer.goto(`/en/review/draft-${String(number)}`);
    await expect(reviewer.getByRole('img', { name: 'Two boats in the harbour' })).toBeVisible();
    await expectAccessible(reviewer);
    const judge = await Member.signIn(origin, 'reviewer@praxis.example');
    await judge.approve(number);
    await Promise.all([editor.leave(), judge.leave()]);
    await publicPage.goto(address);
    const shown = publicPage.getByRole('img', { name: 'Two boats in the harbour' });
    await shown.scrollIntoViewIfNeeded();
    await expect(shown).toHaveJSProperty('complete', true);
    expect(await shown.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth)).toBe(900);
    await expect(publicPage.getByText('The first summer · City of Aarhus')).toBeVisible();
    expect(await shifts(publicPage)).toBeLessThan(0.02);
    await expectAccessible(publicPage);
  });

  await test.step('the document is taken away by keyboard, and never opened by the site', async () => {
    const link = publicPage.getByRole('link', { name: 'Évaluation.pdf' });
    const taken = publicPage.waitForEvent('download');
    await new Keyboard(publicPage).activate(link);
    expect((await taken).suggestedFilename()).toBe('Évaluation.pdf');
    const response = await publicPage.request.get((await link.getAttribute('href')) ?? '');
    expect(response.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers()['content-disposition']).toMatch(/^attachment; /);
    expect((await response.body()).toString()).toContain(word);
  });

  await test.step('on paper, and in its version for ever, they are there too', async () => {
    await publicPage.emulateMedia({ media: 'print' });
    await expect(publicPage.getByRole('img', { name: 'Two boats in the harbour' })).toBeVisible();
    await publicPage.emulateMedia({ media: 'screen' });
    await publicPage.goto(`/p/${String(number)}/v/1`);
    await expect(publicPage.getByRole('img', { name: 'Two boats in the harbour' })).toBeVisible();
    await expect(publicPage.getByRole('link', { name: 'Évaluation.pdf' })).toBeVisible();
  });
});

test('without JavaScript, and in French, a picture is added, mended and removed', async ({
  browser,
  origin,
}) => {
  const { number } = await aDraft(origin, `Bateaux ${uniqueWord()}`);
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, 'editor@aarhus.example', 'fr');
  await page.goto(`/fr/pratiques/draft-${String(number)}/modifier/fichiers`);
  const add = page.getByRole('button', { name: 'Ajouter le fichier' });
  await page.locator('#new-caption').fill('Le premier été');
  await page.locator('#file').setInputFiles({ ...picture(), name: 'bateaux.pdf' });
  await add.click();
  await expect(page.getByRole('alert')).toContainText('L’extension du fichier ne correspond pas');
  await expect(page.locator('#new-caption')).toHaveValue('Le premier été');
  await page.locator('#file').setInputFiles(picture());
  await add.click();
  const file = page.getByRole('group', { name: 'boats of 2025.webp' });
  await expect(file.getByLabel('Légende')).toHaveValue('Le premier été');
  // Sent without words it would be refused: the last look says so.
  await page.goto(`/fr/pratiques/draft-${String(number)}/modifier/verifier`);
  const unready = page.getByRole('link', { name: 'boats of 2025.webp' });
  await page.getByRole('button', { name: 'Envoyer en relecture' }).click();
  await expect(page.getByRole('alert')).toContainText('Une image n’est pas décrite');
  await unready.click();
  await file.getByLabel('Ce que l’on voit sur l’image').fill('Deux bateaux');
  await page.getByRole('button', { name: 'Enregistrer ce qui en est dit' }).click();
  await expect(page.getByRole('img', { name: 'Deux bateaux' })).toBeVisible();
  await file.getByRole('button', { name: 'Retirer boats of 2025.webp' }).click();
  await expect(file).toHaveCount(0);
  await context.close();
});

test('what goes wrong on the way loses nothing: the network is cut, the session ends', async ({
  signedInAs,
  origin,
}) => {
  const { files } = await aDraft(origin, `Boats of ${uniqueWord()}`);
  const page = await signedInAs('editor@aarhus.example');
  await page.goto(files);
  await hydrated(page);
  await page.locator('#new-alt').fill('Written in the dark');
  await page.locator('#file').setInputFiles(picture());
  const add = page.getByRole('button', { name: 'Add the file' });
  await page.context().setOffline(true);
  await add.click();
  await expect(page.getByRole('alert')).toContainText('The server could not be reached');
  await page.context().setOffline(false);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await add.click();
  await expect(page.getByRole('alert')).toContainText('You have been signed out');
  await expect(page.locator('#new-alt')).toHaveValue('Written in the dark');
  await page.context().addCookies(cookies);
  await add.click();
  await expect(page.getByRole('img', { name: 'Written in the dark' })).toBeVisible();
});
