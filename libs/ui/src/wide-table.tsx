import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

/**
 * A table that may be wider than its place: it scrolls by itself, also by keyboard. On a phone each row stands on its own, and a
 * cell says what it is by its `data-label`.
 */
export function WideTable({
  label,
  className = '',
  isCompact = false,
  isGrid = false,
  areHeadsKept = false,
  children,
}: {
  /** What the table is of. */
  label: string;
  /** What this table has beyond others. */
  className?: string | undefined;
  /** Small letters and little room, for many columns; on a phone each row is a card. */
  isCompact?: boolean;
  /** Lines around every cell, for numbers that are compared in both directions; on a phone each row is a card. */
  isGrid?: boolean;
  /** Whether a phone shows the column headings, too: where they can be pressed. */
  areHeadsKept?: boolean;
  /** Caption, head and body of the table. */
  children: ReactNode;
}) {
  const classes = [
    styles['table'],
    isCompact ? styles['compact'] : '',
    isGrid ? styles['grid'] : '',
    className,
  ];
  return (
    <div className={styles['frame']} tabIndex={0} role="region" aria-label={label}>
      <table
        className={classes.filter(Boolean).join(' ')}
        data-heads={areHeadsKept ? 'kept' : undefined}
      >
        {children}
      </table>
    </div>
  );
}
