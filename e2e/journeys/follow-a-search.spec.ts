import { expect, expectAccessible, test } from '../fixtures/test';
import { Keyboard } from '../fixtures/keyboard';
import { publishedPractice } from '../fixtures/member';
import { mailAbout } from '../fixtures/outbox';
import { demoPassword } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

test('a researcher saves a search, is told of a new practice, and stops it without signing in', async ({
  page,
  browser,
  origin,
}) => {
  const keyboard = new Keyboard(page);
  const word = uniqueWord();
  const saved = `Following ${word}`;
  const item = page.getByRole('listitem').filter({ hasText: saved });

  await test.step('whoever is not signed in is asked to, and comes back with nothing lost', async () => {
    await page.goto(`/en/practices?q=${word}&country=DK`);
    await keyboard.activate(page.getByRole('link', { name: /^Save this search/ }));
    await expect(page).toHaveURL(/\/en\/account\/sign-in\?next=/);
    await keyboard.write(page.locator('input[type=email]'), 'researcher@praxis.example');
    await keyboard.write(page.locator('input[type=password]'), demoPassword);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/en/desk/searches/new\\?q=${word}&country=DK$`));
    await expect(page.getByText(`the words “${word}”`)).toBeVisible();
    await expect(page.getByText('Country: Denmark')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it is kept on the desk', async () => {
    await keyboard.write(page.getByLabel('Name'), saved);
    await keyboard.pick(page.getByLabel('Tell me by mail'), 'At once');
    await expect(page.getByText('by the clock of Europe/Brussels')).toBeVisible();
    await keyboard.activate(page.getByRole('button', { name: 'Save this search' }));
    await expect(page.getByText(`Saved: ${saved}`)).toBeVisible();
    await expectAccessible(page);
    await page.goto('/en/desk');
    await keyboard.activate(page.getByRole('link', { name: 'Saved searches and alerts' }));
    await expect(page.getByRole('heading', { name: saved })).toBeVisible();
  });

  const number = await publishedPractice(origin, {
    title: `Street work ${word}`,
    summary: 'Two evenings a week.',
  });

  const mail =
    await test.step('one mail tells of it, and how to stop it by one click', async () => {
      const text = await mailAbout(`One new practice: ${saved}`);
      expect(text).toContain(`Street work ${word}`);
      expect(text).toContain(`${origin}/p/${String(number)}`);
      expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
      expect(/^List-Unsubscribe: <(\S+)>$/m.exec(text)?.[1]).toContain(`${origin}/alerts/stop/`);
      return text;
    });

  await test.step('the link of the mail opens a page with a button, without signing in', async () => {
    const unsubscribe = /^List-Unsubscribe: <(\S+)>$/m.exec(mail)?.[1] ?? '';
    const stranger = await (await browser.newContext({ baseURL: origin, locale: 'fr' })).newPage();
    await stranger.goto(unsubscribe);
    await expect(stranger).toHaveURL(/\/fr\/alertes\//);
    await expectAccessible(stranger);
    await page.reload();
    await expect(item.getByText('At once · saved')).toBeVisible();
    const button = stranger.getByRole('button', { name: 'Ne plus m’envoyer ces messages' });
    await new Keyboard(stranger).activate(button);
    await expect(
      stranger.getByRole('heading', { name: 'Plus de messages sur cette recherche' }),
    ).toBeVisible();
    await expectAccessible(stranger);
    await stranger.context().close();
    await page.reload();
    await expect(item.getByText('Never: I look myself · saved')).toBeVisible();
  });

  await test.step('it is renamed, and removed', async () => {
    const summary = item.locator('summary');
    await keyboard.reach(summary);
    await page.keyboard.press('Enter');
    await expectAccessible(page);
    await keyboard.write(item.getByLabel('Name'), `${saved} again`);
    await keyboard.pick(item.getByLabel('Tell me by mail'), 'Once a week');
    await keyboard.activate(item.getByRole('button', { name: 'Save the changes' }));
    await expect(page.getByRole('heading', { name: `${saved} again` })).toBeVisible();
    await expect(
      item.getByText('Once a week, on Mondays, at 08:00 (Europe/Brussels)'),
    ).toBeVisible();
    await keyboard.activate(page.getByRole('link', { name: `${saved} again` }));
    await expect(page).toHaveURL(new RegExp(`/en/practices\\?q=${word}&country=DK$`));
    await page.goto('/en/desk/searches');
    await keyboard.reach(item.locator('summary'));
    await page.keyboard.press('Enter');
    await keyboard.activate(page.getByRole('button', { name: `Remove ${saved} again` }));
    await expect(page.getByRole('heading', { name: saved })).toHaveCount(0);
  });
});
