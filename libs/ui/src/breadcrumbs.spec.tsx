import { render, screen, within } from '@testing-library/react';
import { readStyles } from '../test/contrast';
import { Breadcrumbs } from './breadcrumbs';

function show(): void {
  render(
    <Breadcrumbs label="Where you are">
      {[
        <a key="home" href="/en">
          Home
        </a>,
        <a key="search" href="/en/practices">
          Practices
        </a>,
      ]}
    </Breadcrumbs>,
  );
}

test('are a named navigation with the ancestors in order, from the home page down', () => {
  show();
  const crumbs = screen.getByRole('navigation', { name: 'Where you are' });
  expect(within(crumbs).getAllByRole('listitem')).toHaveLength(2);
  expect(
    within(crumbs)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Home', 'Practices']);
});

test('show only the parent on phones', () => {
  const phone = /@media \(max-width: 39\.99rem\) \{([\s\S]*?)\n\}/.exec(
    readStyles('breadcrumbs.module.css'),
  )?.[1];
  const style = document.createElement('style');
  style.textContent = phone ?? '';
  document.head.append(style);
  show();
  expect(screen.getByText('Home')).not.toBeVisible();
  expect(screen.getByText('Practices')).toBeVisible();
  style.remove();
});
