import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPractice } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const page = '/en/practices/night-mentors-92';
const panel = () => screen.getByRole('region', { name: 'Cite this version' });
const apa = 'Aarhus. (2026, March 1). Night mentors (Version 1).';

test('a citation is copied in one click, and that is said in words', async () => {
  const user = userEvent.setup();
  await showSite(page, { practice: aPractice() });
  expect(within(panel()).getByText(apa)).toBeVisible();
  await user.click(within(panel()).getByRole('button', { name: 'Copy the citation in APA style' }));
  expect(await within(panel()).findByText('Copied')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(apa);
  await user.click(within(panel()).getByText('Other styles: Chicago'));
  await user.click(
    within(panel()).getByRole('button', { name: 'Copy the citation in Chicago style' }),
  );
  expect(await navigator.clipboard.readText()).toBe('Aarhus. 2026. Night mentors. Version 1.');
});

test('where the browser lets no page copy, the text is selected instead', async () => {
  const user = userEvent.setup();
  await showSite(page, { practice: aPractice() });
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: 'Copy the citation in APA style' }));
  expect(await within(panel()).findByText(/The text is selected/)).toBeVisible();
  expect(getSelection()?.toString()).toBe(apa);
});

test('reference managers get the version that is read, in the language of the page', async () => {
  await showSite('/fr/pratiques/night-mentors-92', { practice: aPractice() });
  const link = await screen.findByRole('link', { name: 'BibTeX, télécharger' });
  expect(link).toHaveAttribute('href', '/p/92/v/1/cite.bib?language=fr');
});

test('what has never been published is not cited', async () => {
  await showSite(page, {
    practice: aPractice({ publication: 'UNPUBLISHED', currentVersion: null, citations: [] }),
  });
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Cite this version' })).toBeNull();
});
