import type { Locator, Page } from '@playwright/test';
import { Keyboard } from '../fixtures/keyboard';
import { Member, publishedPractice } from '../fixtures/member';
import { mailAbout } from '../fixtures/outbox';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

const box = (page: Page, group: string, name: RegExp): Locator =>
  page.getByRole('group', { name: group }).getByRole('checkbox', { name });

/** Goes on to the next task, when everything so far is saved. */
async function goOn(page: Page, keyboard: Keyboard, button: string, next: string): Promise<void> {
  await keyboard.activate(page.getByRole('button', { name: button }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
  await expectAccessible(page, next);
}

/** Opens what waits for review under a title. */
async function openReview(page: Page, title: string): Promise<void> {
  const keyboard = new Keyboard(page);
  await page.goto('/en/desk');
  await keyboard.activate(page.getByRole('link', { name: /waits? for review/ }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review');
  await expectAccessible(page, 'review queue');
  await keyboard.activate(page.getByRole('link', { name: title, exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expectAccessible(page, 'review');
}

/** Approves what is on screen; the moment at which the reviewer was told that it is done. */
async function approve(page: Page): Promise<number> {
  const keyboard = new Keyboard(page);
  await keyboard.choose(page.getByRole('radio', { name: /^Approve/ }));
  await keyboard.reach(page.getByRole('button', { name: 'Decide' }));
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.keyboard.press('Enter');
  await answered;
  return performance.now();
}

test('an editor writes, a reviewer asks for changes and approves, by keyboard alone', async ({
  page: publicPage,
  signedInAs,
  origin,
}) => {
  test.setTimeout(360_000);
  const word = uniqueWord();
  const title = `Evening mentors of ${word}`;
  const editor = await signedInAs('editor@aarhus.example');
  const write = new Keyboard(editor);

  await test.step('begin with what is known already, on one page', async () => {
    await write.activate(editor.getByRole('link', { name: 'Share a practice' }));
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Share a practice');
    await expectAccessible(editor);
    await write.activate(editor.getByRole('button', { name: 'Begin' }));
    const problems = editor.getByRole('alert').filter({ hasText: 'There is a problem' });
    await expect(problems).toBeFocused();
    await expectAccessible(editor, 'a first entry without a title');
    await write.activate(problems.getByRole('link', { name: 'Title: Fill this in.' }));
    await expect(editor.getByLabel('Title')).toBeFocused();
    await editor.keyboard.type(title);
    await write.write(editor.getByLabel('First year'), '2015');
    await write.pick(editor.getByLabel('Status', { exact: true }), 'Running');
    await write.tick(box(editor, 'Topics', /^Youth work/));
    await write.tick(box(editor, 'For whom', /^Young adults/));
    await write.activate(editor.getByRole('button', { name: 'Begin' }));
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectAccessible(editor);
  });
  const number = Number(/-(\d+)\/edit$/.exec(new URL(editor.url()).pathname)?.[1]);

  await test.step('what is missing is listed, each with a link', async () => {
    await write.activate(editor.getByRole('link', { name: 'Check and send' }));
    await expect(editor.getByRole('heading', { name: 'Still missing' })).toBeVisible();
    await expect(editor.getByRole('button', { name: 'Send to review' })).toHaveCount(0);
    await expectAccessible(editor);
    await write.activate(editor.getByRole('link', { name: 'Summary', exact: true }));
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Basics');
    await expect(editor.getByLabel('Summary')).toBeFocused();
    await expectAccessible(editor);
  });

  await test.step('seven tasks, saved while writing', async () => {
    await write.write(editor.getByLabel('Summary'), 'Mentors meet young people in the evening.');
    await expect(editor.getByText(/^Draft saved at \d\d:\d\d$/).first()).toBeVisible();
    const told =
      (await editor
        .getByText(/^Draft saved at/)
        .first()
        .textContent()) ?? '';
    const minutes = await editor.evaluate(() =>
      [0, 60_000].map((ago) =>
        new Date(Date.now() - ago).toLocaleTimeString('en-GB', { timeStyle: 'short' }),
      ),
    );
    expect(minutes).toContain(told.replace('Draft saved at ', '').trim());
    await expect(editor.getByRole('status').filter({ hasText: 'Draft saved at' })).toHaveCount(1);
    await expect(editor.getByLabel('Status', { exact: true })).toHaveValue('active');
    await expect(box(editor, 'Topics', /^Youth work/)).toBeChecked();
    await expect(editor.getByLabel('First year')).toHaveValue('2015');
    await write.pick(editor.getByLabel('Scale'), 'City');
    await write.activate(editor.getByRole('button', { name: 'Today' }));
    await goOn(editor, write, 'Save and go on: The problem', 'The problem');
    await write.write(editor.getByLabel('The problem', { exact: true }), 'Idle evenings.');
    await write.activate(editor.getByRole('button', { name: 'Show a preview' }));
    await expect(editor.getByText('Idle evenings.').last()).toBeVisible();
    await expectAccessible(editor, 'preview');
    await write.write(editor.getByLabel('Objectives'), 'Fewer quarrels');
    await write.write(editor.getByLabel('Why it should work'), 'If they talk, then they trust.');
    await write.tick(box(editor, 'Prevention level', /^Primary/));
    await write.tick(box(editor, 'Form of extremism', /^All forms/));
    await expect(box(editor, 'For whom', /^Young adults/)).toBeChecked();
    await goOn(editor, write, 'Save and go on: What you do', 'What you do');
    await write.write(editor.getByLabel('What happens'), `They **meet** and talk: ${word}.`);
    await goOn(editor, write, 'Save and go on: People and partners', 'People and partners');
    await write.activate(editor.getByRole('button', { name: 'Add an organisation' }));
    await expect(editor.getByLabel('Name')).toBeFocused();
    await editor.keyboard.type('Aarhus Kommune');
    await write.pick(editor.getByLabel('Role'), 'Lead');
    await expectAccessible(editor, 'a row of the organisations');
    await goOn(editor, write, 'Save and go on: Cost and staff', 'Cost and staff');
    await write.pick(editor.getByLabel('Yearly cost'), 'Not disclosed');
    await write.pick(editor.getByLabel('Staff'), 'Not disclosed');
    await write.tick(box(editor, 'Funding', /^City/));
    await goOn(editor, write, 'Save and go on: Results and lessons', 'Results and lessons');
    await write.write(editor.getByLabel('Lessons'), 'Begin with the parents.');
    await write.write(editor.getByLabel('What must be in place'), 'Mentors who stay.');
    await write.pick(editor.getByLabel('Strength of evidence'), '1 – Monitored');
    await goOn(editor, write, 'Save and go on: Documents and contacts', 'Documents and contacts');
    await write.activate(editor.getByRole('button', { name: 'Add a link' }));
    await editor.keyboard.type('not an address');
    await write.reach(editor.getByLabel('Who answers for it'));
    await expect(editor.getByText(/Give a whole web address/)).toBeVisible();
    await expectAccessible(editor, 'a field that cannot be saved');
    await write.write(editor.getByLabel('Web address'), 'https://aarhus.example/mentors');
    await write.write(editor.getByLabel('Who answers for it'), 'Youth service');
    await write.write(editor.getByLabel('Mailbox of the service'), 'youth@aarhus.example');
    await write.pick(editor.getByLabel('How exactly the place is shown'), 'City only');
    await write.pick(editor.getByLabel('Reuse of the text'), 'Reuse with attribution (CC BY 4.0)');
    await goOn(editor, write, 'Save and check', 'Check and send');
  });

  await test.step('check and send', async () => {
    await expect(editor.getByRole('heading', { name: 'Still missing' })).toHaveCount(0);
    await expect(editor.getByText('Mentors meet young people in the evening.')).toBeVisible();
    await write.activate(editor.getByRole('button', { name: 'Send to review' }));
    await expect(editor.getByText(/^Sent to review on/)).toBeVisible();
    await expectAccessible(editor);
    expect((await publicPage.goto(`/p/${String(number)}`))?.status()).toBe(404);
  });

  const reviewer = await signedInAs('reviewer@praxis.example');
  const judge = new Keyboard(reviewer);
  const reason = `Say what it costs, ${word}.`;

  await test.step('changes cannot be asked for without a reason', async () => {
    await openReview(reviewer, title);
    await expect(reviewer.getByRole('heading', { name: 'Everything in it is new' })).toBeVisible();
    await expect(reviewer.locator('ins').filter({ hasText: 'Mentors meet' })).toBeVisible();
    await judge.choose(reviewer.getByRole('radio', { name: /^Ask for changes/ }));
    await judge.activate(reviewer.getByRole('button', { name: 'Decide' }));
    const summary = reviewer.getByRole('alert').filter({ hasText: 'There is a problem' });
    await expect(summary).toBeFocused();
    await expect(reviewer).toHaveTitle(/^Error: /);
    await expect(reviewer.getByRole('radio', { name: /^Ask for changes/ })).toBeChecked();
    await expectAccessible(reviewer, 'decision without a reason');
    await judge.activate(summary.getByRole('link'));
    await expect(reviewer.getByLabel('Reason, for the authors')).toBeFocused();
    await reviewer.keyboard.type(reason);
    await judge.activate(reviewer.getByRole('button', { name: 'Decide' }));
    await expect(reviewer.getByText(/^Nothing waits for a decision here/)).toBeVisible();
    await expectAccessible(reviewer, 'decided');
  });

  await test.step('the author reads the reason by mail and on the page, mends it and sends again', async () => {
    const mail = await mailAbout(`Changes requested: ${title}`);
    expect(mail).toContain('To: ');
    expect(mail).toContain('editor@aarhus.example');
    expect(mail).toContain(reason);
    await editor.reload();
    await expect(editor.getByText(reason)).toBeVisible();
    await expectAccessible(editor, 'changes requested');
    await write.activate(editor.getByRole('link', { name: 'Cost and staff' }));
    await write.pick(editor.getByLabel('Yearly cost'), await secondEntry(editor, 'Yearly cost'));
    await write.activate(editor.getByRole('link', { name: 'Back to the list' }));
    await write.activate(editor.getByRole('link', { name: 'Cost and staff' }));
    await expect(editor.getByLabel('Yearly cost').locator('option:checked')).not.toHaveText(
      'Not disclosed',
    );
    await write.activate(editor.getByRole('link', { name: 'Back to the list' }));
    await write.activate(editor.getByRole('link', { name: 'Check and send' }));
    await write.activate(editor.getByRole('button', { name: 'Send to review' }));
    await expect(editor.getByText(/^Sent to review on/)).toBeVisible();
  });

  await test.step('approved, it is public at once and found within two seconds', async () => {
    await openReview(reviewer, title);
    await expect(reviewer.getByRole('heading', { name: 'Earlier decisions' })).toBeVisible();
    const visitor = await Member.visitor(origin);
    const approvedAt = await approve(reviewer);
    await expect
      .poll(
        async () => {
          const { data } = await visitor.ask<{ search: { edges: { node: { number: number } }[] } }>(
            `query ($text: String) { search(text: $text, first: 1) { edges { node { number } } } }`,
            { text: word },
          );
          return data.search.edges[0]?.node.number;
        },
        { intervals: [50] },
      )
      .toBe(number);
    const seconds = (performance.now() - approvedAt) / 1_000;
    test
      .info()
      .annotations.push({ type: 'found by search after', description: `${seconds.toFixed(2)} s` });
    expect(seconds, 'seconds from approval to being found').toBeLessThan(2);
    await visitor.leave();
    expect((await publicPage.goto(`/p/${String(number)}`))?.status()).toBe(200);
    await expect(publicPage.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(publicPage.locator('strong').filter({ hasText: 'meet' })).toBeVisible();
    await expectAccessible(publicPage);
    expect(await mailAbout(`Published: ${title}`)).toContain(`/p/${String(number)}`);
  });
});

/** The first entry of a list that says something. */
async function secondEntry(page: Page, label: string): Promise<string> {
  return (await page.getByLabel(label).locator('option').nth(1).textContent()) ?? '';
}

test('a published practice changes only when its new version is approved, by keyboard alone', async ({
  page: publicPage,
  signedInAs,
  origin,
}) => {
  test.setTimeout(180_000);
  const title = `Night bus of ${uniqueWord()}`;
  const before = 'A bus with mentors stops at nine places every Friday night.';
  const after = 'A bus with trainers stops at nine places every Friday night.';
  const number = await publishedPractice(origin, { title, summary: before });
  const address = `/p/${String(number)}`;
  const editor = await signedInAs('editor@aarhus.example');
  const write = new Keyboard(editor);

  await editor.goto(address);
  await write.activate(editor.getByRole('link', { name: 'Edit this practice' }));
  await write.activate(editor.getByRole('button', { name: 'Begin a draft' }));
  await write.activate(editor.getByRole('link', { name: 'Basics' }));
  await write.write(editor.getByLabel('Summary'), after);
  await write.activate(editor.getByRole('button', { name: 'Save and go on: The problem' }));
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('The problem');
  await write.activate(editor.getByRole('link', { name: title }));
  await write.activate(editor.getByRole('link', { name: 'Check and send' }));
  await write.activate(editor.getByRole('button', { name: 'Send to review' }));
  await expect(editor.getByText(/^Sent to review on/)).toBeVisible();
  await publicPage.goto(address);
  const permanent = publicPage.url();
  await expect(publicPage.getByText(before)).toBeVisible();

  const reviewer = await signedInAs('reviewer@praxis.example');
  await openReview(reviewer, title);
  const changes = reviewer.getByRole('region', { name: 'What it changes against version 1' });
  await expect(changes.locator('h3')).toHaveText(['Summary (English)']);
  await expect(changes.locator('del')).toHaveText(/mentors/);
  await expect(changes.locator('ins')).toHaveText(/trainers/);
  await expect(changes.locator('del, ins')).toHaveCount(2);
  await expect(changes.locator('p')).toContainText('stops at nine places every Friday night.');
  await approve(reviewer);

  await publicPage.goto(address);
  expect(publicPage.url()).toBe(permanent);
  await expect(publicPage.getByText(after)).toBeVisible();
  await publicPage.goto(`${address}/v/1`);
  await expect(publicPage.getByText(before)).toBeVisible();
  await expectAccessible(publicPage, 'version 1');
  await publicPage.goto(`${address}/v/2`);
  await expect(publicPage.getByText(after)).toBeVisible();
});
