import { expect, signIn, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

test.use({ javaScriptEnabled: false });

test('parts are written, moved and thrown away, and what was refused stays in the form', async ({
  page,
}) => {
  const word = uniqueWord();
  const main = page.getByRole('main');
  const press = (name: string): Promise<void> => main.getByRole('button', { name }).click();
  await signIn(page, 'organiser@praxis.example');
  await page.goto('/en/organise/create');
  await page.getByLabel('Title (English)').fill(`Summit ${word}`);
  await page.getByLabel('Edition').fill(String((Date.now() % 900) + 99));
  await page.getByLabel('Host city', { exact: true }).selectOption({ label: 'Malmö, Sweden' });
  await page.getByLabel('First day', { exact: true }).fill('2032-03-29');
  await page.getByLabel('Last day', { exact: true }).fill('2032-03-30');
  await page.getByLabel('Time zone of the host city').fill('Europe/Stockholm');
  await press('Create the summit');
  await main.getByRole('link', { name: 'Write its declaration' }).click();
  await page.getByLabel('Title (English)').fill(`Declaration ${word}`);
  await press('Begin the declaration');
  for (const heading of ['First', 'Second']) {
    await main.getByRole('link', { name: 'Add an article' }).click();
    await page.getByLabel('Heading (English)').fill(heading);
    await press('Add the article');
  }
  await press('Up with article 2');
  await expect(main.getByRole('heading', { level: 3 })).toHaveText([
    'Article 1 · Second',
    'Article 2 · First',
  ]);
  await main.getByRole('link', { name: 'Add a commitment to article 1' }).click();
  await page.getByLabel('Text (English)').fill('We write.');
  await press('Add the commitment');
  await expect(page.getByRole('alert')).toContainText('Choose one that is listed.');
  await expect(page.getByLabel('Text (English)')).toHaveValue('We write.');
  await page.getByLabel('Theme', { exact: true }).selectOption('inclusion');
  await press('Add the commitment');
  await expect(main).toContainText('1. We write.');
  await press('Throw the draft away');
  await expect(main).toContainText('The draft is gone.');
  await expect(main).not.toContainText(word);
});
