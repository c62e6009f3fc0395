import { Keyboard } from '../fixtures/keyboard';
import { mailAbout } from '../fixtures/outbox';
import { expect, expectAccessible, test } from '../fixtures/test';

const declaration = '/fr/declarations/aarhus-declaration';

test('the secretariat opens a declaration, a city signs it by keyboard in French and takes it back', async ({
  signedInAs,
  page: reader,
}) => {
  const organiser = await signedInAs('organiser@praxis.example');
  const editor = await signedInAs('editor@aarhus.example');

  await test.step('nobody can sign before it is open', async () => {
    await editor.goto(declaration);
    await expect(editor.getByRole('link', { name: 'La signer pour votre ville' })).toHaveCount(0);
    await reader.goto(declaration);
    await expect(reader.locator('#signatories')).toHaveCount(0);
    await editor.goto(`${declaration}/signatures`);
    await expect(editor.getByRole('main')).toContainText('n’est pas ouverte à la signature');
    await expectAccessible(editor);
  });

  await test.step('the secretariat opens it', async () => {
    const keyboard = new Keyboard(organiser);
    await organiser.goto(declaration);
    await keyboard.activate(organiser.getByRole('link', { name: 'Gérer ses signatures' }));
    await expectAccessible(organiser);
    await keyboard.activate(organiser.getByRole('button', { name: 'Ouvrir la signature' }));
    await expect(organiser.getByText('Elle est ouverte à la signature')).toBeVisible();
  });

  await test.step('the city says in whose name and on what mandate; nothing typed is lost', async () => {
    const keyboard = new Keyboard(editor);
    await editor.goto(declaration);
    await keyboard.activate(editor.getByRole('link', { name: 'La signer pour votre ville' }));
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText(/^Signatures/);
    await expectAccessible(editor);
    await keyboard.pick(editor.getByLabel('Au nom de qui'), 'Conseil');
    await keyboard.activate(editor.getByRole('button', { name: 'Signer pour la ville' }));
    await expect(editor.getByRole('heading', { name: 'Il y a un problème' })).toBeVisible();
    await expectAccessible(editor);
    await expect(editor.getByLabel('Au nom de qui')).toHaveValue('COUNCIL');
    await keyboard.write(
      editor.getByLabel(/^Qui vous a mandaté/),
      'Conseil municipal, 12 mars 2027',
    );
    await keyboard.activate(editor.getByRole('button', { name: 'Signer pour la ville' }));
    await expect(editor.getByRole('heading', { name: 'Signée par 1 ville' })).toBeVisible();
  });

  await test.step('everybody reads it, and the team is told', async () => {
    await reader.goto(declaration);
    const signatories = reader.locator('#signatories');
    await expect(signatories).toContainText('Aarhus, Danemark');
    await expect(signatories).toContainText('Conseil municipal');
    await expect(signatories).toContainText('12 mars 2027');
    await expectAccessible(reader);
    expect(await mailAbout('Aarhus has signed: Aarhus Declaration')).toContain('12 mars 2027');
  });

  await test.step('the city takes it back with a reason, and the secretariat closes it', async () => {
    const keyboard = new Keyboard(editor);
    await keyboard.activate(editor.getByRole('link', { name: 'Gérer ses signatures' }));
    await keyboard.write(editor.getByLabel(/^Pourquoi Aarhus/), 'Le conseil en décide autrement.');
    await keyboard.activate(editor.getByRole('button', { name: 'Retirer la signature : Aarhus' }));
    await expect(
      editor.getByRole('heading', { name: 'Aucune ville ne l’a encore signée ici' }),
    ).toBeVisible();
    const closing = new Keyboard(organiser);
    await closing.activate(organiser.getByRole('link', { name: 'Gérer ses signatures' }));
    await closing.activate(organiser.getByRole('button', { name: 'Fermer la signature' }));
    await expect(organiser).toHaveURL(/aarhus-declaration#signatories$/);
    await expect(organiser.getByText('Elle est ouverte à la signature')).toHaveCount(0);
    await reader.reload();
    await expect(reader.locator('#signatories')).toHaveCount(0);
  });
});
