import type { ReactNode } from 'react';
import styles from './breadcrumbs.module.css';

/** Where a page stands: its ancestors as links, from the home page down. On phones only the parent. */
export function Breadcrumbs({
  label,
  children,
}: {
  label: string;
  children: readonly ReactNode[];
}) {
  return (
    <nav aria-label={label}>
      <ol className={styles['crumbs']}>
        {children.map((child, i) => (
          <li key={i}>{child}</li>
        ))}
      </ol>
    </nav>
  );
}
