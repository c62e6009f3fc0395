import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, aPractice, richText } from '../../../shared/testing/samples';
import { desk } from '../../testing/draft-desk';
import { showSite } from '../../testing/show-site';

const results = '/en/practices/night-mentors-92/edit/results';
const example = {
  field: 'lessons',
  text: richText('Begin with the parents.'),
  practice: aPractice({ number: 7, slug: 'maisons', title: 'Maisons', titleLanguage: 'FR' }),
};
const practice = aPractice({
  viewerCanEdit: true,
  viewerCanSubmit: true,
  draft: aDraft({ examples: [example] }),
});

test('a long field shows on demand how a published practice has filled it, with link and name', async () => {
  await showSite(results, desk({ practice }).answers);
  const more = screen.getByText('An example, from Aarhus').closest('details') ?? document.body;
  expect(within(more).getByText('Begin with the parents.')).not.toBeVisible();
  await userEvent.click(screen.getByText('An example, from Aarhus'));
  expect(within(more).getByText('Begin with the parents.')).toBeVisible();
  const link = within(more).getByRole('link', { name: 'Maisons' });
  expect(link).toHaveAttribute('href', '/en/practices/maisons-7');
  expect(link).toHaveAttribute('lang', 'fr');
  expect(more.previousElementSibling).toContainElement(screen.getByLabelText('Lessons'));
});

test('it stays while its field is written and saved', async () => {
  const { saved, answers } = desk({ practice });
  await showSite(results, answers);
  await userEvent.click(screen.getByText('An example, from Aarhus'));
  await userEvent.type(screen.getByLabelText('Lessons'), 'More.');
  await userEvent.tab();
  await waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  expect(screen.getByLabelText('Lessons')).toHaveValue('More.');
  expect(screen.getByText('Begin with the parents.')).toBeVisible();
});

test('a field that no published practice shows well has none', async () => {
  await showSite(results, desk().answers);
  expect(screen.getByLabelText('Lessons')).toBeVisible();
  expect(screen.queryByText(/^An example, from/)).toBeNull();
});
