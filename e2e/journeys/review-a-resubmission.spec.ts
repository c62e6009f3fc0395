import type { Locator, Page } from '@playwright/test';
import { Keyboard } from '../fixtures/keyboard';
import { Member, publishedPractice } from '../fixtures/member';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

/** What changed in a field, with room for a remark. */
const changeOf = (page: Page, region: RegExp, field: RegExp): Locator =>
  page
    .getByRole('region', { name: region })
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: field }) });

test('a change of a published practice is reviewed with its differences, by keyboard and in French', async ({
  origin,
  page: reader,
  signedInAs,
}) => {
  const word = uniqueWord();
  const title = `Night bus ${word}`;
  const remark = `Dites pour qui, ${word}.`;
  const note = `Bien raconté, ${word}.`;
  const before = 'A bus at night.';
  const after = 'A bus at night for late workers.';
  const number = await publishedPractice(origin, { title, summary: before }, 'rotterdam');
  const at = `x-${String(number)}`;
  const publicPage = async (summary: string): Promise<void> => {
    await expect(async () => {
      await reader.goto(`/fr/pratiques/${at}`);
      await expect(reader.getByText(summary, { exact: true }).first()).toBeVisible();
    }).toPass();
  };
  const writer = await Member.signIn(origin, 'editor@rotterdam.example');
  await writer.start(number);
  await writer.save(number, { summary: 'A bus on Fridays.' });
  await writer.submit(number);

  // The reviewer finds it in the queue, takes it, reads what changed and asks for more.
  const reviewer = await signedInAs('reviewer@praxis.example', { language: 'fr' });
  const judge = new Keyboard(reviewer);
  await reviewer.goto('/fr/relecture');
  await judge.pick(reviewer.getByLabel('Confiée à'), 'Personne');
  await judge.activate(reviewer.getByRole('button', { name: 'Afficher' }));
  await expect(reviewer).toHaveURL(/with=nobody/);
  await expectAccessible(reviewer, 'the queue');
  await judge.activate(reviewer.getByRole('link', { name: title }));
  await judge.activate(reviewer.getByRole('button', { name: 'La prendre' }));
  await expect(reviewer.getByText(/^Vous vous en chargez/)).toBeVisible();
  const change = changeOf(reviewer, /la version 1/, /^Résumé/);
  await expect(change.locator('del')).toContainText(['at', 'night']);
  await expect(change.locator('ins')).toContainText(['on', 'Fridays']);
  await judge.activate(change.locator('summary'));
  await judge.write(change.getByRole('textbox'), remark);
  await judge.choose(reviewer.getByRole('radio', { name: /^Demander des modifications/ }));
  await judge.activate(reviewer.getByRole('button', { name: 'Décider' }));
  await expect(reviewer.getByRole('heading', { name: 'Il y a un problème' })).toBeVisible();
  await expect(change.getByRole('textbox')).toHaveValue(remark);
  await expectAccessible(reviewer, 'a decision with a remark');
  await judge.write(reviewer.getByLabel(/^Motif, pour/), 'Presque.');
  await judge.activate(reviewer.getByRole('button', { name: 'Décider' }));
  await expect(reviewer.getByText(remark)).toBeVisible();
  await publicPage(before);

  // Its author reads the remark at the field, answers it, and calls it a minor edit.
  const editor = await signedInAs('editor@rotterdam.example', { language: 'fr' });
  const write = new Keyboard(editor);
  await editor.goto(`/fr/pratiques/${at}/modifier`);
  await write.activate(editor.getByRole('listitem').filter({ hasText: remark }).getByRole('link'));
  await expect(editor.getByText(remark)).toBeVisible();
  await expect(editor.getByLabel('Résumé')).toBeFocused();
  await expectAccessible(editor, 'a field with a remark');
  await write.write(editor.getByLabel('Résumé'), after);
  await write.activate(editor.getByRole('button', { name: /^Enregistrer et continuer/ }));
  await editor.waitForURL(/\/modifier\/(?!basics)/);
  await editor.goto(`/fr/pratiques/${at}/modifier/verifier`);
  await write.tick(editor.getByRole('checkbox', { name: /^C’est une modification mineure/ }));
  await write.write(editor.getByLabel(/qu’avez-vous modifié/), 'Pour qui.');
  await expectAccessible(editor, 'a minor edit before it is sent');
  await write.activate(editor.getByRole('button', { name: 'Envoyer en relecture' }));
  await editor.waitForURL(/\/modifier$/);
  await publicPage(before);

  // The reviewer sees what has become of the remark, agrees that it is minor, and publishes.
  await reviewer.reload();
  const remarks = reviewer.getByRole('region', { name: 'Remarques de la dernière relecture' });
  await expect(remarks).toContainText('modifié depuis');
  const since = changeOf(reviewer, /^Ce qui a changé depuis/, /^Résumé/);
  await expect(since.locator('ins').filter({ hasText: 'workers' })).toBeVisible();
  await judge.choose(reviewer.getByRole('radio', { name: /^Approuver/ }));
  await judge.choose(reviewer.getByRole('radio', { name: /^Oui, une modification mineure/ }));
  await judge.write(reviewer.getByLabel(/^Note publiée/), note);
  await expectAccessible(reviewer, 'a resubmission');
  await judge.activate(reviewer.getByRole('button', { name: 'Décider' }));
  await expect(reviewer.getByText(/^Rien n’attend de décision ici/)).toBeVisible();

  await publicPage(after);
  await expect(reader.getByText(`Note de relecture : ${note}`)).toBeVisible();
  await reader.goto(`/fr/pratiques/${at}/versions`);
  const latest = reader.getByRole('listitem').filter({ hasText: 'Version 2' });
  await expect(latest).toContainText('modification mineure');
  await expect(latest).toContainText('Pour qui.');
  await expectAccessible(reader, 'versions, one of them a minor edit');
  await writer.leave();
});
