import { render, screen } from '@testing-library/react';
import { Facts } from './facts';

test('pairs each name with what is known of it, in order', () => {
  render(
    <Facts
      facts={[
        { name: 'Years', value: '2015–2018' },
        { name: 'Staff', value: 0 },
      ]}
    />,
  );
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Years', 'Staff']);
  expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual([
    '2015–2018',
    '0',
  ]);
});

test.each([[null], [undefined], ['']])('leaves out a name of which %p is known', (value) => {
  render(
    <Facts
      facts={[
        { name: 'Years', value: '2015' },
        { name: 'Funding', value },
      ]}
    />,
  );
  expect(screen.getByText('Years')).toBeInTheDocument();
  expect(screen.queryByText('Funding')).toBeNull();
});

test('is nothing at all when nothing is known', () => {
  const { container } = render(<Facts facts={[{ name: 'Years', value: null }]} />);
  expect(container).toBeEmptyDOMElement();
});
