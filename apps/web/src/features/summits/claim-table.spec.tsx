import { I18nProvider } from '@lingui/react';
import { render, screen, within } from '@testing-library/react';
import { loadCatalogue } from '../../shared/i18n/load-catalogue';
import { ClaimTable } from './claim-table';

test('each figure stands in a row with what was counted and who says so', async () => {
  const claims = [
    { what: 'Cities', value: '60', source: 'https://www.coe.int/en/web/summit' },
    { what: 'Cities', value: 'more than 50', source: 'https://efus.eu/x' },
  ];
  render(
    <I18nProvider i18n={await loadCatalogue('en')}>
      <ClaimTable claims={claims} />
    </I18nProvider>,
  );
  const region = screen.getByRole('region', { name: 'Figures, as the sources give them' });
  expect(region).toHaveAttribute('tabindex', '0');
  const [head, ...rows] = within(region).getAllByRole('row');
  expect(
    within(head ?? region)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Counted', 'Figure', 'Source']);
  expect(rows.map((row) => row.textContent)).toEqual([
    'Cities60coe.int',
    'Citiesmore than 50efus.eu',
  ]);
  expect(within(rows[0] ?? region).getByRole('rowheader')).toHaveTextContent('Cities');
  expect(within(rows[0] ?? region).getByRole('link')).toHaveAttribute(
    'href',
    'https://www.coe.int/en/web/summit',
  );
});
