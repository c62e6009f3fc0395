import { summitThatCalls } from '../fixtures/summit-that-calls';
import { expect, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

test('a request that is written in two tabs loses nothing that was typed', async ({
  origin,
  signedInAs,
}) => {
  test.setTimeout(120_000);
  const { slug } = await summitThatCalls(origin, `Summit ${uniqueWord()}`);
  const one = await signedInAs('researcher@praxis.example');
  await one.goto(`/en/summits/${slug}/participate`);
  await one.getByRole('button', { name: 'Begin a request' }).click();
  await one.getByRole('link', { name: 'A message to the organisers' }).click();
  await hydrated(one);
  const other = await one.context().newPage();
  await other.goto(one.url());
  await hydrated(other);
  const save = 'Save and continue';

  await one.getByLabel('Message').fill('From the first tab.');
  await one.getByRole('button', { name: save }).click();
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('Your request');
  await other.getByLabel('Message').fill('From the second tab.');
  await other.getByRole('button', { name: save }).click();
  await expect(other.getByRole('alert')).toContainText('was changed in the meantime');
  await expect(other.getByLabel('Message')).toHaveValue('From the second tab.');
  // Who has been told may go on.
  await other.getByRole('button', { name: save }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Your request');
  await one.reload();
  await one.getByRole('link', { name: 'A message to the organisers' }).click();
  await expect(one.getByLabel('Message')).toHaveValue('From the second tab.');
});
