import styles from './figure-table.module.css';

/** A number as a bar, as long as it is of the largest one; its darker beginning is those that run now. */
export function FigureBar({
  count,
  running,
  most,
}: {
  count: number;
  running: number;
  most: number;
}) {
  const share = (part: number): string => String(most === 0 ? 0 : (100 * part) / most);
  return (
    <svg
      className={styles['bar']}
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles['all']} width={share(count)} height="1" />
      <rect className={styles['running']} width={share(running)} height="1" />
    </svg>
  );
}
