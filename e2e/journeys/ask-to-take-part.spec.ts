import { Keyboard } from '../fixtures/keyboard';
import { mailAbout } from '../fixtures/outbox';
import { summitThatCalls } from '../fixtures/summit-that-calls';
import { expect, expectAccessible, signIn, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

test('an office asks to take part in a summit, by keyboard and in French', async ({
  origin,
  page,
}) => {
  test.setTimeout(240_000);
  const word = uniqueWord();
  const { slug, title } = await summitThatCalls(origin, `Sommet ${word}`);
  const keyboard = new Keyboard(page);
  const main = page.getByRole('main');
  const press = (name: string | RegExp): Promise<void> =>
    keyboard.activate(main.getByRole('button', { name }).first());
  const follow = (name: string | RegExp): Promise<void> =>
    keyboard.activate(main.getByRole('link', { name }).first());
  const task = async (name: string): Promise<void> => {
    await follow(name);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await hydrated(page);
    await expect(main.getByText('détruit 90 jours après le sommet')).toBeVisible();
    await expectAccessible(page);
  };
  const isSaved = (): Promise<void> =>
    expect(page.getByRole('status').filter({ hasText: 'Enregistré.' }).first()).toBeVisible();

  await test.step('from the page of the summit, with the deadline by two clocks; signing in comes first', async () => {
    await page.clock.install();
    await page.goto(`/fr/sommets/${slug}`);
    await hydrated(page);
    const section = main.getByRole('region', { name: 'Participer' });
    await expect(section).toContainText('20 mars 2031, 23:59 (Europe/Madrid)');
    await expectAccessible(page);
    await follow('Demander à participer');
    await expect(main.getByText('Il reste des places.')).toBeVisible();
    await hydrated(page);
    await expectAccessible(page);
    await follow('Se connecter pour faire une demande');
    await page.waitForURL(/connexion/);
    await page.getByLabel('Adresse électronique').fill('editor@aarhus.example');
    await page.getByLabel('Mot de passe').fill('praxis-demo');
    await page.getByLabel('Mot de passe').press('Enter');
    await page.waitForURL(`**/fr/sommets/${slug}/participer`);
  });

  await test.step('a request has topics; what is sent too early is told with its cure', async () => {
    await hydrated(page);
    await press('Commencer une demande');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre demande');
    await hydrated(page);
    await expectAccessible(page);
    await expect(main.getByRole('listitem').filter({ hasText: 'Qui vient' })).toContainText(
      'Pas commencé',
    );
    await follow('Vérifier et envoyer');
    await hydrated(page);
    await press('Envoyer la demande');
    await expect(page.getByRole('alert')).toContainText(
      'Nom de la collectivité : Remplissez ce champ.',
    );
    await hydrated(page);
    await expectAccessible(page);
    await follow('Votre demande');
  });

  await test.step('the authority, saved by itself while it is written', async () => {
    await hydrated(page);
    await task('Votre collectivité');
    await keyboard.write(main.getByLabel('Nom de la collectivité'), `Ville ${word}`);
    await page.clock.runFor(3_000);
    await expect(main.getByText(/^Brouillon enregistré à/)).toBeVisible();
    await keyboard.choose(main.getByLabel('Ville de l’Alliance'));
    await keyboard.pick(main.getByLabel('Pays', { exact: true }), 'Belgique');
    await keyboard.pick(main.getByLabel('Combien de personnes y vivent ?'), '100');
    await keyboard.choose(main.getByLabel('Oui', { exact: true }));
    await keyboard.write(
      main.getByLabel('Adresse électronique du service'),
      'cabinet@ville.example',
    );
    await press('Enregistrer et continuer');
    await isSaved();
    // Nothing of it is left in the browser.
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(
      word,
    );
  });

  await test.step('who comes: two people, their languages and what they need', async () => {
    await hydrated(page);
    await task('Qui vient');
    await keyboard.write(main.getByLabel('Nom', { exact: true }), 'Noor Peeters');
    await keyboard.pick(main.getByLabel('Fonction', { exact: true }), 'Maire');
    await press('Enregistrer et ajouter une personne');
    await isSaved();
    await hydrated(page);
    await keyboard.write(main.getByLabel('Nom', { exact: true }).nth(1), 'Els Maes');
    await keyboard.pick(main.getByLabel('Fonction', { exact: true }).nth(1), 'Agent');
    await press('Enregistrer et continuer');
    await isSaved();
    await hydrated(page);
    await task('Langues');
    for (const name of ['Noor Peeters', 'Els Maes'])
      await keyboard.tick(
        main.getByRole('group', { name }).getByLabel('Français', { exact: true }),
      );
    await press('Enregistrer et continuer');
    await isSaved();
    await hydrated(page);
    await task('Accessibilité et repas');
    await keyboard.write(
      main.getByRole('group', { name: 'Els Maes' }).getByLabel(/^De quoi/),
      'Accès sans marches',
    );
    await press('Enregistrer et continuer');
    await isSaved();
  });

  await test.step('field visits are put in order by buttons', async () => {
    await hydrated(page);
    await task('Visites de terrain');
    for (const name of ['Visite du port', 'Visite du Raval']) {
      await press(`Choisir ${name}`);
      await isSaved();
      await hydrated(page);
    }
    const choice = main.getByRole('region', { name: /^Votre choix/ }).getByRole('listitem');
    await press('Monter Visite du Raval');
    await expect(choice.first()).toContainText('Visite du Raval');
    await hydrated(page);
    await expectAccessible(page);
    await follow('Retour à tous les sujets');
  });

  await test.step('checked, changed and sent', async () => {
    await hydrated(page);
    await expect(main.getByText('Tout ce qui est nécessaire y est.')).toBeVisible();
    await follow('Vérifier et envoyer');
    await hydrated(page);
    await expectAccessible(page);
    await expect(main.getByRole('region', { name: 'Accessibilité et repas' })).toContainText(
      'Accès sans marches',
    );
    await follow('Modifier Un message aux organisateurs');
    await hydrated(page);
    await keyboard.write(main.getByLabel('Message'), 'Nous venons en train.');
    await press('Enregistrer et continuer');
    await isSaved();
    await hydrated(page);
    await follow('Vérifier et envoyer');
    await hydrated(page);
    await press('Envoyer la demande');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre demande a été envoyée');
    await expect(main.getByText(/^[A-Z]{3}-[A-Z]{4}$/)).toBeVisible();
    await hydrated(page);
    await expectAccessible(page);
  });

  await test.step('a mail says the reference and the summit, and nothing of people', async () => {
    const reference = await main.getByText(/^[A-Z]{3}-[A-Z]{4}$/).innerText();
    const mail = await mailAbout(reference);
    expect(mail).toContain(title);
    for (const secret of ['Noor', 'Peeters', 'Maes', 'cabinet@', 'train'])
      expect(mail).not.toContain(secret);
  });

  await test.step('how it stands is on the desk; it is cancelled after a question', async () => {
    await page.goto('/fr/bureau');
    await hydrated(page);
    await expectAccessible(page);
    await follow(new RegExp(word));
    await expect(page).toHaveURL(/\/bureau\/demandes\//);
    await hydrated(page);
    await expect(main.getByText('Envoyée : en attente d’une décision')).toBeVisible();
    await expectAccessible(page);
    await follow('Annuler la demande');
    await hydrated(page);
    await expectAccessible(page);
    await press('Annuler définitivement');
    await expect(main.getByText('Annulée, définitivement')).toBeVisible();
  });
});

test('an office asks without JavaScript', async ({ origin, browser }) => {
  test.setTimeout(120_000);
  const word = uniqueWord();
  const { slug } = await summitThatCalls(origin, `Summit ${word}`);
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, 'researcher@praxis.example');
  const click = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  const task = (name: string): Promise<void> =>
    page.getByRole('link', { name, exact: true }).click();

  await page.goto(`/en/summits/${slug}`);
  await page.getByRole('link', { name: 'Ask to take part' }).click();
  await click('Begin a request');
  await task('Your authority');
  await page.getByLabel('Name of the authority').fill(`Province ${word}`);
  await page.getByLabel('Region or province').check();
  await page.getByLabel('Country', { exact: true }).selectOption('Spain');
  await page.getByLabel('No', { exact: true }).check();
  await page.getByLabel('Mail address of the office').fill('office@province');
  await click('Save and continue');
  await task('Who comes');
  await page.getByLabel('Name', { exact: true }).fill('Marta Soler');
  await page.getByLabel('Function', { exact: true }).selectOption('Officer of a service');
  await click('Save and continue');
  await task('Languages');
  await page.getByLabel('English', { exact: true }).check();
  await page.getByLabel('Spanish', { exact: true }).check();
  await click('Save and continue');
  await task('Field visits');
  await click('Choose Visite du port');
  await expect(page.getByRole('button', { name: 'Take out Visite du port' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to all topics' }).click();
  await page.getByRole('link', { name: 'Check and send' }).click();
  await click('Send the request');
  const fault = page.getByRole('alert').getByRole('link', { name: /^Mail address of the office/ });
  await expect(fault).toBeVisible();
  await page
    .getByRole('region', { name: 'Your authority' })
    .getByRole('link', { name: /^Mail address of the office:/ })
    .click();
  await page.getByLabel('Mail address of the office').fill('office@province.example');
  await click('Save and continue');
  await page.getByRole('link', { name: 'Check and send' }).click();
  await click('Send the request');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your request has been sent');
  await page.getByRole('link', { name: 'See how your request stands' }).click();
  await expect(page.getByText('Sent: it waits for a decision')).toBeVisible();
  await page.getByRole('link', { name: 'Change Your authority' }).click();
  await page.getByLabel('Name of the authority').fill('');
  await click('Save and continue');
  await expect(page.getByRole('alert')).toContainText('Fill this in.');
  await context.close();
});

test('who comes too late is told the deadline by their own clock, and whom to write to', async ({
  origin,
  browser,
}) => {
  const { slug } = await summitThatCalls(origin, `Summit ${uniqueWord()}`, {
    closesDay: '2026-01-31',
  });
  const context = await browser.newContext({ baseURL: origin, timezoneId: 'Europe/Helsinki' });
  const page = await context.newPage();
  await page.goto(`/en/summits/${slug}`);
  await hydrated(page);
  const section = page.getByRole('region', { name: 'Take part' });
  await expect(section).toContainText('31 January 2026, 23:59 (Europe/Madrid)');
  await expect(section).toContainText('By your clock: 1 February 2026, 00:59.');
  await expect(section.getByRole('link', { name: 'sommet@congres.example' })).toBeVisible();
  await page.goto(`/en/summits/${slug}/participate`);
  await hydrated(page);
  await expect(page.getByRole('main')).toContainText('The call is closed.');
  await expect(page.getByRole('main')).toContainText('By your clock: 1 February 2026, 00:59.');
  await expect(page.getByRole('button', { name: 'Begin a request' })).toHaveCount(0);
  await expectAccessible(page);
  await context.close();
});
