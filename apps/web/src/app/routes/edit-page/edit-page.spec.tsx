import { screen, within } from '@testing-library/react';
import { aDraft, aPractice, ingrid } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const page = '/en/practices/night-mentors-92/edit';

test('the task list says of each topic how much of it is there', async () => {
  const tasks = [
    { task: 'BASICS', state: 'COMPLETED', filled: 7, wanted: 7 },
    { task: 'RESULTS', state: 'IN_PROGRESS', filled: 3, wanted: 4 },
    { task: 'PARTNERS', state: 'NOT_STARTED', filled: 0, wanted: 2 },
  ];
  await showSite(page, {
    viewer: ingrid,
    practice: aPractice({ viewerCanEdit: true, viewerCanSubmit: true, draft: aDraft({ tasks }) }),
  });
  const row = (name: string) => screen.getByRole('link', { name }).closest('li') ?? document.body;
  expect(row('Basics')).toHaveTextContent(/^Basics\s*7 of 7\s*Completed$/);
  expect(row('Results and lessons')).toHaveTextContent(/3 of 4\s*In progress$/);
  expect(row('People and partners')).toHaveTextContent(/0 of 2\s*Not started$/);
});

test('what is missing stands by topic, each with a link to its field', async () => {
  const advice = [
    { field: 'outcomes', task: 'RESULTS', reason: 'missing' },
    { field: 'actors', task: 'PARTNERS', reason: 'noLead' },
  ];
  await showSite(page, {
    viewer: ingrid,
    practice: aPractice({ viewerCanEdit: true, viewerCanSubmit: true, draft: aDraft({ advice }) }),
  });
  const topics = screen.getByText('What a reviewer will ask for besides').closest('details');
  const links = within(topics ?? document.body).getAllByRole('link', { hidden: true });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/en/practices/night-mentors-92/edit/partners#facts.actors',
    '/en/practices/night-mentors-92/edit/results#text.outcomes',
  ]);
  expect(topics).toHaveTextContent(/Who takes part: say which one leads/);
});

describe('what the reviewer remarked', () => {
  const review = (decision: string) => ({
    id: 'review-1',
    decision,
    reason: 'Nearly there.',
    decidedAt: '2026-03-02T09:00:00.000Z',
    reviewer: null,
    remarks: [
      { field: 'lessons', task: 'RESULTS', text: 'Tell what went wrong.', isChanged: null },
    ],
  });
  const practice = (state: string, decision = 'REQUEST_CHANGES') =>
    aPractice({ viewerCanEdit: true, draft: aDraft({ state }), reviews: [review(decision)] });

  test('stands on the task list, with the way to the field', async () => {
    await showSite(page, { viewer: ingrid, practice: practice('CHANGES_REQUESTED') });
    const link = screen.getByRole('link', { name: 'Lessons' });
    expect(link).toHaveAttribute(
      'href',
      '/en/practices/night-mentors-92/edit/results#text.lessons',
    );
    expect(link.closest('li')).toHaveTextContent('Lessons: Tell what went wrong.');
  });

  test('no longer, once it is published', async () => {
    await showSite(page, { viewer: ingrid, practice: practice('EDITING', 'APPROVE') });
    expect(screen.queryByText(/Tell what went wrong/)).toBeNull();
  });
});
