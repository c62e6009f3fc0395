import type { ReactNode } from 'react';
import { render, screen, within } from '@testing-library/react';
import { readStyles } from '../test/contrast';
import { Breadcrumbs } from './breadcrumbs';

function Anchor({ href, lang, children }: { href: string; lang?: string; children: ReactNode }) {
  return (
    <a href={href} lang={lang}>
      {children}
    </a>
  );
}

function show(): void {
  render(
    <Breadcrumbs
      label="Where you are"
      link={Anchor}
      crumbs={[
        { href: '/en', words: <>Home</> },
        { href: '/en/practices', words: <>Practices</> },
        { href: '/en/practices/maisons-1', text: 'Maisons ouvertes', lang: 'fr' },
      ]}
    />,
  );
}

test('are a named navigation with the ancestors in order, from the home page down', () => {
  show();
  const crumbs = screen.getByRole('navigation', { name: 'Where you are' });
  expect(within(crumbs).getAllByRole('listitem')).toHaveLength(3);
  expect(
    within(crumbs)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Home', 'Practices', 'Maisons ouvertes']);
});

test('mark a title with the language that it is in, and nothing else', () => {
  show();
  expect(screen.getByText('Maisons ouvertes')).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('Practices')).not.toHaveAttribute('lang');
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
  expect(screen.getByText('Practices')).not.toBeVisible();
  expect(screen.getByText('Maisons ouvertes')).toBeVisible();
  style.remove();
});
