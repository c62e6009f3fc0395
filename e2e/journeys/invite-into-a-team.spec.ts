import { Keyboard } from '../fixtures/keyboard';
import { mailTo } from '../fixtures/outbox';
import { expect, expectAccessible, signIn, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

const aColleague = (): string => `${uniqueWord().toLowerCase()}@city.example`;

test('an administrator invites a coordinator into a city of which nobody is a member, by keyboard', async ({
  signedInAs,
}) => {
  const address = aColleague();
  const page = await signedInAs('admin@praxis.example');
  const keys = new Keyboard(page);
  await page.goto('/en/desk');
  await hydrated(page);
  await keys.activate(page.getByRole('link', { name: 'Invite people to the team of a city' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Invite people to the team of a city',
  );
  await expectAccessible(page);
  await hydrated(page);
  await keys.pick(page.getByLabel('City'), 'Oulu');
  await keys.activate(page.getByRole('button', { name: 'Choose this city' }));
  const part = page.getByRole('region', { name: 'Invite people to the team of Oulu' });
  const invitation = part.getByRole('listitem').filter({ hasText: address });
  await expect(part).toBeVisible();
  await hydrated(page);
  await keys.write(part.getByLabel('Mail addresses, one on each line'), 'nobody at all');
  await keys.activate(part.getByRole('button', { name: 'Send invitations' }));
  await expect(part.getByText('Enter 1 to 50 mail addresses')).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page, 'an address that is none');
  await hydrated(page);
  await keys.write(part.getByLabel('Mail addresses, one on each line'), address);
  await keys.pick(part.getByLabel('What they may do'), 'Also answer');
  await keys.activate(part.getByRole('button', { name: 'Send invitations' }));
  await expect(part.getByText('The invitations are on their way.')).toBeVisible();
  await expect(invitation).toHaveCount(1);
  await expectAccessible(page, 'invited');
  expect(await mailTo(address, 'Invitation to the team of Oulu')).toContain(
    '/en/account/invitation/team.',
  );

  await hydrated(page);
  await keys.activate(invitation.getByRole('button', { name: /^Take back/ }));
  await expect(invitation).toHaveCount(0);

  await page.goto('/en/desk/invitations?city=nowhere');
  await expect(page.getByRole('alert')).toHaveText(
    'There is no such city here. Choose one of the list.',
  );
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole('region', { name: /^Invite people to/ })).toHaveCount(0);
  await expectAccessible(page, 'a city that does not exist');

  const other = await signedInAs('organiser@praxis.example');
  await other.goto('/en/desk/invitations?city=oulu');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    'Your account does not open this page',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an administrator goes from the page of a city to inviting into its team', async ({
    page,
  }) => {
    const address = aColleague();
    await signIn(page, 'admin@praxis.example');
    await page.goto('/en/cities/oulu');
    await page.getByRole('link', { name: 'Invite people to the team of Oulu' }).click();
    await expect(page.getByLabel('City')).toHaveValue('oulu');
    await page.getByLabel('Mail addresses, one on each line').fill(address);
    // Somebody plays with the form: nobody is invited, and it is said why.
    const form = page.locator('form').filter({ hasText: 'Mail addresses' });
    await form.locator('input[name=city]').evaluate((input) => {
      input.setAttribute('value', 'nowhere');
    });
    await page.getByRole('button', { name: 'Send invitations' }).click();
    await expect(page.getByRole('alert')).toHaveText(
      'There is no such city here. Choose one of the list.',
    );
    await expect(page.getByLabel('Mail addresses, one on each line')).toHaveValue(address);
    await page.getByRole('button', { name: 'Send invitations' }).click();
    await expect(page.getByText('The invitations are on their way.')).toBeVisible();
    await mailTo(address, 'Invitation to the team of Oulu');
  });
});
