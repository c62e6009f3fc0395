import type { ReactNode } from 'react';
import styles from './facts.module.css';

export interface Fact {
  name: ReactNode;
  /** Left out when there is nothing to say. */
  value: ReactNode;
}

/** Names with what is known of each; what is unknown is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={styles['facts']}>
      {known.map(({ name, value }, i) => (
        <FactRow key={i} name={name} value={value} />
      ))}
    </dl>
  );
}

function FactRow({ name, value }: Fact) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
