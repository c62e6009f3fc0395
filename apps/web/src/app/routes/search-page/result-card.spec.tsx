import { screen, within } from '@testing-library/react';
import { aPractice, aTerm, found } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

async function card(given: Record<string, unknown>, url = '/en/practices'): Promise<HTMLElement> {
  await showSite(url, { search: found([aPractice(given)]) });
  return screen.getByRole('article');
}

test('a practice of its city is reviewed, with the day', async () => {
  const shown = await card({});
  expect(within(shown).getByText('Reviewed 1 March 2026')).toBeVisible();
  expect(shown).toHaveClass('reviewed');
});

test.each([
  ['/fr/pratiques', 'Relue le 1er mars 2026'],
  ['/es/practicas', 'Revisada el 1 de marzo de 2026'],
])('on %s the day is told as the language tells it', async (url, words) => {
  expect(within(await card({}, url)).getByText(words)).toBeVisible();
});

test('one from public sources says so, and bears no mark of review', async () => {
  const shown = await card({ provenance: 'PUBLIC_SOURCES' });
  expect(within(shown).getByText('Drafted from public sources')).toBeVisible();
  expect(within(shown).queryByText(/^Reviewed/)).toBeNull();
  expect(shown).not.toHaveClass('reviewed');
});

test('the title is the only link, by its slug and number', async () => {
  const links = within(await card({})).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/en/practices/night-mentors-92',
  ]);
});

test('city, country, years and state stand on one line', async () => {
  const shown = await card({ endYear: 2018 });
  expect(within(shown).getByText('Aarhus, Denmark · 2015–2018 · Running')).toBeVisible();
});

test('an unconfirmed state is a mark of its own, not part of the line', async () => {
  const shown = await card({ lifecycleStatus: aTerm('unconfirmed', 'Not known to run') });
  expect(within(shown).getByText('Aarhus, Denmark · since 2015')).toBeVisible();
  expect(within(shown).getByText('Not known to run')).toBeVisible();
});

test('a foreign title and text say in which language they are', async () => {
  const shown = await card({
    title: 'Mentores de noche',
    titleLanguage: 'ES',
    summaryLanguage: 'ES',
    contentLanguage: 'ES',
    availableLanguages: ['ES'],
  });
  expect(within(shown).getByRole('heading')).toHaveAttribute('lang', 'es');
  expect(within(shown).getByText('Written in Español')).toBeVisible();
});

test('other languages are named', async () => {
  const shown = await card({ availableLanguages: ['EN', 'FR', 'ES'] });
  expect(within(shown).getByText('Also in Français, Español')).toBeVisible();
});

test('a summit is named once, however many of its sessions showed the practice', async () => {
  const summit = {
    id: 's',
    slug: 'rotterdam-2016',
    startsOn: '2016-11-09',
    city: { slug: 'rotterdam', name: 'Rotterdam' },
  };
  const study = (id: string) => ({ basis: 'PINNED', session: { id, summit } });
  const shown = await card({ caseStudies: [study('a'), study('b')] });
  expect(within(shown).getAllByText('Rotterdam 2016')).toHaveLength(1);
});

test('the strength of evidence is told', async () => {
  const shown = await card({ evidenceLevel: aTerm('3', 'Evaluated') });
  expect(within(shown).getByText(/Evidence: Evaluated/)).toBeVisible();
});
