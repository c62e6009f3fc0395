import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'ok' | 'warn' | 'error';

const icons = { info: Info, ok: CircleCheck, warn: TriangleAlert, error: CircleAlert };

/** Something the reader should know where they are. `role` says whether it is read out when it appears. */
export function Notice({
  tone = 'info',
  role,
  children,
}: {
  tone?: NoticeTone;
  role?: 'status' | 'alert';
  children: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div className={`${styles['notice'] ?? ''} ${styles[tone] ?? ''}`} role={role}>
      <Icon aria-hidden="true" size={20} />
      <div>{children}</div>
    </div>
  );
}
