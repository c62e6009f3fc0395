import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aarhus, aDraft, aPractice, aTerm, ingrid } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

interface Begun {
  id: string | null;
  title: string;
  facts: object;
  text: object;
}

const page = '/en/practices/new';
const vocabularies = [
  { name: 'LIFECYCLE_STATUS', terms: [aTerm('active', 'Running'), aTerm('ended', 'Ended')] },
  { name: 'TOPIC', terms: [aTerm('mentoring', 'Mentoring'), aTerm('youth-work', 'Youth work')] },
  { name: 'TARGET_GROUP', terms: [aTerm('adolescents', 'Adolescents')] },
];
const team = { ...ingrid, memberships: [{ role: 'EDITOR', city: aarhus }] };

/** A city's team begins practices; `answers` are given one after the other. */
function teamOf(...answers: (object | Error)[]) {
  const begun: Begun[] = [];
  const practice = aPractice({ viewerCanEdit: true, viewerCanSubmit: true, draft: aDraft() });
  const done = { __typename: 'CreatePracticeSuccess', practice };
  return {
    begun,
    answers: {
      viewer: team,
      vocabularies,
      cities: { edges: [] },
      practice,
      createPractice: ({ input }: { input: Begun }) => {
        begun.push(input);
        const answer = answers.shift() ?? done;
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
  };
}

const field = (name: RegExp | string) => screen.getByRole('textbox', { name });
const begin = () => userEvent.click(screen.getByRole('button', { name: 'Begin' }));

async function fillIn(): Promise<void> {
  await userEvent.type(field('Title'), 'Night mentors');
  await userEvent.type(field('Summary'), 'Mentors walk with young people.');
  await userEvent.type(field('First year'), '2015');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'active');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Youth work' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mentoring' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Adolescents' }));
}

test('eight fields make a first entry, and the rest follows in its task list', async () => {
  const { begun, answers } = teamOf();
  await showSite(page, answers);
  await fillIn();
  await begin();
  expect(await screen.findByRole('link', { name: 'Basics' })).toBeVisible();
  expect(begun).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      title: 'Night mentors',
      city: 'aarhus',
      originalLanguage: 'EN',
      facts: {
        startYear: 2015,
        lifecycleStatus: 'active',
        topics: ['mentoring', 'youth-work'],
        targetGroups: ['adolescents'],
      },
      text: { summary: 'Mentors walk with young people.' },
    },
  ]);
});

test('a title alone is enough', async () => {
  const { begun, answers } = teamOf();
  await showSite(page, answers);
  await userEvent.type(field('Title'), 'Night mentors');
  await begin();
  expect(await screen.findByRole('link', { name: 'Basics' })).toBeVisible();
  expect(begun).toMatchObject([
    {
      facts: { startYear: null, lifecycleStatus: null, topics: [], targetGroups: [] },
      text: { summary: null },
    },
  ]);
});

test('what is wrong names its field and the cure, and nothing typed is lost', async () => {
  const faults = [{ path: 'text.summary', rule: 'tooLong', limit: 600, message: 'M' }];
  const problem = { __typename: 'InvalidInputProblem', code: 'X', message: 'M', fields: faults };
  const { begun, answers } = teamOf(problem);
  await showSite(page, answers);
  await fillIn();
  await userEvent.clear(field('Title'));
  await userEvent.type(field('First year'), '{Backspace}x');
  await begin();
  const summary = await screen.findByRole('alert', { name: 'There is a problem' });
  expect(summary).toHaveFocus();
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Title: Fill this in.', 'First year: Give a year of four digits, such as 2015.']);
  expect(field('Title')).toBeInvalid();
  expect(begun).toEqual([]);

  await userEvent.type(field('Title'), 'Night mentors');
  await userEvent.type(field('First year'), '{Backspace}5');
  await begin();
  expect(
    await screen.findByRole('link', { name: 'Summary: Shorten this to 600 characters.' }),
  ).toHaveAttribute('href', '#summary');
  expect(field('Summary')).toHaveValue('Mentors walk with young people.');
  expect(screen.getByRole('checkbox', { name: 'Youth work' })).toBeChecked();
  expect(screen.getByRole('combobox', { name: 'Status' })).toHaveValue('active');
});

test('after a fault everything stays, and a second try is the same practice', async () => {
  const { begun, answers } = teamOf(new Error('The server is away.'));
  await showSite(page, answers);
  await fillIn();
  await begin();
  expect(await screen.findByRole('alert')).toHaveTextContent(/what you wrote is still here/);
  expect(field('Summary')).toHaveValue('Mentors walk with young people.');
  await begin();
  expect(await screen.findByRole('link', { name: 'Basics' })).toBeVisible();
  expect(begun.map(({ id }) => id)).toEqual([begun[0]?.id, begun[0]?.id]);
});

test('who belongs to no city is told whom to ask', async () => {
  await showSite(page, { viewer: ingrid, vocabularies, cities: { edges: [] } });
  expect(screen.getByText(/^Practices belong to cities/)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull();
});
