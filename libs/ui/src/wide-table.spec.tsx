import { render, screen, within } from '@testing-library/react';
import { readStyles } from '../test/contrast';
import { WideTable } from './wide-table';

function show(areHeadsKept: boolean): HTMLElement {
  render(
    <WideTable label="Cities" className="own" areHeadsKept={areHeadsKept}>
      <thead>
        <tr>
          <th scope="col">City</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Lleida</th>
          <td data-label="Reports">2</td>
        </tr>
      </tbody>
    </WideTable>,
  );
  return screen.getByRole('region', { name: 'Cities' });
}

function onAPhone(): HTMLStyleElement {
  const phone = /@media \(max-width: 40rem\) \{([\s\S]*?)\n\}/.exec(
    readStyles('wide-table.module.css'),
  )?.[1];
  const style = document.createElement('style');
  style.textContent = phone ?? '';
  document.head.append(style);
  return style;
}

test('scrolls by keyboard, under its name', () => {
  const region = show(false);
  expect(region).toHaveAttribute('tabindex', '0');
  expect(within(region).getByRole('table')).toHaveClass('own');
});

test.each([
  [false, 'hides its column headings'],
  [true, 'keeps the column headings that can be pressed'],
])('on a phone with areHeadsKept %s, it %s', (areHeadsKept) => {
  const style = onAPhone();
  show(areHeadsKept);
  const heading = screen.getByText('City');
  if (areHeadsKept) expect(heading).toBeVisible();
  else expect(heading).not.toBeVisible();
  expect(screen.getByText('Lleida')).toBeVisible();
  style.remove();
});
