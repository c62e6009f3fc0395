import { Keyboard } from '../fixtures/keyboard';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { acceptedRequest, visitedSummit } from '../fixtures/visited-summit';
import { hydrated } from '../pages/looks';

test('places in a field visit are given, told to who comes, given back, and printed, by keyboard and in French', async ({
  origin,
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const word = uniqueWord();
  const summit = await visitedSummit(origin, `Sommet ${word}`);
  const first = { by: 'editor@aarhus.example', name: `Avant ${word}` };
  const second = { by: 'editor@rotterdam.example', name: `Après ${word}` };
  const requests = [
    await acceptedRequest(origin, summit, first),
    await acceptedRequest(origin, summit, second),
  ];
  const page = await signedInAs('organiser@praxis.example', { language: 'fr' });
  const main = page.getByRole('main');
  const keyboard = new Keyboard(page);
  const press = (name: string): Promise<void> =>
    keyboard.activate(main.getByRole('button', { name }).first());

  await test.step('the first has the place, the second waits; nobody is named', async () => {
    await page.goto(`/fr/organiser/${summit.slug}`);
    await hydrated(page);
    await keyboard.activate(main.getByRole('link', { name: 'Visites de terrain', exact: true }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Visites de terrain');
    await hydrated(page);
    await press('Attribuer les places aux demandes acceptées');
    await expect(page.getByRole('status').filter({ hasText: 'ont été attribuées' })).toBeVisible();
    await expect(main.getByText('1 sur 1', { exact: true })).toBeVisible();
    await expect(main).not.toContainText(/Avant|Après/);
    await hydrated(page);
    await expectAccessible(page);
  });

  await test.step('organisers say where one meets', async () => {
    await keyboard.activate(main.getByRole('link', { name: 'Visite du port' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Visite du port');
    await hydrated(page);
    await keyboard.write(main.getByLabel('Lieu du rendez-vous'), 'Porte 3');
    const time = main.getByLabel('Heure du rendez-vous');
    await keyboard.reach(time);
    await time.fill('13:45');
    await keyboard.pick(main.getByLabel('Comment on s’y rend'), 'En autocar');
    await press('Enregistrer');
    await expect(page.getByRole('status').filter({ hasText: 'Enregistré.' })).toBeVisible();
    await hydrated(page);
    await expectAccessible(page);
  });

  await test.step('the manifest needs the password, and names who comes', async () => {
    await keyboard.write(main.getByLabel('À quoi sert ce document ?'), 'Pour le guide.');
    await press('Préparer la liste de la visite');
    await expect(page.getByRole('alert')).toBeVisible();
    await hydrated(page);
    await keyboard.write(main.getByLabel('Votre mot de passe, une fois encore'), 'praxis-demo');
    await press('Préparer la liste de la visite');
    const table = main.getByRole('table');
    await expect(table).toContainText(first.name);
    await expect(table).toContainText('France');
    await expect(table).not.toContainText(second.name);
    await hydrated(page);
    await expectAccessible(page);
  });

  await test.step('who has a place reads where one meets, and gives it back; the next has it', async () => {
    const own = await signedInAs(first.by, { language: 'fr' });
    await own.goto(`/fr/bureau/demandes/${requests[0] ?? ''}`);
    const visit = own.getByRole('region', { name: 'Vos places dans les visites de terrain' });
    await expect(visit).toContainText('Porte 3');
    await hydrated(own);
    await expectAccessible(own);
    await new Keyboard(own).activate(visit.getByRole('button', { name: /^Rendre les places/ }));
    await expect(own.getByRole('status').filter({ hasText: 'Enregistré.' })).toBeVisible();
    await expect(own.getByRole('main')).not.toContainText('Porte 3');
    const next = await signedInAs(second.by, { language: 'fr' });
    await next.goto(`/fr/bureau/demandes/${requests[1] ?? ''}`);
    await expect(
      next.getByRole('region', { name: 'Vos places dans les visites de terrain' }),
    ).toContainText('Porte 3');
  });

  await test.step('who was there is marked without a name', async () => {
    await page.goto(`/fr/organiser/${summit.slug}/personnes`);
    await hydrated(page);
    await keyboard.tick(main.getByRole('checkbox').first());
    await press('Enregistrer les présences');
    await expect(page.getByRole('status').filter({ hasText: 'Enregistré.' })).toBeVisible();
    await expect(main.getByRole('checkbox').first()).toBeChecked();
    await expect(main).not.toContainText(/Avant|Après/);
    await hydrated(page);
    await expectAccessible(page);
  });

  await test.step('badges and their table say in words what is kept as codes', async () => {
    const badges = main.getByRole('region', { name: 'Badges', exact: true });
    await keyboard.write(badges.getByLabel('À quoi sert ce document ?'), 'Pour l’accueil.');
    await keyboard.write(badges.getByLabel('Votre mot de passe, une fois encore'), 'praxis-demo');
    await keyboard.activate(badges.getByRole('button', { name: 'Préparer les badges' }));
    await expect(main.getByRole('region', { name: 'Feuille 1' })).toContainText('Français');
    await hydrated(page);
    await expectAccessible(page);
    const link = main.getByRole('link', { name: /\(CSV\)$/ });
    const table = await page.request.get((await link.getAttribute('href')) ?? '');
    const text = await table.text();
    expect(text).toContain(',accepted,Acceptée,1,');
    expect(text).toContain(',mayor,Maire,');
    expect(text).toContain(',FR,France,fr,Français,');
  });
});
