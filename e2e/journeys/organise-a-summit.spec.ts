import { Keyboard } from '../fixtures/keyboard';
import { publishedPractice } from '../fixtures/member';
import { mailAbout } from '../fixtures/outbox';
import { takePdf } from '../fixtures/pdf';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

test('an organiser creates a summit in Barcelona, plans, pins, releases and prints, by keyboard and in French', async ({
  origin,
  page: reader,
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const word = uniqueWord();
  const title = `Sommet ${word}`;
  const practices: number[] = [];
  for (const name of ['Barques', 'Maisons', 'Jardins'])
    practices.push(
      await publishedPractice(origin, {
        title: `${name} ${word}`,
        summary: 'Chaque semaine.',
        language: 'FR',
      }),
    );
  const page = await signedInAs('organiser@praxis.example', { language: 'fr' });
  const keyboard = new Keyboard(page);
  const main = page.getByRole('main');
  const press = (name: string | RegExp): Promise<void> =>
    keyboard.activate(main.getByRole('button', { name }).last());
  const follow = (name: string | RegExp): Promise<void> =>
    keyboard.activate(main.getByRole('link', { name }).first());
  const fill = async (label: string, text: string): Promise<void> => {
    // Fields for days and times take their parts in the order of the browser: what they hold is what counts.
    const field = main.getByLabel(label, { exact: true });
    await keyboard.reach(field);
    await field.fill(text);
  };
  let slug = '';

  await test.step('the summit, from the desk; what is missing is said where it is', async () => {
    await page.goto('/fr/bureau');
    await follow(/^Organiser un sommet/);
    await follow('Créer le prochain sommet');
    await hydrated(page);
    await expectAccessible(page);
    await keyboard.write(main.getByLabel('Titre (Français)'), title);
    await fill('Premier jour', '2031-03-29');
    await fill('Dernier jour', '2031-03-31');
    await keyboard.write(main.getByLabel('Fuseau horaire'), 'Europe/Barcelone');
    await press('Créer le sommet');
    await expect(page.getByRole('alert')).toContainText('Europe/Madrid');
    await expectAccessible(page);
    await hydrated(page);
    await expect(main.getByLabel('Titre (Français)')).toHaveValue(title);
    await keyboard.pick(main.getByLabel('Ville hôte', { exact: true }), 'Barcel');
    await keyboard.write(main.getByLabel('Fuseau horaire'), 'Europe/Madrid');
    await keyboard.write(main.getByLabel('Édition'), String((Date.now() % 900) + 90));
    for (const name of ['Anglais', 'Français', 'Espagnol'])
      await expect(main.getByLabel(name, { exact: true })).toBeChecked();
    await keyboard.pick(main.getByLabel('Une langue de plus'), 'Signes int');
    await press('Ajouter la langue');
    await expect(main.getByLabel('Signes internationaux')).toBeChecked();
    await expectAccessible(page);
    await press('Créer le sommet');
    await expect(page.getByRole('status').filter({ hasText: 'Enregistré.' })).toBeVisible();
    slug = /organiser\/([^?/]+)/.exec(page.url())?.[1] ?? '';
    expect(slug).toMatch(/^barcelona-2031/);
    await expectAccessible(page);
  });

  await test.step('nobody else sees it', async () => {
    expect((await reader.goto(`/fr/sommets/${slug}`))?.status()).toBe(404);
  });

  const plan = async (
    name: string,
    day: string,
    [from, to]: [string, string],
    details: { kind?: string; speaker?: string } = {},
  ): Promise<void> => {
    await page.goto(`/fr/organiser/${slug}/programme`);
    await hydrated(page);
    await follow('Ajouter une session');
    await hydrated(page);
    await keyboard.write(main.getByLabel('Titre (Français)'), name);
    if (details.kind !== undefined)
      await keyboard.pick(main.getByLabel('Type', { exact: true }), details.kind);
    await keyboard.pick(main.getByLabel('Jour', { exact: true }), day);
    await fill('Commence à', from);
    await fill('Se termine à', to);
    if (details.speaker !== undefined)
      await keyboard.write(main.getByLabel('Nom de l’intervenant 1'), details.speaker);
    await press('Ajouter la session');
    const saved = main.getByRole('link', { name, exact: true });
    await expect(saved.or(page.getByRole('alert')).first()).toBeVisible();
  };

  await test.step('two sessions and a field visit; an hour that no clock shows is refused', async () => {
    await plan('Ouverture', '30 mars 2031', ['02:30', '10:30'], { speaker: 'Ada Núñez' });
    await expect(page.getByRole('alert')).toContainText('les horloges sautent cette heure');
    await expectAccessible(page);
    await hydrated(page);
    await fill('Commence à', '09:30');
    await press('Ajouter la session');
    await expect(main.getByRole('link', { name: 'Ouverture', exact: true })).toBeVisible();
    await plan('Table ronde', '30 mars 2031', ['10:00', '11:30'], { speaker: 'Ada Nunez' });
    await plan('Visite du port', '31 mars 2031', ['14:00', '16:00'], { kind: 'Visite' });
    await expect(main.getByText('Ada Núñez intervient dans deux sessions')).toHaveCount(2);
    await expectAccessible(page);
  });

  await test.step('a session moves by a menu, and the grid shows the same', async () => {
    await hydrated(page);
    const item = page.locator('#session-table-ronde');
    await keyboard.pick(item.getByLabel('Déplacer vers…'), '31 mars');
    await keyboard.activate(item.getByRole('button', { name: 'Déplacer Table ronde' }));
    await expect(page.getByRole('status').filter({ hasText: 'Enregistré.' })).toBeVisible();
    await expect(main.getByText('intervient dans deux sessions')).toHaveCount(0);
    await hydrated(page);
    await follow('Afficher en grille');
    const day = main.getByRole('table', { name: '31 mars 2031' });
    await expect(day.getByRole('row')).toHaveCount(3);
    await expect(day).toContainText('10:00–11:30');
    await expectAccessible(page);
  });

  await test.step('three practices are pinned', async () => {
    await page.goto(`/fr/sommets/${slug}/sessions/ouverture/pratiques`);
    for (const number of practices) {
      await hydrated(page);
      await keyboard.write(page.getByLabel('Numéro ou adresse de la pratique'), String(number));
      await keyboard.activate(main.getByRole('button', { name: 'Épingler', exact: true }).last());
      await expect(page.locator(`#study-${String(number)}`)).toContainText('Enregistré.');
    }
  });

  await test.step('what is released and announced is read by everybody', async () => {
    await page.goto(`/fr/organiser/${slug}/diffuser`);
    await hydrated(page);
    await expect(main.getByRole('region', { name: 'Conflits' })).toContainText('Personne');
    await expectAccessible(page);
    await press('Diffuser');
    await expect(main.getByText('La version 1 du programme est diffusée.')).toBeVisible();
    expect((await reader.goto(`/fr/sommets/${slug}`))?.status()).toBe(404);
    await page.goto(`/fr/organiser/${slug}`);
    await hydrated(page);
    await press('Annoncer le sommet');
    await expect(main.getByText('Annoncé', { exact: true })).toBeVisible();
    await expect(async () => {
      await reader.goto(`/fr/sommets/${slug}`);
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
    }).toPass();
    const agenda = reader.getByRole('region', { name: 'Programme' });
    await expect(agenda.getByRole('heading', { level: 3 })).toHaveText([
      '30 mars 2031',
      '31 mars 2031',
    ]);
    await expect(agenda.getByRole('listitem')).toHaveCount(3);
    await expectAccessible(reader);
    await reader.getByRole('link', { name: 'Ouverture', exact: true }).click();
    await expect(reader.getByRole('main')).toContainText('09:30–10:30');
    await expect(reader.getByRole('main')).toContainText('Ada Núñez');
    await expect(reader.getByRole('region', { name: 'Études de cas' })).toContainText(word);
    await expectAccessible(reader);
  });

  const own = (): string => `/fr/organiser/${slug}/programme/ouverture`;
  let speaker = '';

  await test.step('a speaker comes by the link of a mail, without an account, and takes the brief away', async () => {
    await page.goto(own());
    await hydrated(page);
    await keyboard.write(main.getByLabel('Adresse électronique : Ada Núñez'), 'nobody');
    await press('Demander Ada Núñez');
    // The browser holds up what is no address.
    await expect(page).not.toHaveURL(/asked/);
    await keyboard.write(main.getByLabel('Adresse électronique : Ada Núñez'), 'a@lleida.example');
    await press('Demander Ada Núñez');
    await expect(main.getByText('Le message est en route.')).toBeVisible();
    await expectAccessible(page);
    const mail = await mailAbout(`Interviendrez-vous ? ${title}`);
    const link = /https?:\/\/\S+\/fr\/intervenants\/\S+/.exec(mail)?.[0] ?? '';
    speaker = new URL(link).pathname;
    await reader.goto(speaker);
    await expectAccessible(reader);
    await reader.getByRole('button', { name: 'Je viens', exact: true }).click();
    await expect(reader.getByText('savent que vous venez')).toBeVisible();
    await reader.getByRole('link', { name: /^Voir ce qui a changé/ }).click();
    await expect(reader.getByText('Rien n’a changé depuis le choix des pratiques')).toBeVisible();
    await expectAccessible(reader);
    await reader.getByRole('button', { name: 'Emporter la fiche' }).click();
    await expect(reader).toHaveURL(new RegExp(`/fr/sommets/${slug}/sessions/ouverture/fiche$`));
  });

  await test.step('what changes in the brief is told to organisers and to the speaker', async () => {
    await page.goto(`/fr/sommets/${slug}/sessions/ouverture/fiche`);
    await hydrated(page);
    await keyboard.activate(page.locator('summary'));
    const lines = (text: string, count: number): string =>
      Array.from({ length: count }, (_, i) => `${text} ${String(i + 1)}`).join('\n');
    await fill('But', 'Apprendre les uns des autres.');
    await fill('Agenda', lines('Une ville présente ce qu’elle fait', 14));
    await fill('Questions', lines('Que faut-il pour commencer ailleurs ?', 14));
    await press('Enregistrer');
    await expect(page.getByText('Enregistré. La fiche le montre.')).toBeVisible();
    await reader.goto(`${speaker}/changements`);
    for (const name of ['But', 'Agenda', 'Questions'])
      await expect(reader.getByRole('heading', { name })).toBeVisible();
    await expect(reader.getByRole('main').locator('ins').first()).toContainText('Apprendre');
    await expectAccessible(reader);
    await page.goto(`/fr/organiser/${slug}`);
    await expect(main.getByRole('region', { name: 'Modifié dans les fiches' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a speaker may have the address forgotten, and decline after all', async () => {
    await reader.goto(speaker);
    await reader.getByRole('button', { name: 'Effacer mon adresse' }).click();
    await expect(reader.getByText('Votre adresse électronique a été effacée.')).toBeVisible();
    await reader.getByRole('button', { name: 'Je ne viens pas' }).click();
    await expect(reader.getByText('savent que vous ne venez pas')).toBeVisible();
    await page.goto(own());
    await expect(main.getByText('Ne vient pas', { exact: true })).toBeVisible();
    await page.goto(`/fr/organiser/${slug}/programme`);
    await expect(main.getByText(/^Ne vient pas/)).toContainText('Ada Núñez');
  });

  await test.step('the session goes into a calendar, at an address that can be revoked', async () => {
    await page.goto(`/fr/sommets/${slug}/sessions/ouverture`);
    await hydrated(page);
    await press('Mettre dans mon calendrier');
    await expect(main.getByRole('button', { name: 'Retirer de mon calendrier' })).toBeVisible();
    await expectAccessible(page);
    await hydrated(page);
    await follow('Mon calendrier');
    await hydrated(page);
    await press(/^Créer une/);
    const address = await main.getByLabel('Adresse de votre calendrier').inputValue();
    await expectAccessible(page);
    const calendar = await (await reader.request.get(address)).text();
    expect(calendar).toContain('SUMMARY:Ouverture');
    expect(calendar).toContain('DTSTART:20310330T073000Z');
    await hydrated(page);
    await press('Révoquer l’adresse');
    await expect(main.getByLabel('Adresse de votre calendrier')).toHaveCount(0);
    expect((await reader.request.get(address)).status()).toBe(404);
  });

  await test.step('the brief is printed on two pages: tagged, with title, language and headings', async () => {
    await reader.goto(`/fr/sommets/${slug}/sessions/ouverture/fiche`);
    for (const name of ['Barques', 'Maisons', 'Jardins'])
      await expect(reader.getByRole('article')).toContainText(`${name} ${word}`);
    await expect(reader.getByRole('article')).toContainText(
      '30 mars 2031, 09:30–10:30 (Europe/Madrid)',
    );
    await expect(reader.getByRole('article')).toContainText('Ada Núñez');
    const pdf = await takePdf(reader.request, `/export/briefs/${slug}/ouverture.pdf?language=fr`);
    expect(pdf).toMatchObject({
      pages: 2,
      title: expect.stringContaining('Ouverture'),
      language: 'fr',
      isTagged: true,
    });
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'Figure']));
  });

  await test.step('a speaker takes the name out, and nobody reads it any more', async () => {
    await reader.goto(speaker);
    await reader.locator('summary', { hasText: 'Retirer mon nom' }).click();
    await expectAccessible(reader);
    await reader.getByRole('button', { name: 'Retirer mon nom du sommet' }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Votre nom a été retiré');
    await expectAccessible(reader);
    await expect(async () => {
      for (const path of [`/fr/sommets/${slug}`, `/fr/sommets/${slug}/sessions/ouverture`]) {
        const body = await (await reader.request.get(path)).text();
        expect(body).not.toContain('Núñez');
        expect(body).toContain('Une personne qui a demandé à ne pas être nommée');
      }
    }).toPass();
    await page.goto(own());
    await expect(main.getByRole('checkbox', { name: /L’intervenant 1 a demandé/ })).toBeChecked();
    await expectAccessible(page);
  });
});
