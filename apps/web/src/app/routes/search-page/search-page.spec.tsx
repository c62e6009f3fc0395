import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPractice, found } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const topics = ['youth', 'dialogue', 'police', 'schools', 'families', 'prisons', 'internet'].map(
  (value, i) => ({ value, label: `Topic ${value}`, count: 9 - i }),
);
const facets = [
  { name: 'TOPIC', values: topics },
  { name: 'CITY', values: [{ value: 'aarhus', label: 'Aarhus', count: 3 }] },
];

interface SearchArguments {
  text: string | null;
  filter: { topic?: string[]; from?: number | null };
  sort: string;
  skip: number;
}

/** A catalogue that finds less the more it is asked for, and remembers what it was asked. */
function catalogue() {
  const asked: SearchArguments[] = [];
  const search = (given: SearchArguments) => {
    asked.push(given);
    const count = given.filter.topic?.length ? 3 : 45;
    return found([aPractice()], { totalCount: count, facets });
  };
  return { asked, search };
}

const resultHeading = (name: string) => screen.findByRole('heading', { level: 2, name });
const chips = () => screen.getByRole('list', { name: 'Active filters' });

describe('the search box', () => {
  test('puts the words into the address and asks for them', async () => {
    const { asked, search } = catalogue();
    const { address } = await showSite('/en/practices', { search });
    await userEvent.type(screen.getByRole('searchbox'), 'night mentors{Enter}');
    expect(address()).toBe('/en/practices?q=night+mentors');
    await waitFor(() => {
      expect(asked.at(-1)).toMatchObject({ text: 'night mentors', sort: 'RELEVANCE', skip: 0 });
    });
  });

  test('keeps the filters and goes back to the first page', async () => {
    const { address } = await showSite('/en/practices?topic=youth&page=2', catalogue());
    await userEvent.type(screen.getByRole('searchbox'), 'mentors{Enter}');
    expect(address()).toBe('/en/practices?q=mentors&topic=youth');
  });

  test('leaves nothing of emptied words in the address', async () => {
    const { address } = await showSite('/en/practices?q=mentors', catalogue());
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Search' }));
    expect(address()).toBe('/en/practices');
  });
});

describe('a facet', () => {
  test('filters at once when a box is ticked, and keeps the focus on it', async () => {
    const { asked, search } = catalogue();
    const { address } = await showSite('/en/practices?q=mentors&page=2', { search });
    const box = screen.getByRole('checkbox', { name: /Topic dialogue/, hidden: true });
    await userEvent.click(box);
    expect(address()).toBe('/en/practices?q=mentors&topic=dialogue');
    await resultHeading('3 practices');
    expect(asked.at(-1)).toMatchObject({ text: 'mentors', filter: { topic: ['dialogue'] } });
    const now = screen.getByRole('checkbox', { name: /Topic dialogue/, hidden: true });
    expect(now).toBeChecked();
    expect(now).toHaveFocus();
  });

  test('shows how many practices stand behind each value', async () => {
    await showSite('/en/practices', catalogue());
    const topic = screen.getByRole('group', { name: 'Topic', hidden: true });
    expect(
      within(topic).getByRole('checkbox', { name: 'Topic youth 9', hidden: true }),
    ).toBeTruthy();
  });

  test('shows six values and the others behind “Show all”', async () => {
    await showSite('/en/practices', catalogue());
    const topic = screen.getByRole('group', { name: 'Topic', hidden: true });
    const more = within(topic)
      .getByText(/^Show all 7/)
      .closest('details');
    expect(within(topic).getAllByRole('checkbox', { hidden: true })).toHaveLength(7);
    expect(more?.querySelectorAll('input')).toHaveLength(1);
  });

  test('what is chosen stands first, however few practices it has', async () => {
    await showSite('/en/practices?topic=internet', catalogue());
    const topic = screen.getByRole('group', { name: 'Topic', hidden: true });
    const [first] = within(topic).getAllByRole('checkbox', { hidden: true });
    expect(first).toHaveAttribute('value', 'internet');
  });

  test('a year counts when all its four digits are there', async () => {
    const { address } = await showSite('/en/practices', catalogue());
    const from = screen.getByRole('textbox', { name: 'from', hidden: true });
    await userEvent.type(from, '201');
    expect(address()).toBe('/en/practices');
    await userEvent.type(from, '5');
    expect(address()).toBe('/en/practices?from=2015');
  });

  test('says how many filters are in force where they are folded away', async () => {
    await showSite('/en/practices?topic=youth&topic=police', catalogue());
    expect(screen.getByText('Filters (2)')).toBeVisible();
  });

  test('an unticked box leaves the address', async () => {
    const { address } = await showSite('/en/practices?topic=youth', catalogue());
    await userEvent.click(screen.getByRole('checkbox', { name: /Topic youth/, hidden: true }));
    expect(address()).toBe('/en/practices');
    await resultHeading('45 practices');
  });
});

