import { Tag } from '@praxis/ui';
import styles from './outcome-axes.module.css';

interface Term {
  readonly code: string;
  readonly label: string;
}

/** The way a result went, and how sure one can be; nothing where neither is stated. */
export function OutcomeAxes({
  direction,
  strength,
}: {
  direction: Term | null;
  strength: Term | null;
}) {
  return direction === null && strength === null ? null : (
    <span className={styles['axes']}>
      {direction === null ? null : <Tag tone={toneOf(direction.code)}>{direction.label}</Tag>}
      {strength === null ? null : <Tag tone="plain">{strength.label}</Tag>}
    </span>
  );
}

/** Unwanted and missing effects have their place beside the wanted ones, and are no alarm. */
function toneOf(direction: string): 'ok' | 'clay' | 'plain' {
  if (direction === 'positive') return 'ok';
  return direction === 'negative' || direction === 'none' ? 'clay' : 'plain';
}
