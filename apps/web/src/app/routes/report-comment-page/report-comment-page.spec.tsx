import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aComment, aPractice, commentsOf } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const next = encodeURIComponent('/en/practices/night-mentors-92');
const page = `/en/moderation/report/c1?next=${next}`;

test('a comment leads to its report, named by its author', async () => {
  const comment = aComment({ id: 'c1', viewerCanReport: true });
  await showSite('/en/practices/night-mentors-92', {
    practice: aPractice({ comments: commentsOf([comment]), commentCount: 1 }),
  });
  expect(screen.getByRole('link', { name: 'Report the comment by Marta Vidal' })).toHaveAttribute(
    'href',
    page,
  );
});

test('a report needs a reason; what was noted comes back', async () => {
  await showSite(page, {});
  await userEvent.type(screen.getByRole('textbox'), 'My neighbour is named.');
  await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
  expect(await screen.findByRole('alert', { name: 'There is a problem' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Choose what is wrong.' })).toHaveAttribute(
    'href',
    '#reason',
  );
  expect(screen.getByRole('textbox')).toHaveValue('My neighbour is named.');
});

test('a report is thanked for with its reference, and leads back', async () => {
  const reports: unknown[] = [];
  await showSite(page, {
    reportContent: ({ input }: { input: object }) => {
      reports.push(input);
      return { __typename: 'ReportContentSuccess', reference: 'R-123' };
    },
  });
  await userEvent.click(screen.getByRole('radio', { name: 'Names or details of a person' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
  expect(await screen.findByText('R-123')).toBeVisible();
  expect(reports).toMatchObject([{ commentId: 'c1', reason: 'PERSONAL_DATA' }]);
  expect(screen.getByRole('link', { name: 'Back to the conversation' })).toHaveAttribute(
    'href',
    '/en/practices/night-mentors-92#comments',
  );
});
