import { Keyboard } from '../fixtures/keyboard';
import { Member } from '../fixtures/member';
import { mailAbout } from '../fixtures/outbox';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

test('a city invites somebody of another one by keyboard, who writes the draft and nothing else', async ({
  origin,
  signedInAs,
}) => {
  test.setTimeout(120_000);
  const title = `Harbour walks ${uniqueWord()}`;
  const editor = await Member.signIn(origin, 'editor@aarhus.example');
  const number = await editor.writePractice('aarhus', { title, summary: 'What it is about.' });
  const page = await signedInAs('editor@aarhus.example');
  const keyboard = new Keyboard(page);
  await page.goto(`/en/practices/${String(number)}/edit`);
  await keyboard.activate(page.getByRole('link', { name: 'Co-authors' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Co-authors');
  await expect(page.getByText('Nobody is invited yet.')).toBeVisible();
  await keyboard.activate(page.getByRole('button', { name: 'Invite' }));
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expectAccessible(page, 'inviting without an address');
  await page.getByLabel('Mail address of an account').fill('editor@rotterdam.example');
  await keyboard.activate(page.getByRole('button', { name: 'Invite' }));
  await expect(page.getByRole('row', { name: /editor@rotterdam.example/ })).toContainText(
    'invited',
  );
  await expectAccessible(page, 'somebody is invited');
  expect(await mailAbout('Aarhus asks you to write a practice with it')).not.toContain(title);

  const guest = await signedInAs('editor@rotterdam.example');
  const guestKeys = new Keyboard(guest);
  await guest.goto('/en/desk');
  const invitation = guest.getByRole('listitem').filter({ hasText: title });
  await expect(invitation).toContainText('Aarhus');
  await expectAccessible(guest, 'an invitation on the desk');
  await guestKeys.activate(invitation.getByRole('button', { name: /^Accept/ }));
  await guestKeys.activate(guest.getByRole('link', { name: title }));
  await expect(guest.getByText('You write with Aarhus; its team checks')).toBeVisible();
  await expect(guest.getByRole('link', { name: 'Check and send' })).toHaveCount(0);
  await guest.goto(`/en/practices/${String(number)}/edit/basics`);
  await guest.getByLabel('Summary', { exact: true }).fill('Written by a guest.');
  await expect(guest.getByText(/Draft saved at/).first()).toBeVisible();

  await page.reload();
  await keyboard.activate(page.getByRole('button', { name: /^Remove/ }));
  await expect(page.getByText('Nobody is invited yet.')).toBeVisible();
  const gone = await guest.goto(`/en/practices/${String(number)}/edit`);
  expect(gone?.status()).toBe(404);
  await editor.leave();
});

test('what the secretariat drafts for a city is approved on the desk of that city', async ({
  origin,
  signedInAs,
}) => {
  test.setTimeout(120_000);
  const title = `Evening school ${uniqueWord()}`;
  const organiser = await Member.signIn(origin, 'organiser@praxis.example');
  const number = await organiser.writePractice('barcelona', {
    title,
    summary: 'What it is about.',
  });
  await organiser.submit(number);
  const page = await signedInAs('editor@barcelona.example', { language: 'es' });
  const keyboard = new Keyboard(page);
  await page.goto('/es/escritorio');
  await keyboard.activate(page.getByRole('link', { name: new RegExp(`«${title}»`) }));
  await expect(page.getByText(/No se publica hasta que lo apruebe/)).toBeVisible();
  await expectAccessible(page);
  await keyboard.activate(page.getByRole('button', { name: /^Aprobar en nombre de/ }));
  await expect(page.getByText(/La secretaría la escribió para/)).toBeVisible();
  const reviewer = await Member.signIn(origin, 'reviewer@praxis.example');
  await reviewer.approve(number);
  const visitor = await signedInAs('researcher@praxis.example');
  await visitor.goto(`/p/${String(number)}`);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title);
  await Promise.all([organiser.leave(), reviewer.leave()]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a city reads an entry drafted from public sources and confirms it; everybody sees the day', async ({
    signedInAs,
    page: reader,
  }) => {
    const address = '/p/25';
    await reader.goto(address);
    await expect(reader.getByText(/not yet confirmed by the city/)).toBeVisible();
    const page = await signedInAs('editor@rotterdam.example');
    await page.goto(address);
    await page.getByRole('link', { name: 'It is about your city: confirm or correct it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Confirm');
    await page.getByRole('button', { name: 'It is right, and it has ended' }).click();
    await expect(page.getByText(/and confirmed by Rotterdam on/)).toBeVisible();
    await reader.goto(address);
    await expect(reader.getByText(/not yet confirmed by the city/)).toHaveCount(0);
    await expect(reader.getByText(/and confirmed by Rotterdam on/)).toBeVisible();
  });
});
