import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './error-summary.module.css';

export interface SummarisedError {
  /** The id of the control that is wrong. */
  id: string;
  text: ReactNode;
}

/** What is wrong with a form, in one place that takes the focus, each with a link to its control. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string;
  errors: readonly SummarisedError[];
}) {
  const box = useRef<HTMLDivElement>(null);
  // Once for the same errors: whoever is mending them must not be called back by each key.
  const ids = errors.map((error) => error.id).join(' ');
  useEffect(() => {
    box.current?.focus();
  }, [ids]);
  return (
    <div
      className={styles['summary']}
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
