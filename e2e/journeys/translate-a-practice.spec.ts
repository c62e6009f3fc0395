import type { Page } from '@playwright/test';
import { Keyboard } from '../fixtures/keyboard';
import { Member } from '../fixtures/member';
import { demoPassword, expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

const outdated = 'L’original a changé depuis cette traduction.';

/** Published in English, its title and summary in French too; its number. */
async function aTranslatedPractice(origin: string, title: string): Promise<number> {
  const editor = await Member.signIn(origin, 'editor@aarhus.example');
  const number = await editor.writePractice('aarhus', {
    title,
    summary: 'Mentors meet on Mondays.',
  });
  await editor.save(
    number,
    { title: `${title}, en français`, summary: 'Les mentors se voient le lundi.' },
    { language: 'FR' },
  );
  await editor.submit(number);
  const reviewer = await Member.signIn(origin, 'reviewer@praxis.example');
  await reviewer.approve(number);
  await Promise.all([editor.leave(), reviewer.leave()]);
  return number;
}

/** What a French reader is told of the parts of the page. */
const notes = (page: Page): ReturnType<Page['getByText']> =>
  page.getByText(outdated, { exact: true });

test('an edit marks one part of the French page, and a translator brings it up to date, by keyboard', async ({
  origin,
  signedInAs,
  page: reader,
}) => {
  test.setTimeout(240_000);
  const title = `Evening mentors ${uniqueWord()}`;
  const number = await aTranslatedPractice(origin, title);
  const french = `/fr/pratiques/x-${String(number)}`;
  await reader.goto(french);
  await expect(reader.getByText('Les mentors se voient le lundi.')).toBeVisible();
  await expect(notes(reader)).toHaveCount(0);

  await test.step('an editor changes one field, and a reviewer approves', async () => {
    const api = await Member.signIn(origin, 'editor@aarhus.example');
    await api.start(number);
    const editor = await signedInAs('editor@aarhus.example');
    const keyboard = new Keyboard(editor);
    await editor.goto(`/en/practices/x-${String(number)}/edit/basics`);
    await keyboard.write(editor.getByLabel('Summary'), 'Mentors meet on Tuesdays.');
    await expect(editor.getByText(/^Draft saved at/).first()).toBeVisible();
    await expect
      .poll(async () => {
        const { data } = await api.ask<{ practice: { draft: { summary: string } } }>(
          'query ($n: Int!) { practice(number: $n) { draft { summary } } }',
          { n: number },
        );
        return data.practice.draft.summary;
      })
      .toBe('Mentors meet on Tuesdays.');
    await api.submit(number);
    const reviewer = await Member.signIn(origin, 'reviewer@praxis.example');
    await reviewer.approve(number);
    await Promise.all([api.leave(), reviewer.leave()]);
  });

  await test.step('readers are told, of that field alone', async () => {
    await reader.goto(french);
    await expect(notes(reader)).toHaveCount(1);
    await expect(reader.getByText(/une partie n’est plus à jour/)).toBeVisible();
    await expectAccessible(reader, 'a translation that is out of date');
  });

  const translator = await signedInAs('organiser@praxis.example');
  const keyboard = new Keyboard(translator);
  await test.step('a translator finds it in the list, and sees what changed', async () => {
    await translator.goto('/en/desk');
    await keyboard.activate(translator.getByRole('link', { name: /^Translations:/ }));
    await expect(translator.getByRole('heading', { level: 1 })).toHaveText('Translations');
    await expectAccessible(translator, 'list of translations');
    await keyboard.activate(
      translator.getByRole('link', { name: new RegExp(`^Français ?: ${title}`) }),
    );
    await expect(translator.getByRole('heading', { level: 1 })).toContainText(title);
    await expectAccessible(translator, 'translation desk');
    const summary = translator.getByRole('region', { name: 'Summary' });
    await expect(summary).toContainText('Out of date');
    await expect(summary.locator('del')).toContainText('Mondays');
    await expect(summary.locator('ins')).toContainText('Tuesdays');
    await expect(translator.getByRole('region', { name: 'Title' })).not.toContainText(
      'Out of date',
    );
  });

  await test.step('and brings it up to date', async () => {
    await keyboard.write(
      translator.getByRole('textbox', { name: 'Summary', exact: true }),
      'Les mentors se voient le mardi.',
    );
    await keyboard.activate(translator.getByRole('button', { name: 'Save', exact: true }));
    await expect(translator.getByText(/^Saved\. Nothing of it is public/)).toBeVisible();
    await expect(translator.getByRole('region', { name: 'Summary' })).toContainText(
      'Not published yet',
    );
    await reader.goto(french);
    await expect(reader.getByText('Les mentors se voient le lundi.')).toBeVisible();
    await keyboard.activate(translator.getByRole('button', { name: 'Save and publish' }));
    await expect(translator.getByText(/^Published\./)).toBeVisible();
    await expectAccessible(translator, 'after publishing');
  });

  await test.step('the French page says it anew, without a label, and its history says what happened', async () => {
    await reader.goto(french);
    await expect(reader.getByText('Les mentors se voient le mardi.')).toBeVisible();
    await expect(notes(reader)).toHaveCount(0);
    await reader.goto(`/en/practices/x-${String(number)}/versions`);
    await expect(
      reader.getByText('Only a translation; the original is that of version 2.'),
    ).toBeVisible();
    await expectAccessible(reader, 'versions with a translation');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a city prepares a translation, and is told that somebody else publishes it', async ({
    page,
    origin,
  }) => {
    const title = `Evening mentors ${uniqueWord()}`;
    const number = await aTranslatedPractice(origin, title);
    await page.goto(`/en/practices/x-${String(number)}/translate/es`);
    await page.locator('input[type=email]').fill('editor@aarhus.example');
    await page.locator('input[type=password]').fill(demoPassword);
    await page.locator('main button[type=submit]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(
      page.getByText(/A reviewer or the secretariat reads and publishes it/),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save and publish' })).toHaveCount(0);
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('x'.repeat(130));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Shorten this to 120 characters.');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Mentores de noche');
    await page.getByRole('textbox', { name: 'Objectives', exact: true }).fill('Que algo cambie.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText(/^Saved\./)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
      'Mentores de noche',
    );
    await page.goto(`/es/practicas/x-${String(number)}`);
    await expect(page.getByText('Mentores de noche')).toHaveCount(0);
  });
});

test('a machine translates nothing unless one is set up', async ({ signedInAs, origin }) => {
  const number = await aTranslatedPractice(origin, `Evening mentors ${uniqueWord()}`);
  const page = await signedInAs('organiser@praxis.example');
  await page.goto(`/en/practices/x-${String(number)}/translate/es`);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /machine/ })).toHaveCount(0);
});
