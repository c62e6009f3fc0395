import { writeFile } from 'node:fs/promises';
import { expect, expectAccessible, signIn, test } from '../fixtures/test';
import { Keyboard } from '../fixtures/keyboard';
import { uniqueWord } from '../fixtures/unique';

/** A table of practices with headings of its own. */
const tableOf = (word: string, topics: string): string =>
  [
    'Nr;Titre;Thèmes;Couleur',
    `${word}-1;Bateaux ${word};Mentorat;bleu`,
    `${word}-2;Vélos ${word};${topics};rouge`,
  ].join('\n');

test('an editor sends a table by keyboard, says what a column is, mends a cell, and drafts are made once', async ({
  page,
}, testInfo) => {
  const keyboard = new Keyboard(page);
  const word = uniqueWord();
  const file = testInfo.outputPath('practices.csv');
  const language = page.locator('main').getByLabel('Language', { exact: true });
  await signIn(page, 'editor@aarhus.example');

  await test.step('from the desk to the form, with a template to take away', async () => {
    await page.goto('/en/desk');
    await keyboard.activate(page.getByRole('link', { name: 'Import a table', exact: true }));
    await expect(page.getByRole('heading', { name: 'Import a table of practices' })).toBeVisible();
    const template = page.waitForEvent('download');
    await keyboard.activate(page.getByRole('link', { name: 'Template: Español' }));
    expect((await template).suggestedFilename()).toBe('praxis-practices-es.xlsx');
    await expectAccessible(page);
  });

  const send = async (text: string): Promise<void> => {
    await writeFile(file, text);
    await page.getByLabel('File', { exact: true }).setInputFiles(file);
    await keyboard.activate(page.getByRole('button', { name: 'Read the file' }));
  };

  await test.step('what is no table is refused, with what was chosen kept', async () => {
    await keyboard.pick(language, 'Français');
    await send('%PDF-1.7');
    await expect(page.getByRole('alert')).toContainText(
      'neither an Excel workbook (.xlsx) nor CSV',
    );
    await expect(language).toHaveValue('fr');
    await expectAccessible(page);
  });

  await test.step('columns are known by their headings, and the others by what is said', async () => {
    await send(tableOf(word, 'magie'));
    await expect(page.getByRole('heading', { name: 'practices.csv' })).toBeVisible();
    await expect(page.getByLabel('Column B is taken for')).toHaveValue('title');
    await expect(page.getByLabel('Column C is taken for')).toHaveValue('topics');
    await keyboard.activate(page.getByRole('button', { name: 'Check all rows' }));
    await expect(page.getByRole('alert')).toContainText('Your reference: choose the column for it');
    await keyboard.pick(page.getByLabel('Column A is taken for'), 'Your reference');
    await keyboard.activate(page.getByRole('button', { name: 'Check all rows' }));
  });

  await test.step('every fault is named by its cell, before anything is written', async () => {
    await expect(page.getByRole('heading', { name: 'What would be done' })).toBeVisible();
    await expect(
      page.getByRole('row', { name: /^C3 Topics, entry 1 Choose one that is listed/ }),
    ).toBeVisible();
    await expect(page.getByText('1 new draft', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/en/desk');
    await expect(page.getByText(word)).toHaveCount(0);
  });

  await test.step('mended and sent again, its columns are remembered, and the rows become drafts', async () => {
    await page.goto('/en/desk/import');
    await send(tableOf(word, 'mentoring'));
    await expect(page.getByText('As it was said before')).toBeVisible();
    await expect(page.getByLabel('Column A is taken for')).toHaveValue('externalId');
    await keyboard.activate(page.getByRole('button', { name: 'Check all rows' }));
    await keyboard.activate(page.getByRole('button', { name: 'Make 2 drafts' }));
    await expect(page.getByText('The drafts have been made.')).toBeVisible();
    await expectAccessible(page);
    await keyboard.activate(page.getByRole('link', { name: 'Go on with them on the desk' }));
    await expect(page.getByRole('link', { name: `Bateaux ${word}` })).toBeVisible();
    await expect(page.getByRole('link', { name: `Vélos ${word}` })).toBeVisible();
  });

  await test.step('the same table again changes nothing', async () => {
    await page.goto('/en/desk/import');
    await send(tableOf(word, 'mentoring'));
    await keyboard.activate(page.getByRole('button', { name: 'Check all rows' }));
    await expect(page.getByText('2 rows say what is here already')).toBeVisible();
    await expect(page.getByText('There is nothing to write.')).toBeVisible();
  });
});

test('without JavaScript, and in Spanish, a table becomes drafts as well', async ({
  browser,
  origin,
}, testInfo) => {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  const word = uniqueWord();
  const file = testInfo.outputPath('practicas.csv');
  await writeFile(file, `Su referencia,Título,Temas\n${word},Barcos ${word},mentoring\n`);
  await signIn(page, 'editor@aarhus.example', 'es');
  await page.goto('/es/escritorio/importar');
  await page.getByLabel('Archivo', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Leer el archivo' }).click();
  await page.getByRole('button', { name: 'Comprobar todas las filas' }).click();
  const again = page.getByRole('link', { name: 'Ver cuánto falta' });
  const make = page.getByRole('button', { name: 'Crear 1 borrador' });
  await expect(async () => {
    if (await again.isVisible()) await again.click();
    await expect(make).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await make.click();
  await expect(async () => {
    if (await again.isVisible()) await again.click();
    await expect(page.getByText('Se han creado los borradores.')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await page.goto('/es/escritorio');
  await expect(page.getByRole('link', { name: `Barcos ${word}` })).toBeVisible();
  await context.close();
});
