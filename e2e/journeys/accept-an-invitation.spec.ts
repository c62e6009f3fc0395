import { Keyboard } from '../fixtures/keyboard';
import { mailAbout } from '../fixtures/outbox';
import { summitThatCalls } from '../fixtures/summit-that-calls';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { Person } from '../pages/person';
import { hydrated } from '../pages/looks';

/** The path of the link that a mail about the summit brings. */
async function linkAbout(title: string): Promise<string> {
  const mail = await mailAbout(`Invitation : ${title}`);
  return /\/fr\/compte\/invitation\/[\w.-]+/.exec(mail)?.[0] ?? '';
}

test('an organiser invites an office in French, which makes its account and begins a request, by keyboard', async ({
  origin,
  signedInAs,
  browser,
}) => {
  test.setTimeout(180_000);
  const word = uniqueWord();
  const { slug, title } = await summitThatCalls(origin, `Sommet ${word}`);
  const address = `cabinet-${word.toLowerCase()}@mairie.example`;
  const organiser = await signedInAs('organiser@praxis.example', { language: 'fr' });
  await organiser.goto(`/fr/organiser/${slug}/appel`);
  await hydrated(organiser);
  const part = organiser.getByRole('region', { name: 'Inviter des services' });
  const keys = new Keyboard(organiser);
  await keys.write(part.getByLabel('Adresses électroniques, une par ligne'), address);
  await keys.activate(part.getByRole('button', { name: 'Envoyer les invitations' }));
  await expect(part.getByText('Les invitations sont en route.')).toBeVisible();
  await expect(part.getByRole('listitem')).toContainText(address);
  await expectAccessible(organiser);

  const link = await linkAbout(title);
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  const answer = await page.goto(link);
  expect(answer?.headers()).toMatchObject({
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  await hydrated(page);
  await expectAccessible(page);
  const office = new Keyboard(page);
  await office.write(page.getByLabel('Votre nom'), `Cabinet ${word}`);
  await office.write(page.getByLabel('Mot de passe'), 'pont calme sous la lanterne');
  await office.activate(page.getByRole('button', { name: 'Créer mon compte' }));
  await page.waitForURL(`**/fr/sommets/${slug}/participer`);
  await hydrated(page);
  await office.activate(page.getByRole('button', { name: 'Commencer une demande' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre demande');

  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Cette invitation ne fonctionne plus',
  );
  await expectAccessible(page);
  await context.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a password that is too short is told, then the account is made', async ({
    origin,
    page,
  }) => {
    const word = uniqueWord();
    const { slug, title } = await summitThatCalls(origin, `Sommet ${word}`);
    const organiser = await Person.signedIn(origin, 'organiser@praxis.example');
    const addresses = [`cabinet-${word.toLowerCase()}@mairie.example`];
    await organiser.does(
      'inviteAccounts',
      'InviteAccountsInput',
      { addresses, summit: slug, language: 'FR' },
      'count',
    );
    await organiser.leave();
    await page.goto(await linkAbout(title));
    await page.getByLabel('Votre nom').fill(`Cabinet ${word}`);
    const password = page.getByLabel('Mot de passe');
    await password.evaluate((input) => {
      input.removeAttribute('minlength');
    });
    await password.fill('court');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Votre nom')).toHaveValue(`Cabinet ${word}`);
    await page.getByLabel('Mot de passe').fill('pont calme sous la lanterne');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await expect(page).toHaveURL(new RegExp(`/fr/sommets/${slug}/participer$`));
    await expect(page.getByRole('button', { name: 'Commencer une demande' })).toBeVisible();
  });
});
