import { screen, within } from '@testing-library/react';
import { anAttachment, aPractice, aText, richText } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const page = '/en/practices/night-mentors-92';

const show = (attachments: object[], originalLanguage = 'EN') =>
  showSite(page, {
    practice: aPractice({
      ...{ attachments, originalLanguage },
      text: aText({ problem: richText('What was seen.') }),
    }),
  });

test('a practice without files says nothing of them', async () => {
  await show([]);
  expect(screen.queryByRole('heading', { name: 'Pictures and documents' })).toBeNull();
});

test('a picture keeps its place, comes when it is near, and speaks the language of the practice', async () => {
  await show([anAttachment({ alt: 'Deux bateaux', caption: 'Été', credit: 'Ville' })], 'FR');
  const picture = screen.getByRole('img', { name: 'Deux bateaux' });
  expect(picture).toHaveAttribute('width', '900');
  expect(picture).toHaveAttribute('height', '600');
  expect(picture).toHaveAttribute('loading', 'lazy');
  expect(picture).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('Été · Ville')).toHaveAttribute('lang', 'fr');
  expect(
    within(screen.getByRole('navigation', { name: 'On this page' })).getByRole('link', {
      name: 'Pictures and documents',
    }),
  ).toHaveAttribute('href', '#attachments');
});

test('a document tells its kind and size, and whether nobody has looked for viruses', async () => {
  const plan = { kind: 'DOCUMENT', width: null, height: null, alt: null, caption: 'The plan' };
  await show([
    anAttachment({ ...plan, name: 'Plan 2025.docx', bytes: 1_440_000, address: '/files/2/x' }),
    anAttachment({ ...plan, name: 'list.csv', bytes: 900, isScanned: false }),
  ]);
  const link = screen.getByRole('link', { name: 'Plan 2025.docx' });
  expect(link).toHaveAttribute('href', '/files/2/x');
  expect(link).toHaveAttribute('download', 'Plan 2025.docx');
  expect(link.closest('li')).toHaveTextContent('DOCX, 1.4 MB');
  expect(screen.getByText('CSV, 1 kB')).toBeInTheDocument();
  expect(screen.getByText(/Not every document has been looked at/)).toBeInTheDocument();
});

test('what cannot be had says why', async () => {
  await show([
    anAttachment({ state: 'WAITING', address: null }),
    anAttachment({ kind: 'DOCUMENT', name: 'x.pdf', state: 'QUARANTINED', address: null }),
  ]);
  expect(screen.queryByRole('img', { name: 'Two boats' })).toBeNull();
  expect(screen.getByText(/is being looked at for viruses/)).toBeInTheDocument();
  expect(screen.getByText(/something harmful was found/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'x.pdf' })).toBeNull();
});
