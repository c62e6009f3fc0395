import type { Language } from '@praxis/domain/shared';
import type { PracticeCardFragment } from '../../shared/apollo/generated/operations';
import { PracticeCard } from './practice-card';
import styles from './practice-list.module.css';

/** Practices one below the other. */
export function PracticeList({
  practices,
  language,
  level,
}: {
  practices: readonly PracticeCardFragment[];
  language: Language;
  level?: 2 | 3;
}) {
  return (
    <ul className={styles['list']}>
      {practices.map((practice) => (
        <li key={practice.number}>
          <PracticeCard
            practice={practice}
            language={language}
            {...(level === undefined ? {} : { level })}
          />
        </li>
      ))}
    </ul>
  );
}
