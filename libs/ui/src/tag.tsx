import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type TagTone = 'harbour' | 'clay' | 'ok' | 'warn' | 'plain';

/** A short word about the state or the kind of something; its words carry the meaning, its colour only helps. */
export function Tag({ tone = 'harbour', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span className={`${styles['tag'] ?? ''} ${tone === 'harbour' ? '' : (styles[tone] ?? '')}`}>
      {children}
    </span>
  );
}
