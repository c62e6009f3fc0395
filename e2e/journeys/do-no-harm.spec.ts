import { Keyboard } from '../fixtures/keyboard';
import { Member } from '../fixtures/member';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

test('a passage that could harm somebody is changed or explained before a reviewer reads it, by keyboard alone', async ({
  signedInAs,
  origin,
}) => {
  const title = `Door talks of ${uniqueWord()}`;
  const author = await Member.signIn(origin, 'editor@aarhus.example');
  const number = await author.writePractice('aarhus', { title, summary: 'Talks at the door.' });
  const lessons = 'Peter Jensen of the city opened it. Call 8731 4000 at night.';
  await author.save(number, { lessons });
  await author.leave();
  const editor = await signedInAs('editor@aarhus.example');
  const write = new Keyboard(editor);
  const reasons = editor.getByLabel('Why this may stand');

  await test.step('the passages are marked where they stand', async () => {
    await editor.goto(`/en/practices/door-talks-${String(number)}/edit/check`);
    await expect(editor.locator('mark')).toContainText(['Peter Jensen', '8731 4000']);
    await expectAccessible(editor, 'warnings');
  });

  await test.step('it is not sent before each has been changed or explained', async () => {
    await write.write(reasons.first(), 'He is the mayor, and his speech was public.');
    await write.activate(editor.getByRole('button', { name: 'Send to review' }));
    const summary = editor.getByRole('alert').filter({ hasText: 'There is a problem' });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveCount(1);
    await expect(reasons.first()).toHaveValue('He is the mayor, and his speech was public.');
    await expectAccessible(editor, 'an unexplained passage');
    await write.activate(summary.getByRole('link'));
    await expect(reasons.last()).toBeFocused();
  });

  await test.step('the other is changed in its field', async () => {
    await write.reachBackwards(editor.getByRole('link', { name: 'Change it: Lessons' }).last());
    await editor.keyboard.press('Enter');
    await expect(editor.getByLabel('Lessons')).toBeFocused();
    await write.write(editor.getByLabel('Lessons'), lessons.replace('8731 4000', 'the service'));
    await expect(editor.getByText(/^Draft saved at/).first()).toBeVisible();
    await write.activate(editor.getByRole('button', { name: /^Save and go on/ }));
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Documents and contacts');
    await write.activate(editor.getByRole('button', { name: 'Save and check' }));
    await expect(editor.locator('mark')).toHaveCount(1);
    await expect(reasons).toHaveValue('He is the mayor, and his speech was public.');
    await write.activate(editor.getByRole('button', { name: 'Send to review' }));
    await expect(editor.getByText(/^Sent to review on/)).toBeVisible();
  });

  await test.step('the reviewer reads the passage beside its explanation', async () => {
    const reviewer = await signedInAs('reviewer@praxis.example');
    await reviewer.goto(`/en/review/door-talks-${String(number)}`);
    const passages = reviewer.getByRole('region', { name: 'Passages that could harm somebody' });
    await expect(passages.locator('mark')).toContainText(['Peter Jensen']);
    await expect(passages).toContainText('He is the mayor, and his speech was public.');
    await expectAccessible(reviewer, 'passages under review');
  });
});
