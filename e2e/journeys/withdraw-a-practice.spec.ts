import { Member, publishedPractice } from '../fixtures/member';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

test('a withdrawn practice leaves its title, dates and reason at its address, and nothing else', async ({
  page: publicPage,
  signedInAs,
  origin,
}) => {
  test.setTimeout(120_000);
  const word = uniqueWord();
  const title = `Street games of ${word}`;
  const number = await publishedPractice(origin, { title, summary: `Games until ten, ${word}.` });
  const address = `/p/${String(number)}`;
  const visitor = await Member.visitor(origin);
  const found = async (): Promise<number> => {
    const { data } = await visitor.ask<{ search: { totalCount: number } }>(
      `query ($text: String) { search(text: $text, first: 1) { totalCount } }`,
      { text: word },
    );
    return data.search.totalCount;
  };
  await expect.poll(found).toBe(1);

  const editor = await signedInAs('editor@aarhus.example');
  await editor.goto(address);
  const readable = editor.url();
  await editor.getByRole('link', { name: 'Withdraw it' }).click();
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText(`Withdraw “${title}”`);
  await expectAccessible(editor);
  await editor.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(editor.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expectAccessible(editor, 'withdrawing without a reason');
  await editor.getByLabel('Reason').fill(`The square is being rebuilt, ${word}.`);
  await editor.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(editor.getByText(/This practice has been withdrawn/)).toBeVisible();
  await expectAccessible(editor, 'withdrawn');

  for (const path of [address, readable]) {
    const response = await publicPage.goto(path);
    expect(response?.status(), path).toBe(410);
    await expect(publicPage.getByRole('heading', { level: 1 })).toHaveText(title);
    const main = publicPage.getByRole('main');
    await expect(main).toContainText('First published');
    await expect(main).toContainText(`The square is being rebuilt, ${word}.`);
    await expect(main).not.toContainText('Games until ten');
    await expectAccessible(publicPage);
  }
  const version = await publicPage.goto(`${address}/v/1`);
  expect(version?.status()).toBe(410);
  await expect(publicPage.getByRole('main')).not.toContainText('Games until ten');
  await expect.poll(found, { timeout: 2_000 }).toBe(0);
  await publicPage.goto(`/en/practices?q=${word}`);
  await expect(publicPage.getByText(`No practice has the words “${word}”.`)).toBeVisible();
  await visitor.leave();
});
