import { Keyboard } from '../fixtures/keyboard';
import { publishedPractice } from '../fixtures/member';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

test('a researcher comments, answers, changes and removes, by keyboard alone; a report is decided', async ({
  signedInAs,
  origin,
}) => {
  test.setTimeout(240_000);
  const word = uniqueWord();
  const number = await publishedPractice(origin, {
    title: `Open kitchen of ${word}`,
    summary: 'Neighbours cook together.',
  });
  const researcher = await signedInAs('researcher@praxis.example');
  const write = new Keyboard(researcher);
  const comments = researcher.getByRole('region', { name: /comments?$/i });
  await researcher.goto(`/p/${String(number)}`);

  await test.step('an empty comment is refused beside its field', async () => {
    await write.activate(comments.getByRole('button', { name: 'Publish comment' }));
    await expect(comments.getByText('Write something first.')).toBeVisible();
    await expect(comments.getByLabel('Your comment')).toBeFocused();
    await expectAccessible(researcher, 'an empty comment');
  });

  await test.step('Markdown is shown as such, and nothing else is', async () => {
    await researcher.keyboard.insertText(
      `**Which** cost? ${word} [trap](javascript:window.__xss=1) <img src=x onerror="window.__xss=1">`,
    );
    await write.activate(comments.getByRole('button', { name: 'Publish comment' }));
    const comment = comments.getByRole('article').first();
    await expect(comment.locator('strong').filter({ hasText: 'Which' })).toBeVisible();
    await expect(comments.getByRole('status').first()).toHaveText(/^Published/);
    await expect(comments.getByLabel('Your comment')).toHaveValue('');
    await expect(comments.locator('img, a[href^="javascript"], script')).toHaveCount(0);
    expect(await researcher.evaluate(() => '__xss' in window)).toBe(false);
    await expect(comments.getByRole('heading', { name: '1 comment' })).toBeVisible();
    await expectAccessible(researcher, 'a comment');
  });

  await test.step('an answer stands below it, and cannot be answered', async () => {
    await write.activate(comments.getByText('Answer', { exact: true }));
    await expectAccessible(researcher, 'the form of an answer');
    await write.write(comments.getByLabel('Your answer'), `Nobody knows, ${word}.`);
    await write.activate(comments.getByRole('button', { name: 'Publish answer' }));
    const answer = comments.getByRole('article').getByRole('article');
    await expect(answer).toContainText(`Nobody knows, ${word}.`);
    await expect(answer.getByText('Answer', { exact: true })).toHaveCount(0);
  });

  await test.step('it is changed in its place', async () => {
    const answer = comments.getByRole('article').getByRole('article');
    await write.activate(answer.getByRole('button', { name: 'Change' }));
    await expect(answer.getByLabel('Change your comment')).toBeFocused();
    await expectAccessible(researcher, 'changing a comment');
    await write.write(answer.getByLabel('Change your comment'), `About 20,000 a year, ${word}.`);
    await write.activate(answer.getByRole('button', { name: 'Save' }));
    await expect(answer).toContainText(`About 20,000 a year, ${word}.`);
    await expect(answer).toContainText('changed');
  });

  await test.step('it is removed after a question that can be answered with no', async () => {
    const answer = comments.getByRole('article').getByRole('article');
    const remove = answer.getByRole('button', { name: 'Remove', exact: true });
    await write.activate(remove);
    const dialog = researcher.getByRole('dialog', { name: 'Remove this comment?' });
    await expect(dialog).toBeVisible();
    await expectAccessible(researcher, 'the question before removing');
    await researcher.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(remove).toBeFocused();
    await researcher.keyboard.press('Enter');
    await write.activate(dialog.getByRole('button', { name: 'Remove it' }));
    await expect(answer).toContainText('This comment has been removed.');
    await expect(comments).not.toContainText('20,000');
    await expectAccessible(researcher, 'a removed comment');
  });

  const editor = await signedInAs('editor@aarhus.example');
  await test.step('somebody reports the comment', async () => {
    const report = new Keyboard(editor);
    await editor.goto(`/p/${String(number)}`);
    await report.activate(editor.getByRole('link', { name: /^Report the comment by Ray/ }));
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Report a comment');
    await expectAccessible(editor, 'report');
    await report.activate(editor.getByRole('button', { name: 'Send the report' }));
    await expect(editor.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
    await expectAccessible(editor, 'a report without a reason');
    await report.choose(editor.getByRole('radio', { name: 'Wrong information' }));
    await expect(editor.getByRole('radio', { name: 'Wrong information' })).toBeFocused();
    await report.write(editor.getByLabel(/^What the moderators should know/), `See ${word}`);
    await report.activate(editor.getByRole('button', { name: 'Send the report' }));
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText(/moderators have it/);
    await expect(editor.locator('code')).toHaveText(/\S{8,}/);
    await expectAccessible(editor, 'report sent');
    await report.activate(editor.getByRole('link', { name: 'Back to the conversation' }));
    await expect(editor).toHaveURL(new RegExp(`-${String(number)}#comments$`));
  });

  await test.step('a moderator sees it and removes the comment', async () => {
    const moderator = await signedInAs('moderator@praxis.example');
    const decide = new Keyboard(moderator);
    await decide.activate(moderator.getByRole('link', { name: /waits? for a decision/ }));
    await expect(moderator.getByRole('heading', { level: 1 })).toHaveText('Reports');
    const report = moderator.getByRole('article').filter({ hasText: `See ${word}` });
    await expect(report).toContainText('Wrong information');
    await expect(report.locator('strong').filter({ hasText: 'Which' })).toBeVisible();
    await expectAccessible(moderator, 'reports');
    await decide.activate(report.getByRole('button', { name: 'Remove the comment' }));
    await expect(moderator.getByRole('heading', { level: 1 })).toHaveText('Reports');
    await expect(report).toHaveCount(0);
    await editor.goto(`/p/${String(number)}`);
    await expect(editor.getByText('This comment has been removed.').first()).toBeVisible();
    expect(await editor.content()).not.toContain('Which');
  });
});
