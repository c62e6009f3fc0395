import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPractice, aTerm, aText, found, richText } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

type Practice = ReturnType<typeof aPractice>;

/** An API that has these practices and no others. */
function having(...practices: Practice[]) {
  return {
    practice: ({ number }: { number: number }) =>
      practices.find((practice) => practice.number === number) ?? null,
    search: found(practices),
  };
}

const boats = aPractice({
  number: 7,
  slug: 'boats',
  title: 'Boats',
  budgetBand: aTerm('10k-50k', '€10,000 to €50,000'),
  topics: [aTerm('youth', 'Young people'), aTerm('sport', 'Sport')],
  text: aText({ conditions: richText('A river.') }),
});
const houses = aPractice({
  number: 8,
  slug: 'houses',
  title: 'Houses',
  topics: [aTerm('sport', 'Sport'), aTerm('youth', 'Young people')],
  text: aText({
    outcomes: [
      {
        result: 'Some felt watched.',
        source: null,
        direction: aTerm('negative', 'Negative'),
        strength: aTerm('monitored', 'Monitored'),
      },
    ],
  }),
});

const row = (name: string) =>
  screen
    .getAllByRole('row')
    .find((each) => within(each).queryByRole('rowheader', { name }) !== null) ?? null;
const cells = (name: string): (string | null)[] =>
  within(row(name) ?? document.body)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

afterEach(() => {
  window.sessionStorage.clear();
});

describe('two practices side by side', () => {
  test('each column says which practice and version, each row what both say, or that they do not', async () => {
    await showSite('/en/compare?ids=7,8', having(boats, houses));
    const [first] = screen.getAllByRole('columnheader');
    expect(first).toHaveTextContent('Boats');
    expect(first).toHaveTextContent('Aarhus, Denmark');
    expect(first).toHaveTextContent('Version 1, published 1 March 2026');
    expect(cells('Yearly cost')).toEqual([
      expect.stringContaining('€10,000 to €50,000'),
      expect.stringContaining('Not stated'),
    ]);
    expect(cells('What must be in place')[0]).toContain('A river.');
    expect(cells('What came of it, the unwanted included')).toEqual([
      expect.stringContaining('The city has not published results.'),
      expect.stringMatching(/Some felt watched\..*Negative.*Monitored/),
    ]);
  });

  test('what is the same for all is marked, whatever its order, and left out on demand', async () => {
    await showSite('/en/compare?ids=7,8', having(boats, houses));
    expect(row('Topics the same for all')).not.toBeNull();
    expect(row('Yearly cost')).not.toBeNull();
    const { address } = await showSite(
      '/en/compare?ids=7,8&only=differences',
      having(boats, houses),
    );
    expect(row('Topics the same for all')).toBeNull();
    expect(row('Yearly cost')).not.toBeNull();
    expect(screen.getByText(/rows that are the same for all are left out/)).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Leave out Boats' }));
    expect(address()).toBe('/en/compare?ids=8&only=differences');
  });
});

describe('what is not there', () => {
  test('a withdrawn practice is said to be, with its reason; its texts are not asked for again', async () => {
    const gone = aPractice({
      number: 9,
      title: 'Old walks',
      publication: 'WITHDRAWN',
      withdrawnAt: '2026-03-05T10:00:00.000Z',
      withdrawalReason: 'It harmed somebody.',
      currentVersion: null,
    });
    await showSite('/en/compare?ids=7,9', having(boats, gone));
    const head = screen.getAllByRole('columnheader')[1];
    expect(head).toHaveTextContent(
      'This practice (number 9) was withdrawn on 5 March 2026. It harmed somebody.',
    );
    expect(cells('Yearly cost')[1]).toBe('–');
  });

  test('a draft that its own team sees is no more than a number that nobody has', async () => {
    const draft = aPractice({
      number: 9,
      title: 'Secret',
      publication: 'UNPUBLISHED',
      currentVersion: null,
    });
    await showSite('/en/compare?ids=7,9,10', having(boats, draft));
    expect(screen.queryByText(/Secret/)).toBeNull();
    for (const number of [9, 10])
      expect(
        screen.getByText(`There is no published practice with the number ${String(number)}.`),
      ).toBeVisible();
  });

  test('one practice alone is offered others about the same, and what is found by words', async () => {
    const related = [{ practice: houses, reasons: [] }];
    await showSite(
      '/en/compare?ids=7&find=roofs',
      having({ ...boats, related: related as never[] }, houses),
    );
    expect(screen.getByText(/One practice alone cannot be compared/)).toBeVisible();
    const links = screen.getAllByRole('link', { name: 'Add to the comparison: Houses' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/en/compare?ids=7,8',
      '/en/compare?ids=7,8',
    ]);
  });

  test('a number that is looked for is added at once', async () => {
    const { address } = await showSite('/en/compare?ids=7&find=8', having(boats, houses));
    expect(await screen.findByRole('link', { name: 'Leave out Houses' })).toBeVisible();
    expect(address()).toBe('/en/compare?ids=7,8');
  });
});

describe('the memo', () => {
  test('is shown with what was written and chosen, and nothing else', async () => {
    await showSite('/en/compare/memo?ids=7,8,10', having(boats, houses));
    expect(screen.getByText('There is no published practice with the number 10.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Purpose'), 'We lost a year.');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Yearly cost' }));
    await userEvent.click(screen.getByRole('button', { name: 'Show the memo for printing' }));
    const memo = await screen.findByRole('region', { name: 'The memo' });
    expect(memo).toHaveTextContent('We lost a year.');
    expect(memo).toHaveTextContent('Some felt watched. (Negative; Monitored)');
    expect(memo).not.toHaveTextContent('€10,000 to €50,000');
    expect(memo).not.toHaveTextContent('Recommendation');
    expect(within(memo).getByRole('heading', { level: 1 })).toHaveTextContent(
      'Memo to the council',
    );
    expect(screen.getByLabelText('Purpose')).toHaveValue('We lost a year.');
  });

  test('a text that is too long is named and kept', async () => {
    await showSite('/en/compare/memo?ids=7', having(boats));
    const purpose = screen.getByLabelText('Purpose');
    purpose.removeAttribute('maxlength');
    await userEvent.click(purpose);
    await userEvent.paste('x'.repeat(3_001));
    await userEvent.click(screen.getByRole('button', { name: 'Show the memo for printing' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Shorten it to 3000 characters.');
    expect(screen.getByLabelText('Purpose')).toHaveValue('x'.repeat(3_001));
  });
});
