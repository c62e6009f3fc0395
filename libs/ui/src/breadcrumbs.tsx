import type { ComponentType, ReactElement, ReactNode } from 'react';
import styles from './breadcrumbs.module.css';

/** An ancestor of a page: in words of the site, or by a title that somebody wrote, which says the language that it is in. */
export type Crumb = { readonly href: string } & (
  { readonly words: ReactElement } | { readonly text: string; readonly lang: string }
);

/** Where a page stands: its ancestors as links, from the home page down. On phones only the parent. */
export function Breadcrumbs({
  label,
  crumbs,
  link: Link,
}: {
  label: string;
  crumbs: readonly Crumb[];
  /** How the site draws a link. */
  link: ComponentType<{ href: string; lang?: string; children: ReactNode }>;
}) {
  return (
    <nav aria-label={label}>
      <ol className={styles['crumbs']}>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            {'words' in crumb ? (
              <Link href={crumb.href}>{crumb.words}</Link>
            ) : (
              <Link href={crumb.href} lang={crumb.lang}>
                {crumb.text}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
