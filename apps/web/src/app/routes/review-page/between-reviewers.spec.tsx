import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ingrid } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';
import { waiting } from '../../testing/waiting-review';

const page = '/en/review/night-mentors-92';
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const decide = () => userEvent.click(screen.getByRole('button', { name: 'Decide' }));

describe('between reviewers', () => {
  const me = { id: ingrid.id, displayName: ingrid.displayName };
  const other = { id: 'reviewer-2', displayName: 'Jordi Puig' };
  const third = { id: 'reviewer-3', displayName: 'Anke Visser' };
  const judges = [me, other, third];
  interface Assigned {
    reviewer: string | null;
    seen: string | null;
  }
  const assigning = (assignment: object | null) => {
    const asked: Assigned[] = [];
    const { answers } = waiting({ judges, assignment });
    const assignReview = ({ input }: { input: Assigned }) => {
      asked.push(input);
      return { __typename: 'AssignReviewSuccess', practice: answers.practice };
    };
    return { asked, answers: { ...answers, assignReview } };
  };
  const held = (reviewer: object) => ({ assignedAt: '2026-03-02T09:00:00.000Z', reviewer });

  test('a draft is taken from nobody', async () => {
    const { asked, answers } = assigning(null);
    await showSite(page, answers);
    expect(screen.getByRole('region', { name: 'Who has it' })).toHaveTextContent('Nobody');
    await userEvent.click(screen.getByRole('button', { name: 'Take it' }));
    await screen.findByRole('button', { name: 'Take it' });
    expect(asked).toMatchObject([{ reviewer: me.id, seen: null }]);
  });

  test('who has it is told, and it is taken over', async () => {
    const { asked, answers } = assigning(held(other));
    await showSite(page, answers);
    expect(screen.getByRole('region', { name: 'Who has it' })).toHaveTextContent(/Jordi Puig has/);
    await userEvent.click(screen.getByRole('button', { name: 'Take it over' }));
    expect(asked).toMatchObject([{ reviewer: me.id, seen: other.id }]);
  });

  test('one’s own is handed over or put back', async () => {
    const { asked, answers } = assigning(held(me));
    await showSite(page, answers);
    const choice = screen.getByRole('combobox', { name: 'Hand over to' });
    await userEvent.selectOptions(choice, 'Anke Visser');
    await userEvent.click(screen.getByRole('button', { name: 'Hand over' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Put it back in the queue' }));
    expect(asked).toMatchObject([
      { reviewer: third.id, seen: me.id },
      { reviewer: null, seen: me.id },
    ]);
  });

  test('an opinion needs a verdict, and what was written of it stays', async () => {
    const given: object[] = [];
    const { answers } = waiting({ judges });
    const opinion = {
      id: 'opinion-1',
      question: 'Is it enough?',
      askedAt: '2026-03-02T09:00:00.000Z',
      verdict: null,
      text: null,
      givenAt: null,
      withdrawnAt: null,
      askedBy: other,
      askedOf: me,
      viewerCanGive: true,
      viewerCanWithdraw: false,
    };
    const practice = { ...answers.practice, reviewOpinions: [opinion] };
    const giveOpinion = ({ input }: { input: object }) => {
      given.push(input);
      return { __typename: 'GiveOpinionSuccess', practice };
    };
    await showSite(page, { ...answers, practice, giveOpinion });
    const opinions = screen.getByRole('region', { name: 'Second opinions' });
    expect(opinions).toHaveTextContent(/Jordi Puig to Ingrid Holm/);
    await userEvent.type(screen.getByRole('textbox', { name: /^Your opinion/ }), 'Not yet.');
    await userEvent.click(screen.getByRole('button', { name: 'Give the opinion' }));
    await screen.findByRole('alert', { name: 'There is a problem' });
    expect(given).toEqual([]);
    expect(screen.getByRole('textbox', { name: /^Your opinion/ })).toHaveValue('Not yet.');
    await choose(/^I would ask for changes/);
    await userEvent.click(screen.getByRole('button', { name: 'Give the opinion' }));
    await screen.findByRole('radio', { name: /^I would ask/, checked: false });
    expect(given).toMatchObject([
      { id: 'opinion-1', verdict: 'REQUEST_CHANGES', text: 'Not yet.' },
    ]);
  });

  test('who may not judge reads why, and nothing else', async () => {
    const { answers } = waiting({ viewerConflict: 'DECLARED', judges: null });
    const practice = { ...answers.practice, viewerCanReview: false };
    await showSite(page, { ...answers, practice });
    expect(screen.getByText(/You have declared a conflict of interest/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Decide' })).toBeNull();
  });
});

describe('a minor edit', () => {
  test.each([
    [null, false],
    [/^Yes, a minor edit/, true],
  ])('that is answered with %s is sent as %s', async (answer, isMinor) => {
    const { decided, answers } = waiting({ minorEdit: 'A typing error.' });
    await showSite(page, answers);
    expect(screen.getByRole('group', { name: /A typing error\./ })).toBeVisible();
    if (answer !== null) await choose(answer);
    await choose(/^Approve/);
    await decide();
    await screen.findByRole('radio', { name: /^Approve/, checked: false });
    expect(decided).toMatchObject([{ decision: 'APPROVE', isMinor }]);
  });

  test('is not asked about where its authors say nothing of it', async () => {
    await showSite(page, waiting().answers);
    expect(screen.queryByRole('radio', { name: /minor edit/ })).toBeNull();
  });
});