describe('the chips', () => {
  test('name each filter in force with its facet', async () => {
    await showSite('/en/practices?topic=youth&city=aarhus&from=2015', catalogue());
    expect(
      within(chips())
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Topic: Topic youth, remove filter',
      'City: Aarhus, remove filter',
      'Began 2015–, remove filter',
      'Clear all filters',
    ]);
  });

  test('a chip takes its filter away, and the next one gets the focus', async () => {
    const { address } = await showSite('/en/practices?topic=youth&city=aarhus', catalogue());
    await userEvent.click(screen.getByRole('link', { name: /^Topic: Topic youth/ }));
    expect(address()).toBe('/en/practices?city=aarhus');
    await resultHeading('45 practices');
    expect(screen.getByRole('link', { name: /^City: Aarhus/ })).toHaveFocus();
  });

  test('after the last chip the heading of the result gets the focus', async () => {
    await showSite('/en/practices?topic=youth', catalogue());
    await userEvent.click(screen.getByRole('link', { name: /^Topic: Topic youth/ }));
    expect(await resultHeading('45 practices')).toHaveFocus();
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull();
  });

  test('all go at once, the words stay', async () => {
    const { address } = await showSite('/en/practices?q=mentors&topic=youth', catalogue());
    await userEvent.click(screen.getByRole('link', { name: 'Clear all filters' }));
    expect(address()).toBe('/en/practices?q=mentors');
  });

  test('there is no list of chips without filters', async () => {
    await showSite('/en/practices?q=mentors', catalogue());
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull();
  });
});

describe('the result', () => {
  test('is counted in the singular where there is one', async () => {
    await showSite('/en/practices', { search: found([aPractice()]) });
    expect(await resultHeading('1 practice')).toBeVisible();
  });

  test('marks the words that were found in title and passage', async () => {
    const search = found([aPractice()]);
    const [edge] = search.edges;
    const segments = (field: string, text: string, match: string) => ({
      field,
      html: '',
      language: 'FR',
      segments: [
        { text, isMatch: false },
        { text: match, isMatch: true },
      ],
    });
    const highlights = [
      segments('title', 'Night ', 'mentors'),
      segments('passage', 'Les ', 'mentors'),
    ];
    await showSite('/en/practices?q=mentors', {
      search: { ...search, edges: [{ ...edge, highlights }] },
    });
    const card = screen.getByRole('article');
    expect(within(card).getAllByText('mentors', { selector: 'mark' })).toHaveLength(2);
    expect(within(card).getByText('Les').closest('[lang]')).toHaveAttribute('lang', 'fr');
  });

  test('says when the search is simplified', async () => {
    await showSite('/en/practices', { search: found([aPractice()], { isSimplified: true }) });
    expect(screen.getByText(/The search is simplified for the moment/)).toBeVisible();
  });

  test('says which other words were looked for, and what to know of a contested term', async () => {
    const concepts = [
      {
        code: 'radicalisation',
        name: 'radicalisation',
        note: 'Contested: there is no agreed definition.',
        texts: [
          { language: 'EN', words: ['radicalisation', 'radicalised'] },
          { language: 'ES', words: ['radicalización'] },
        ],
      },
    ];
    await showSite('/en/practices?q=Radicalisation', {
      search: found([aPractice()], { concepts }),
    });
    const about = screen.getByRole('complementary', { name: 'About these words' });
    expect(within(about).getByText('Also looked for: radicalised, radicalización')).toBeVisible();
    expect(within(about).getByText(/there is no agreed definition/)).toBeVisible();
  });

  test('is announced politely after a change, not on arrival', async () => {
    await showSite('/en/practices', catalogue());
    const announced = () =>
      screen
        .getAllByRole('status')
        .map((status) => status.textContent)
        .join('');
    expect(announced()).toBe('');
    await userEvent.click(screen.getByRole('checkbox', { name: /Topic youth/, hidden: true }));
    await waitFor(() => {
      expect(announced()).toBe('3 practices found');
    });
  });

  test('is sorted by another order through the address', async () => {
    const { asked, search } = catalogue();
    const { address } = await showSite('/en/practices?q=mentors', { search });
    await userEvent.selectOptions(screen.getByLabelText('Sort by'), 'Newest');
    expect(address()).toBe('/en/practices?q=mentors&sort=newest');
    await waitFor(() => {
      expect(asked.at(-1)?.sort).toBe('NEWEST');
    });
  });

  test('offers the best match only for words', async () => {
    await showSite('/en/practices', catalogue());
    expect(
      within(screen.getByLabelText('Sort by')).queryByRole('option', { name: 'Best match' }),
    ).toBeNull();
  });

  test('of many pages has links to the first, the last and those around', async () => {
    const { asked, search } = catalogue();
    await showSite('/en/practices?page=2', { search });
    expect(asked.at(-1)?.skip).toBe(20);
    const pages = screen.getByRole('navigation', { name: 'Pages of results' });
    expect(within(pages).getByRole('link', { name: 'Page 2' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(within(pages).getByRole('link', { name: 'Page 3' })).toHaveAttribute(
      'href',
      '/en/practices?page=3',
    );
    expect(within(pages).getByRole('link', { name: 'Previous page' })).toHaveAttribute(
      'href',
      '/en/practices',
    );
  });
});
