import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPractice, aTerm, found } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const mentors = aPractice({ number: 7, slug: 'mentors', title: 'Mentors', startYear: 2009 });
const walks = aPractice({
  number: 8,
  slug: 'walks',
  title: 'Walks',
  startYear: null,
  budgetBand: aTerm('under-10k', 'Under €10,000'),
});
const shown = {
  search: found([mentors, walks], { totalCount: 14, years: [{ year: 2009, count: 3 }] }),
};

describe('the table of the result', () => {
  test('has a row for each practice, and says what is not stated', async () => {
    await showSite('/en/practices?view=table&column=began&column=budget', shown);
    const table = screen.getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Title', 'Began', 'Budget a year']);
    const row = within(table).getByRole('row', { name: /Walks/ });
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Walks');
    expect(within(row).getByText('not stated')).toBeInTheDocument();
    expect(within(row).getByText('Under €10,000')).toBeVisible();
  });

  test('is put in order by its headings, upwards first, then downwards', async () => {
    const { address } = await showSite('/en/practices?topic=youth&view=table&page=2', shown);
    const heading = (): HTMLElement => screen.getByRole('columnheader', { name: 'City' });
    expect(heading()).not.toHaveAttribute('aria-sort');
    await userEvent.click(within(heading()).getByRole('link'));
    expect(address()).toBe('/en/practices?topic=youth&sort=city&view=table');
    expect(heading()).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('combobox', { name: 'Sort by' })).toHaveDisplayValue('City, ascending');
    await userEvent.click(within(heading()).getByRole('link'));
    expect(address()).toBe('/en/practices?topic=youth&sort=city-reversed&view=table');
    expect(heading()).toHaveAttribute('aria-sort', 'descending');
    expect(within(heading()).getByRole('link')).toHaveFocus();
    expect(
      within(screen.getByRole('columnheader', { name: 'Topic' })).queryByRole('link'),
    ).toBeNull();
  });

  test('has the columns that are ticked, and keeps the filters, the words and the order', async () => {
    const { address } = await showSite(
      '/en/practices?q=youth&country=DK&sort=title&view=table',
      shown,
    );
    await userEvent.click(screen.getByText('Choose columns'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Staff' }));
    expect(address()).toBe(
      '/en/practices?q=youth&country=DK&sort=title&view=table&column=city&column=country&column=topic&column=began&column=status&column=evidence&column=staff',
    );
    expect(screen.getByRole('columnheader', { name: 'Staff' })).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'City' }));
    expect(screen.queryByRole('columnheader', { name: 'City' })).toBeNull();
  });
});

describe('the timeline of the result', () => {
  test('counts each year, leads into it, and puts those without a year at the end', async () => {
    await showSite('/en/practices?topic=youth&view=timeline', shown);
    expect(screen.getByText('All of them began in 2009.')).toBeVisible();
    expect(screen.getByRole('link', { name: '2009: 3 practices' })).toHaveAttribute(
      'href',
      '/en/practices?topic=youth&from=2009&to=2009&view=timeline',
    );
    expect(screen.getByText(/^11 practices do not say when they began/)).toBeVisible();
    const sections = screen
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(sections.filter((text) => text.includes('practice'))).toEqual([
      '2009 3 practices',
      'Year not stated 11 practices',
    ]);
    expect(screen.queryByRole('combobox', { name: 'Sort by' })).toBeNull();
  });

  test('asks for the earliest first, and for the latest on demand', async () => {
    const sorts: unknown[] = [];
    const search = (args: { sort: string }): unknown => {
      sorts.push(args.sort);
      return shown.search;
    };
    const { address } = await showSite('/en/practices?view=timeline&sort=updated', { search });
    await userEvent.click(screen.getByRole('link', { name: 'Show the latest first' }));
    expect(address()).toBe('/en/practices?sort=began-reversed&view=timeline');
    expect(await screen.findByRole('link', { name: 'Show the earliest first' })).toBeVisible();
    expect(sorts).toEqual(['BEGAN', 'BEGAN_REVERSED']);
  });
});
