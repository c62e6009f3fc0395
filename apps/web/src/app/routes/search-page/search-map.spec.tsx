import { screen, within } from '@testing-library/react';
import { aarhus, found } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

describe('the map of the result', () => {
  const cities = {
    totalCount: 2,
    pageInfo: { hasNextPage: false, hasPreviousPage: false },
    edges: [
      { cursor: 'a', node: aarhus },
      {
        cursor: 'm',
        node: {
          ...aarhus,
          id: 'm',
          slug: 'montreal',
          name: 'Montréal',
          latitude: 45.5,
          longitude: -73.6,
        },
      },
    ],
  };
  const cityFacet = {
    name: 'CITY',
    values: [
      { value: 'aarhus', label: 'Aarhus', count: 3 },
      { value: 'montreal', label: 'Montréal', count: 1 },
    ],
  };
  const shown = { search: found([], { totalCount: 4, facets: [cityFacet] }), cities };

  test('has the cities as links, each into this search', async () => {
    await showSite('/en/practices?topic=youth&view=map', shown);
    const map = screen.getByRole('group', { name: 'Cities that have shared practices' });
    expect(within(map).getByRole('link', { name: 'Aarhus: 3 practices' })).toHaveAttribute(
      'href',
      '/en/practices?topic=youth&city=aarhus',
    );
  });

  test('has the same cities in a list, those outside the picture included', async () => {
    await showSite('/en/practices?view=map', shown);
    expect(screen.getByRole('link', { name: 'Montréal' })).toHaveAttribute(
      'href',
      '/en/practices?city=montreal',
    );
    expect(screen.getByText('1 practice')).toBeVisible();
    expect(screen.getByText(/Outside this map: Montréal\./)).toBeVisible();
  });
});
