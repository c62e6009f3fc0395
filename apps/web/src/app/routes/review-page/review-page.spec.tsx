import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, aPractice, aWarning, ingrid } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

interface Decided {
  decision: string;
  reason: string;
  revision: number;
}

const page = '/en/review/night-mentors-92';
const changes = [
  {
    field: 'summary',
    language: 'FR',
    parts: [
      { kind: 'same', text: 'Mentors ' },
      { kind: 'removed', text: 'walk' },
      { kind: 'added', text: 'go' },
    ],
  },
  { field: 'topics', language: null, parts: [{ kind: 'added', text: 'Young people' }] },
];

/** A draft that waits for its reviewer, whose decisions need reasons as the API says. */
function waiting(given: object = {}) {
  const decided: Decided[] = [];
  const draft = aDraft({ state: 'SUBMITTED', revision: 7, differences: changes, ...given });
  const practice = aPractice({ viewerCanReview: true, draft, reviews: [] });
  const decideReview = ({ input }: { input: Decided }) => {
    if (input.decision !== 'APPROVE' && input.reason.trim() === '')
      return { __typename: 'ReasonRequiredProblem', code: 'X', message: 'in English' };
    decided.push(input);
    return { __typename: 'DecideReviewSuccess', practice };
  };
  return { decided, answers: { viewer: ingrid, practice, decideReview } };
}

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
