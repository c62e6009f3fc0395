import { Keyboard } from '../fixtures/keyboard';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

test('the secretariat writes a declaration in two languages, publishes it, and a city signs it, by keyboard', async ({
  page: reader,
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const word = uniqueWord();
  const title = `Harbour Declaration ${word}`;
  const titre = `Déclaration des ports ${word}`;
  const page = await signedInAs('organiser@praxis.example');
  const keyboard = new Keyboard(page);
  const main = page.getByRole('main');
  const press = (name: string | RegExp): Promise<void> =>
    keyboard.activate(main.getByRole('button', { name }).first());
  const follow = async (name: string | RegExp): Promise<void> => {
    await hydrated(page);
    await keyboard.activate(main.getByRole('link', { name }).first());
  };
  const write = async (label: string, text: string): Promise<void> => {
    await keyboard.write(main.getByLabel(label, { exact: true }), text);
  };
  const saved = async (): Promise<void> => {
    await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
    await hydrated(page);
  };
  let draft = '';
  let declaration = '';

  await test.step('a summit is created and announced', async () => {
    await page.goto('/en/organise/create');
    await hydrated(page);
    await write('Title (English)', `Summit ${word}`);
    await write('Edition', String((Date.now() % 900) + 99));
    await keyboard.pick(main.getByLabel('Host city', { exact: true }), 'Barcel');
    for (const [label, day] of [
      ['First day', '2031-03-29'],
      ['Last day', '2031-03-31'],
    ] as const) {
      await keyboard.reach(main.getByLabel(label, { exact: true }));
      await main.getByLabel(label, { exact: true }).fill(day);
    }
    await keyboard.write(main.getByLabel('Time zone of the host city'), 'Europe/Madrid');
    await press('Create the summit');
    await saved();
    await press('Announce the summit');
    await expect(main.getByText('Announced', { exact: true })).toBeVisible();
  });

  await test.step('its declaration begins with a title', async () => {
    await follow('Write its declaration');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Begin a declaration');
    await press('Begin the declaration');
    await expect(page.getByRole('alert')).toContainText('one language at least');
    await expectAccessible(page);
    await hydrated(page);
    await write('Title (English)', title);
    await write('Title (Français)', titre);
    await press('Begin the declaration');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(title);
    draft = new URL(page.url()).pathname;
    await expect(main.getByRole('region', { name: 'What is missing' })).toContainText(
      'There is no article yet.',
    );
    await expectAccessible(page);
  });

  await test.step('languages: what each text is, and who translated it', async () => {
    await follow('No language is marked as that of the adopted text.');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(
      'Title, languages and preamble',
    );
    await hydrated(page);
    await keyboard.pick(main.getByLabel('What this text is').nth(0), 'The adopted text');
    await write('Preamble (English)', 'We, the mayors,\n\nmeet at the sea.');
    await keyboard.pick(main.getByLabel('What this text is').nth(1), 'A translation');
    await keyboard.write(main.getByLabel('Who translated it').nth(1), 'Efus');
    await write('Preamble (Français)', 'Nous, maires,\n\nnous réunissons au bord de la mer.');
    await expectAccessible(page);
    await press('Save');
    await saved();
    await expect(main.getByText('French: translation')).toBeVisible();
  });

  const addArticle = async (heading: [string, string], text: [string, string]): Promise<void> => {
    await follow('Add an article');
    await hydrated(page);
    await write('Heading (English)', heading[0]);
    await write('Text (English)', text[0]);
    await write('Heading (Français)', heading[1]);
    await write('Text (Français)', text[1]);
    await press('Add the article');
    await saved();
  };
  const addCommitment = async (article: number, texts: [string, string]): Promise<void> => {
    await follow(`Add a commitment to article ${String(article)}`);
    await hydrated(page);
    await write('Text (English)', texts[0]);
    if (texts[1] !== '') await write('Text (Français)', texts[1]);
    await keyboard.pick(main.getByLabel('Theme', { exact: true }), 'Inclusion');
    await press('Add the commitment');
    await saved();
  };

  await test.step('two articles and three commitments', async () => {
    await addArticle(['Together', 'Ensemble'], ['No city is alone.', 'Aucune ville n’est seule.']);
    await addArticle(['Openly', 'Ouvertement'], ['We say what failed.', 'Nous disons les échecs.']);
    await follow('Add a commitment to article 1');
    await hydrated(page);
    await write('Text (English)', 'We meet each year.');
    await press('Add the commitment');
    await expect(page.getByRole('alert')).toContainText('Choose one that is listed.');
    await expect(main.getByLabel('Text (English)')).toHaveValue('We meet each year.');
    await expectAccessible(page);
    await hydrated(page);
    await write('Text (Français)', 'Nous nous réunissons chaque année.');
    await keyboard.pick(main.getByLabel('Theme', { exact: true }), 'Inclusion');
    await press('Add the commitment');
    await saved();
    await addCommitment(1, ['We share practices.', 'Nous partageons nos pratiques.']);
    await addCommitment(2, ['We listen.', '']);
  });

  await test.step('what the languages lack is listed, and keeps it from being published', async () => {
    const missing = main.getByRole('region', { name: 'What is missing' });
    await expect(missing).toContainText('Commitment 3 is missing in French.');
    await expect(missing).toContainText('There is no Spanish text.');
    await expectAccessible(page);
    await press('Publish the declaration');
    await expect(page.getByRole('alert')).toContainText('Something is missing');
    await expectAccessible(page);
    await follow('Commitment 3 is missing in French.');
    await hydrated(page);
    await write('Text (Français)', 'Nous écoutons.');
    await press('Save the commitment');
    await saved();
    await expect(missing.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('buttons order the text', async () => {
    await press('Down with commitment 1');
    await saved();
    const numbered = main.getByText(/^\d\. We/);
    await expect(numbered).toHaveText([
      '1. We share practices.',
      '2. We meet each year.',
      '3. We listen.',
    ]);
    await press('Up with commitment 2');
    await expect(numbered).toHaveText([
      '1. We meet each year.',
      '2. We share practices.',
      '3. We listen.',
    ]);
  });

  await test.step('somebody else is faster: nothing that was typed is lost', async () => {
    const other = await signedInAs('admin@praxis.example');
    await other.goto(draft);
    await other.getByRole('link', { name: 'Change article 1' }).click();
    await other.getByLabel('Heading (English)').fill('All together');
    await follow('Change article 2');
    await hydrated(page);
    await write('Heading (English)', 'In the open');
    await press('Save the article');
    await saved();
    await other.getByRole('button', { name: 'Save the article' }).click();
    await expect(other.getByRole('alert')).toContainText('Somebody else has changed');
    await expect(other.getByLabel('Heading (English)')).toHaveValue('All together');
    await expectAccessible(other);
  });

  await test.step('nobody else knows of it', async () => {
    await reader.goto('/en/declarations');
    await expect(reader.getByRole('main')).not.toContainText(word);
    const city = await signedInAs('editor@aarhus.example');
    expect((await city.goto(draft))?.status()).toBe(403);
    await expect(city.getByRole('main')).not.toContainText(word);
    expect((await city.goto(`/en/declarations/harbour-declaration-${word}`))?.status()).toBe(404);
  });

  await test.step('it is published', async () => {
    await press('Publish the declaration');
    await expect(main.getByText('Published: everybody reads it.')).toBeVisible();
    await expectAccessible(page);
    await follow('Read the declaration');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(title);
    declaration = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  });

  await test.step('everybody reads it by article, in French and where there is no Spanish', async () => {
    await reader.goto(`/fr/declarations/${declaration}`);
    const text = reader.getByRole('main');
    await expect(text.getByRole('heading', { level: 1 })).toHaveText(titre);
    await expect(text).toContainText(
      'Vous lisez une traduction (Efus). Le texte qui fait foi est en anglais.',
    );
    await expect(text.getByRole('heading', { level: 2, name: /^Article/ })).toHaveText([
      'Article 1 · Ensemble',
      'Article 2 · Ouvertement',
    ]);
    await expect(reader.locator('#article-1')).toContainText('Nous partageons nos pratiques.');
    await expectAccessible(reader);
    await reader.goto(`/es/declaraciones/${declaration}#article-2`);
    await expect(text.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(text).toContainText('No hay texto de esta declaración en español');
    await expect(reader.locator('#article-2')).toBeInViewport();
    await expectAccessible(reader);
    await reader.goto(`/fr/declarations/${declaration}`);
    await reader.getByRole('link', { name: 'Nous écoutons.' }).click();
    await expect(text.getByRole('heading', { level: 1 })).toHaveText('Nous écoutons.');
    await expect(reader).toHaveURL(new RegExp(`${declaration}/engagements/3$`));
  });

  await test.step('it is opened for signature, and a city signs', async () => {
    await follow('Manage its signatures');
    await press('Open it for signature');
    await expect(main.getByText('It is open for signature')).toBeVisible();
    const city = await signedInAs('editor@aarhus.example', { language: 'fr' });
    const own = new Keyboard(city);
    await city.goto(`/fr/declarations/${declaration}`);
    await own.activate(city.getByRole('link', { name: 'La signer pour votre ville' }));
    await own.pick(city.getByLabel('Au nom de qui'), 'Conseil');
    await own.write(city.getByLabel(/^Qui vous a mandaté/), 'Conseil municipal, 12 mars 2031');
    await own.activate(city.getByRole('button', { name: 'Signer pour la ville' }));
    await expect(city.getByRole('heading', { name: 'Signée par 1 ville' })).toBeVisible();
    await reader.goto(`/fr/declarations/${declaration}`);
    await expect(reader.locator('#signatories')).toContainText('Aarhus, Danemark');
  });

  await test.step('a signed commitment stays; a correction is a new edition, and the old one stays readable', async () => {
    await page.goto(draft);
    await follow('Change commitment 1');
    await expect(main.getByText('it can be reworded and not removed')).toBeVisible();
    await expect(main.getByRole('button', { name: 'Remove the commitment' })).toHaveCount(0);
    await hydrated(page);
    await write('Text (English)', 'We meet every May.');
    await press('Save the commitment');
    await saved();
    await write('What does this edition correct?', 'The month was missing.');
    await press('Publish the edition');
    await expect(main.getByText('Published: everybody reads it.')).toBeVisible();
    await reader.goto(`/en/declarations/${declaration}`);
    await expect(reader.locator('#article-1')).toContainText('We meet every May.');
    await expect(reader.getByRole('region', { name: 'Editions' })).toContainText(
      'The month was missing.',
    );
    await expectAccessible(reader);
    await reader.getByRole('link', { name: 'Edition 1', exact: true }).click();
    await expect(reader.locator('#article-1')).toContainText('We meet each year.');
    await expect(reader.getByRole('main')).toContainText('You read an older edition.');
    await expectAccessible(reader);
  });
});
