import { Keyboard } from '../fixtures/keyboard';
import { mailAbout } from '../fixtures/outbox';
import { sentRequest } from '../fixtures/sent-request';
import { summitThatCalls } from '../fixtures/summit-that-calls';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

test('an organiser weighs requests, decides several by one press, takes it back, and keeps a waiting list, by keyboard in French', async ({
  origin,
  signedInAs,
}) => {
  test.setTimeout(180_000);
  const summit = await summitThatCalls(origin, `Sommet ${uniqueWord()}`, { capacity: 2 });
  const [first, second, third] = [
    await sentRequest(origin, summit, { authority: 'Gand', country: 'BE' }),
    await sentRequest(origin, summit, { authority: 'Lleida', country: 'ES' }),
    await sentRequest(origin, summit, { authority: 'Malines', country: 'BE' }),
  ];
  const page = await signedInAs('organiser@praxis.example', { language: 'fr' });
  const keyboard = new Keyboard(page);
  const main = page.getByRole('main');
  const list = `/fr/organiser/${summit.slug}/demandes`;
  const rows = main.getByRole('region', { name: 'Demandes de participation' }).getByRole('row');
  const press = (name: string | RegExp): Promise<void> =>
    keyboard.activate(main.getByRole('button', { name }).first());

  await test.step('what was asked names nobody, and is filtered by its address', async () => {
    await page.goto(`/fr/organiser/${summit.slug}`);
    await keyboard.activate(main.getByRole('link', { name: 'Demandes de participation' }));
    await expect(rows).toHaveCount(4);
    await expectAccessible(page);
    // The whole word: one of the regions to choose from is Noord-Holland Noord.
    await expect(main).not.toContainText(/\bNoor\b/);
    await hydrated(page);
    await keyboard.pick(main.getByLabel('Pays', { exact: true }), 'Belgique');
    await press('Afficher');
    await expect(page).toHaveURL(/country=BE/);
    await expect(rows).toHaveCount(3);
  });

  await test.step('an office is found by its whole mail address, which stands in no address of the web', async () => {
    await page.goto(list);
    await hydrated(page);
    await keyboard.write(main.getByLabel(/^Trouver par l’adresse/), second.contact);
    await press('Trouver');
    await expect(rows).toHaveCount(2);
    await expect(main.getByRole('link', { name: second.reference })).toBeVisible();
    expect(page.url()).not.toContain('%40');
  });

  await test.step('more than there are places cannot be accepted: the page says by how many', async () => {
    await page.goto(list);
    await hydrated(page);
    await press('Décider des 3 qui correspondent');
    await expect(main).toContainText('Les accepter prend 3 places. 2 places sont libres.');
    await expectAccessible(page);
    await hydrated(page);
    await press('Décider de 3 demandes');
    await expect(page.getByRole('alert')).toContainText(third.reference);
    await expectAccessible(page);
  });

  await test.step('two are accepted by one press, and the decision is taken back', async () => {
    await page.goto(list);
    await hydrated(page);
    for (const { reference } of [first, second])
      await keyboard.tick(main.getByLabel(`Choisir ${reference}`));
    await press('Décider de celles qui sont choisies');
    await hydrated(page);
    await press('Décider de 2 demandes');
    await expect(page.getByRole('status').first()).toContainText('2 demandes sont tranchées');
    await expectAccessible(page);
    const mail = await mailAbout(`${summit.title}: request ${first.reference}`);
    expect(mail).not.toContain('accept');
    await hydrated(page);
    await press('Annuler cette décision');
    await expect(page.getByRole('status').first()).toContainText('est annulée');
    await expect(rows.filter({ hasText: 'Envoyée : en attente' })).toHaveCount(3);
  });

  await test.step('to decline, a reason is needed', async () => {
    await hydrated(page);
    await keyboard.activate(main.getByRole('link', { name: first.reference }));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(first.reference);
    await expectAccessible(page);
    await hydrated(page);
    await press('Refuser');
    await expect(main.getByLabel('Motif')).toBeVisible();
    await hydrated(page);
    await press('Décider de 1 demande');
    await expect(page.getByRole('alert')).toContainText('Remplissez');
    await hydrated(page);
    await keyboard.write(main.getByLabel('Motif'), 'La salle est trop petite.');
    await press('Décider de 1 demande');
    await expect(page.getByRole('status').first()).toContainText('1 demande est tranchée');
  });

  await test.step('who waits is offered what is free, in the order of the list', async () => {
    await page.goto(`${list}?status=SUBMITTED`);
    await hydrated(page);
    await keyboard.pick(main.getByLabel('Décision'), 'Mettre sur');
    await press('Décider des 2 qui correspondent');
    await hydrated(page);
    await press('Décider de 2 demandes');
    await expect(page.getByRole('status').first()).toContainText('2 demandes sont tranchées');
    await expect(async () => {
      await page.goto(`${list}?status=WAITLISTED`);
      await expect(main.getByText('(Europe/Madrid)')).toHaveCount(2);
    }).toPass();
    await expectAccessible(page);
    await keyboard.activate(main.getByRole('link', { name: second.reference }));
    await hydrated(page);
    await keyboard.write(main.getByLabel(/^Priorité/), '7');
    await press('Enregistrer la priorité');
    await expect(page.getByRole('status').first()).toContainText('Enregistré.');
    await expect(main.getByText('Des places ont été proposées')).toBeVisible();
  });
});
