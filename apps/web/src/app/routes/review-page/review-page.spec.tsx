import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, aWarning } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';
import { changes, waiting } from '../../testing/waiting-review';

const page = '/en/review/night-mentors-92';

const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const decide = () => userEvent.click(screen.getByRole('button', { name: 'Decide' }));

describe('a decision', () => {
  test.each([[/^Ask for changes/], [/^Decline/]])('%s needs a reason', async (name) => {
    const { decided, answers } = waiting();
    await showSite(page, answers);
    await choose(name);
    await decide();
    expect(await screen.findByRole('alert', { name: 'There is a problem' })).toHaveFocus();
    expect(screen.getByRole('link', { name: /^Give a reason/ })).toHaveAttribute('href', '#reason');
    expect(screen.getByRole('textbox', { name: /^Reason/ })).toBeInvalid();
    expect(screen.getByRole('radio', { name })).toBeChecked();
    expect(decided).toEqual([]);
  });

  test('must be made before it is sent', async () => {
    await showSite(page, waiting().answers);
    await userEvent.type(screen.getByRole('textbox', { name: /^Note/ }), 'Well told.');
    await decide();
    expect(await screen.findByRole('link', { name: 'Choose what is decided.' })).toHaveAttribute(
      'href',
      '#decision',
    );
    expect(screen.getByRole('textbox', { name: /^Note/ })).toHaveValue('Well told.');
    expect(document.title).toMatch(/^Error: /);
  });

  test('to approve needs none, and is about the revision that was read', async () => {
    const { decided, answers } = waiting();
    await showSite(page, answers);
    await choose(/^Approve/);
    await decide();
    await screen.findByRole('radio', { name: /^Approve/, checked: false });
    expect(decided).toMatchObject([{ decision: 'APPROVE', revision: 7 }]);
  });

  test('is not offered when nothing waits', async () => {
    const { answers } = waiting();
    const practice = { ...answers.practice, draft: aDraft() };
    await showSite(page, { ...answers, practice });
    expect(screen.getByText(/Nothing waits for a decision here/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Decide' })).toBeNull();
  });
});

describe('what a draft changes', () => {
  test('is told in words besides colours, in the language of the text', async () => {
    await showSite(page, waiting().answers);
    const field = screen.getByRole('heading', { name: 'Summary (Français)' }).parentElement;
    const text = within(field ?? document.body).getByText(/Mentors/);
    expect(text).toHaveAttribute('lang', 'fr');
    expect(text.textContent).toBe('Mentors [removed: walk] [added: go] ');
    expect(within(text).getByText('walk', { exact: false }).tagName).toBe('DEL');
    expect(text.querySelector('ins')).toHaveTextContent('go');
  });

  test('names a field that has no language by its name alone', async () => {
    await showSite(page, waiting().answers);
    expect(screen.getByRole('heading', { name: 'Topics' })).toBeVisible();
  });

  test('says against which version it stands', async () => {
    await showSite(page, waiting().answers);
    expect(
      screen.getByRole('heading', { name: 'What it changes against version 1' }),
    ).toBeVisible();
  });
});

test('a passage that could harm somebody stands beside what its author says of it', async () => {
  const justification = {
    reason: 'He is the mayor.',
    justifiedAt: '2026-03-02T09:00:00.000Z',
    justifiedBy: { id: 'account-ingrid', displayName: 'Ingrid Holm' },
  };
  await showSite(page, waiting({ warnings: [aWarning({ justification })] }).answers);
  const passages = screen.getByRole('region', { name: 'Passages that could harm somebody' });
  expect(passages.querySelector('mark')).toHaveTextContent('Peter Jensen');
  expect(passages).toHaveTextContent('Why it may stand: He is the mayor.');
  expect(passages).toHaveTextContent(/Ingrid Holm, /);
  expect(within(passages).queryByRole('textbox')).toBeNull();
});

describe('remarks', () => {
  const writeRemark = async (about: string, text: string): Promise<void> => {
    await userEvent.click(
      screen.getByText(`on “${about}”`, { exact: false, selector: 'summary *' }),
    );
    await userEvent.type(screen.getByRole('textbox', { name: `Remark on “${about}”` }), text);
  };

  test('are sent with the decision, each with its field, and come back when something is missing', async () => {
    const { decided, answers } = waiting();
    await showSite(page, answers);
    await writeRemark('Summary', 'Say for whom.');
    await userEvent.click(screen.getByText('Remark on a field that did not change'));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Which field?' }),
      'Lessons',
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Remark' }), 'Tell more.');
    await choose(/^Ask for changes/);
    await decide();
    await screen.findByRole('alert', { name: 'There is a problem' });
    expect(decided).toEqual([]);
    const remark = screen.getByRole('textbox', { name: 'Remark on “Summary”' });
    expect(remark).toHaveValue('Say for whom.');
    expect(remark).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Remark' })).toHaveValue('Tell more.');
    await userEvent.type(screen.getByRole('textbox', { name: /^Reason/ }), 'Nearly.');
    await decide();
    await screen.findByRole('radio', { name: /^Approve/, checked: false });
    expect(decided[0]?.remarks).toEqual([
      { field: 'summary', text: 'Say for whom.' },
      { field: 'lessons', text: 'Tell more.' },
    ]);
  });

  test('of the last review stand with what has become of them', async () => {
    const { answers } = waiting({ differencesSinceReview: [changes[0]] });
    const remarks = [
      { field: 'summary', task: 'BASICS', text: 'Say for whom.', isChanged: true },
      { field: 'lessons', task: 'RESULTS', text: 'Tell more.', isChanged: false },
      { field: 'annex', task: 'DOCUMENTS', text: 'Say who knows.', isChanged: null },
    ];
    const last = {
      id: 'review-1',
      decision: 'REQUEST_CHANGES',
      reason: 'Nearly.',
      decidedAt: '2026-03-02T09:00:00.000Z',
      reviewer: null,
      remarks,
    };
    await showSite(page, { ...answers, practice: { ...answers.practice, reviews: [last] } });
    const section = screen.getByRole('region', { name: 'What the last review remarked' });
    const items = within(section).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Summary changed sinceSay for whom.',
      'Lessons not changedTell more.',
      expect.stringMatching(/^\S.* Say who knows\.$/),
    ]);
    const since = screen.getByRole('region', { name: 'What has changed since the last decision' });
    expect(since).toHaveTextContent('Mentors');
    expect(since).not.toHaveTextContent('Young people');
  });
});
