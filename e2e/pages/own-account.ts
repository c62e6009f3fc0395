import type { Browser, Page } from '@playwright/test';
import { mailTo } from '../fixtures/outbox';
import { uniqueWord } from '../fixtures/unique';
import { Person } from './person';

export interface OwnAccount {
  address: string;
  password: string;
}

/** An account that no other journey uses, in the team of Aarhus: its password may change, and its sessions are known. */
export async function anAccountOfItsOwn(origin: string, browser: Browser): Promise<OwnAccount> {
  const word = uniqueWord().toLowerCase();
  const address = `${word}@city.example`;
  const coordinator = await Person.signedIn(origin, 'editor@aarhus.example');
  await coordinator.does(
    'inviteAccounts',
    'InviteAccountsInput',
    { addresses: [address], city: 'aarhus', role: 'EDITOR', language: 'EN' },
    'count',
  );
  await coordinator.leave();
  const mail = await mailTo(address, 'Invitation to the team of Aarhus');
  const page = await (await browser.newContext({ baseURL: origin })).newPage();
  await page.goto(/\/en\/account\/invitation\/[\w.-]+/.exec(mail)?.[0] ?? '');
  const password = 'slow bridge under lamps';
  await page.getByLabel('Your name').fill('Ingrid');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await page.waitForURL('**/en/desk');
  await page.context().close();
  return { address, password };
}

/** A browser in which its owner has signed in. */
export async function signedInWith(
  origin: string,
  browser: Browser,
  who: OwnAccount,
): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: origin })).newPage();
  await page.goto('/en/account/sign-in');
  await page.getByLabel('E-mail address').fill(who.address);
  await page.getByLabel('Password').fill(who.password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/en/desk');
  return page;
}
