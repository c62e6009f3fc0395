import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { desk } from '../../testing/draft-desk';
import { showSite } from '../../testing/show-site';

const results = '/en/practices/night-mentors-92/edit/results';
const group = () => screen.getByRole('group', { name: 'What came of it' });
const result = (i: number) => nth(within(group()).getAllByLabelText('Result'), i);

function nth(elements: readonly HTMLElement[], i: number): HTMLElement {
  const element = elements[i];
  if (!element) throw new Error(`There is no element ${String(i)}.`);
  return element;
}

/** Presses the button that has the focus. */
const press = () => userEvent.keyboard('{Enter}');

test('rows are added, filled, moved and removed by keyboard, and the focus stays with what was done', async () => {
  const { saved, answers } = desk();
  await showSite(results, answers);
  const last = (): unknown => saved.at(-1)?.texts?.[0]?.fields['outcomes'];
  within(group()).getByRole('button', { name: 'Add a result' }).focus();
  await press();
  expect(result(0)).toHaveFocus();
  await userEvent.keyboard('First');
  within(group()).getByRole('button', { name: 'Add a result' }).focus();
  await press();
  expect(result(1)).toHaveFocus();
  await userEvent.keyboard('Second');
  await userEvent.tab();
  expect(within(group()).getAllByLabelText('Which way it went')[1]).toHaveFocus();

  within(group()).getByRole('button', { name: 'Up 2' }).focus();
  await press();
  expect(result(0)).toHaveValue('Second');
  // It is the first now and can go no higher: its first part has the focus.
  expect(result(0)).toHaveFocus();
  await waitFor(() => {
    expect(last()).toMatchObject([{ result: 'Second' }, { result: 'First' }]);
  });

  within(group()).getByRole('button', { name: 'Remove 1' }).focus();
  await press();
  expect(result(0)).toHaveValue('First');
  expect(result(0)).toHaveFocus();
  within(group()).getByRole('button', { name: 'Remove 1' }).focus();
  await press();
  expect(within(group()).getByRole('button', { name: 'Add a result' })).toHaveFocus();
  await waitFor(() => {
    expect(last()).toEqual([]);
  });
});

test('a part that cannot be saved says so at its row, keeps what was typed, and holds up nothing else', async () => {
  let faulty = true;
  const { saved, answers, practice } = desk();
  const saveDraft = ({ input }: { input: (typeof saved)[number] }) => {
    saved.push(input);
    const hasRows = input.texts?.[0]?.fields['evaluation'] !== undefined;
    if (hasRows && faulty)
      return {
        __typename: 'InvalidInputProblem',
        code: 'INVALID_INPUT',
        message: 'No.',
        fields: [
          {
            path: 'texts.0.fields.evaluation.1.link',
            rule: 'notAnAddress',
            limit: null,
            message: 'No.',
          },
        ],
      };
    return { __typename: 'SaveDraftSuccess', practice: practice(input.revision + 1) };
  };
  await showSite(results, { ...answers, saveDraft });
  const evaluations = screen.getByRole('group', { name: 'Evaluation' });
  const add = within(evaluations).getByRole('button', { name: 'Add an evaluation' });
  await userEvent.click(add);
  await userEvent.click(add);
  const links = () => within(evaluations).getAllByLabelText('Web address of the report');
  await userEvent.type(nth(links(), 1), 'report');
  await userEvent.type(screen.getByLabelText('Lessons'), 'Begin earlier.');
  await userEvent.tab();
  await waitFor(() => {
    expect(links()[1]).toBeInvalid();
  });
  expect(links()[1]).toHaveAccessibleDescription(/Give a whole web address/);
  expect(links()[0]).not.toHaveAttribute('aria-invalid');
  expect(links()[1]).toHaveValue('report');
  await waitFor(() => {
    expect(saved.at(-1)?.texts?.[0]?.fields).toEqual({ lessons: 'Begin earlier.' });
  });
  faulty = false;
  await userEvent.type(nth(links(), 1), '2');
  await userEvent.tab();
  await waitFor(() => {
    expect(links()[1]).not.toHaveAttribute('aria-invalid');
  });
});
