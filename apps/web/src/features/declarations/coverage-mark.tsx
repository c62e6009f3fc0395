import { useLingui } from '@lingui/react/macro';
import styles from './coverage-table.module.css';

/** What a count means, as a drawing and in words; `isShort` keeps the words for those who do not see the drawing. */
export function CoverageMark({ state, isShort }: { state: string; isShort: boolean }) {
  const { t } = useLingui();
  const words: Record<string, string> = {
    COVERED: t`Covered`,
    PARTLY_COVERED: t`Partly covered`,
    NO_PRACTICE: t`No practice yet`,
  };
  return (
    <>
      <svg className={styles['mark']} viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {state === 'COVERED' ? <circle cx="6" cy="6" r="5" fill="currentColor" /> : null}
        {state === 'PARTLY_COVERED' ? <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" /> : null}
      </svg>
      <span className={isShort ? 'visually-hidden' : styles['word']}> {words[state]}</span>
    </>
  );
}
