import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPractice } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const page = '/en/still-running/a-key';

/** A question that is answered by what is pressed. */
function asked() {
  const question = {
    askedAt: '2027-03-01T07:00:00.000Z',
    answer: null as string | null,
    practice: aPractice({ statusConfirmedOn: '2026-03-01' }),
  };
  const answerConfirmation = ({ input }: { input: { key: string; answer: string } }) => {
    expect(input.key).toBe('a-key');
    question.answer = input.answer;
    return { __typename: 'AnswerConfirmationSuccess', question };
  };
  return { confirmationQuestion: () => question, answerConfirmation };
}

test('one press answers, and the wrong one is mended by another', async () => {
  await showSite(page, asked());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Is it still running?');
  expect(screen.getByRole('main')).toHaveTextContent('last said on 1 March 2026');
  await userEvent.click(screen.getByRole('button', { name: /^It has ended/ }));
  const thanks = (await screen.findByText('It has ended.')).closest('[role=status]');
  expect(thanks).toHaveTextContent('you will not be asked about it again');
  await userEvent.click(screen.getByRole('button', { name: /^Still running/ }));
  expect(await screen.findByText('It is still running.')).toBeVisible();
});

test('a link that is over leads to the desk', async () => {
  await showSite(page, { confirmationQuestion: null });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This link no longer works');
  expect(screen.getAllByRole('link', { name: 'My desk' })[0]).toHaveAttribute('href', '/en/desk');
});

test('what went wrong is said where the buttons are', async () => {
  await showSite(page, {
    ...asked(),
    answerConfirmation: { __typename: 'QuestionOverProblem', code: 'X', message: 'in English' },
  });
  await userEvent.click(screen.getByRole('button', { name: /^Still running/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This link no longer answers.');
});
