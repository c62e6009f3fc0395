import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPractice, found, ingrid } from '../../shared/testing/samples';
import { showSite } from '../testing/show-site';

const catalogue = { search: found([aPractice()]), practice: aPractice() };

describe('the language switch', () => {
  test('leads to the same page with the same filters in each language', async () => {
    await showSite('/en/practices?topic=youth&q=mentors', catalogue);
    const languages = screen.getByRole('navigation', { name: 'Language' });
    const links = within(languages).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['English', '/en/practices?topic=youth&q=mentors'],
      ['Français', '/fr/pratiques?topic=youth&q=mentors'],
      ['Español', '/es/practicas?topic=youth&q=mentors'],
    ]);
    expect(links.map((link) => [link.lang, link.getAttribute('hreflang')])).toEqual([
      ['en', 'en'],
      ['fr', 'fr'],
      ['es', 'es'],
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['true', null, null]);
  });

  test.each([
    ['/fr/pratiques', 'Pratiques'],
    ['/es/practicas', 'Prácticas'],
  ])('%s speaks its language', async (url, heading) => {
    await showSite(url, catalogue);
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  });
});

describe('the appearance', () => {
  afterEach(() => {
    delete document.documentElement.dataset['theme'];
  });

  test('changes at once, is kept for the server and said', async () => {
    await showSite('/en/practices', catalogue);
    await userEvent.click(screen.getByRole('button', { name: 'Dark' }));
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(document.cookie).toContain('theme=dark');
    expect(await screen.findByText('Appearance: Dark')).toHaveAttribute('role', 'status');
  });

  test('goes back to what the device has', async () => {
    await showSite('/en/practices', catalogue);
    await userEvent.click(screen.getByRole('button', { name: 'Light' }));
    await userEvent.click(screen.getByRole('button', { name: 'As my device' }));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
    expect(document.cookie).toContain('theme=system');
  });
});

describe('going to another page', () => {
  test('gives its heading the focus and the window its title', async () => {
    const { address } = await showSite('/en/practices', catalogue);
    expect(document.body).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Night mentors' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Night mentors' });
    await waitFor(() => {
      expect(heading).toHaveFocus();
    });
    expect(address()).toBe('/en/practices/night-mentors-92');
    expect(document.title).toBe('Night mentors – Aarhus – Praxis');
  });

  test('leaves the page before on screen, and says that it is busy, until the next is there', async () => {
    const { api } = await showSite('/en/practices', catalogue);
    const answer = api.hold();
    await userEvent.click(screen.getByRole('link', { name: 'Night mentors' }));
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('heading', { level: 1, name: 'Practices' })).toBeVisible();
    answer();
    expect(await screen.findByRole('heading', { level: 1, name: 'Night mentors' })).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  });

  test('marks where one is', async () => {
    await showSite('/en/practices', catalogue);
    const rooms = screen.getByRole('navigation', { name: 'Main' });
    expect(within(rooms).getByRole('link', { name: 'Practices' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  test('says in its place what cannot be fetched', async () => {
    const { api } = await showSite('/en/practices', catalogue);
    api.isOffline = true;
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('link', { name: 'Night mentors' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The connection may be down');
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });
});

test('an address without a page offers its words as a search', async () => {
  await showSite('/en/practices/night-mentors-93', { practice: null });
  expect(screen.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible();
  expect(screen.getByRole('searchbox')).toHaveValue('night mentors');
});

test('a page that names itself after what is missing says so in the title', async () => {
  await showSite('/en/summits/rotterdam-2016/sessions/no-such-session', { session: null });
  expect(screen.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible();
  expect(document.title).toBe('There is no page here – Praxis');
});

test('who is signed in has a desk, others a way in that comes back', async () => {
  await showSite('/en/practices?q=x', { ...catalogue, viewer: ingrid });
  expect(screen.getByRole('link', { name: 'My desk' })).toBeVisible();
  await showSite('/en/practices?q=x', catalogue);
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    `/en/account/sign-in?next=${encodeURIComponent('/en/practices?q=x')}`,
  );
});
