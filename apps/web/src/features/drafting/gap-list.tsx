import { Trans, useLingui } from '@lingui/react/macro';
import { tasks } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { Link } from '../../shared/navigation/link';
import { fieldAddress } from '../../shared/practice-fields/field-address';
import { fieldLabel, taskLabel } from '../../shared/practice-fields/field-labels';
import styles from './gap-list.module.css';

interface Gap {
  readonly field: string;
  readonly task: string;
  readonly reason: string;
}

interface GapListProps {
  gaps: readonly Gap[];
  practice: { readonly slug: string; readonly number: number };
  language: Language;
}

/** What is missing, by topic, each with a link to the field in which it is filled in. */
export function GapList({ gaps, ...place }: GapListProps) {
  const { i18n } = useLingui();
  return (
    <ul className={styles['topics']}>
      {tasks
        .map((task) => ({ task, found: gaps.filter((gap) => gap.task === task.toUpperCase()) }))
        .filter(({ found }) => found.length > 0)
        .map(({ task, found }) => (
          <li key={task}>
            <strong>{taskLabel(i18n, task)}</strong>
            <ul>
              {found.map((gap) => (
                <li key={`${gap.field} ${gap.reason}`}>
                  <GapEntry gap={gap} {...place} />
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}

function GapEntry({ gap, practice, language }: { gap: Gap } & Omit<GapListProps, 'gaps'>) {
  const { t, i18n } = useLingui();
  const reasons: Record<string, string> = {
    endBeforeStart: t`the last year is before the first`,
    noLead: t`say which one leads`,
    severalLeads: t`only one organisation can lead`,
    incompleteRow: t`an entry was begun and is not finished`,
    evaluationWithoutLink: t`an evaluation needs a link to it`,
  };
  const address = fieldAddress(language, practice, gap);
  const label = fieldLabel(i18n, gap.field);
  const why = reasons[gap.reason];
  if (why === undefined) return <Link href={address}>{label}</Link>;
  return (
    <Trans>
      <Link href={address}>{label}</Link>: {why}
    </Trans>
  );
}
