import { screen } from '@testing-library/react';
import { aDraft, aPractice } from '../../../shared/testing/samples';
import { desk } from '../../testing/draft-desk';
import { showSite } from '../../testing/show-site';

const review = {
  id: 'review-1',
  decision: 'DECLINE',
  reason: 'No.',
  decidedAt: '2026-03-02T09:00:00.000Z',
  reviewer: null,
  remarks: [{ field: 'summary', task: 'BASICS', text: 'Say for whom.', isChanged: null }],
};
const page = '/en/practices/night-mentors-92/edit/basics';
const practice = (state: string, decision: string) =>
  aPractice({
    viewerCanEdit: true,
    draft: aDraft({ state }),
    reviews: [{ ...review, decision }],
  });

test.each(['DECLINED', 'CHANGES_REQUESTED', 'EDITING'])(
  'a remark stands at its field while the draft is %s after it',
  async (state) => {
    await showSite(page, desk({ practice: practice(state, 'DECLINE') }).answers);
    const remark = screen.getByText('Say for whom.', { exact: false });
    const summary = screen.getByRole('textbox', { name: 'Summary' });
    expect(remark.compareDocumentPosition(summary)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
);

test('a remark no longer stands there once it is published', async () => {
  await showSite(page, desk({ practice: practice('EDITING', 'APPROVE') }).answers);
  expect(screen.queryByText('Say for whom.', { exact: false })).toBeNull();
});
