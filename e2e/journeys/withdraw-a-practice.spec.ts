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

test('one of two entries about the same leads to the other for ever, and its versions stay', async ({
  signedInAs,
  origin,
}) => {
  const word = uniqueWord();
  const goes = await publishedPractice(origin, { title: `Twice ${word}`, summary: 'A house.' });
  const stays = await publishedPractice(origin, { title: `Once ${word}`, summary: 'A house.' });
  const reviewer = await signedInAs('reviewer@praxis.example');
  await reviewer.goto(`/en/practices/twice-${word}-${String(goes)}`);
  await reviewer.getByRole('link', { name: 'Merge it into another one' }).click();
  await reviewer.getByRole('textbox', { name: 'Merge into (number or address)' }).fill('none');
  await reviewer.getByRole('textbox', { name: 'Reason' }).fill('They are one house.');
  await reviewer.getByRole('button', { name: 'Merge it' }).click();
  await expect(reviewer.getByRole('alert').first()).toContainText('no other public practice');
  await reviewer
    .getByRole('textbox', { name: 'Merge into (number or address)' })
    .fill(`${origin}/p/${String(stays)}`);
  await reviewer.getByRole('button', { name: 'Merge it' }).click();
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText(`Once ${word}`);

  const old = `/en/practices/twice-${word}-${String(goes)}`;
  const leads = async (path: string): Promise<[number, string | undefined]> => {
    const response = await reviewer.request.get(path, { maxRedirects: 0 });
    return [response.status(), response.headers()['location']];
  };
  const there = `once-${word}-${String(stays)}`;
  expect(await leads(`/p/${String(goes)}`)).toEqual([301, `/p/${String(stays)}`]);
  expect(await leads(old)).toEqual([301, `/en/practices/${there}`]);
  expect(await leads(`/fr/pratiques/x-${String(goes)}`)).toEqual([301, `/fr/pratiques/${there}`]);
  await reviewer.goto(`/p/${String(goes)}/v/1`);
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText(`Twice ${word}`);
  await expect(reviewer.getByText('They are one house.')).toBeVisible();
  await reviewer.goto(`${old}/versions`);
  await expect(reviewer.getByRole('link', { name: `Once ${word}` })).toBeVisible();
});
