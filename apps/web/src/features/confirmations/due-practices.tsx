import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Notice, Tag } from '@praxis/ui';
import type { DuePracticeFragment } from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import { AnswerButtons } from './answer-buttons';
import styles from './confirmations.module.css';

/** Practices of one's own cities of which nothing was said for a year, each with its three answers. */
export function DuePractices({
  practices,
  language,
  wasSaid,
  fault,
}: {
  practices: readonly DuePracticeFragment[];
  language: Language;
  /** Whether an answer was given a moment ago. */
  wasSaid: boolean;
  fault: string | null;
}) {
  if (practices.length === 0 && !wasSaid && fault === null) return null;
  return (
    <section className={styles['due']} aria-labelledby="still-running">
      <h2 id="still-running" tabIndex={-1}>
        <Trans>Still running?</Trans>
      </h2>
      {fault === null ? null : (
        <Notice tone="error" role="alert">
          <p>{fault}</p>
        </Notice>
      )}
      {wasSaid ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Thank you. Everybody can read it now.</Trans>
          </p>
        </Notice>
      ) : null}
      {practices.length === 0 ? null : (
        <>
          <p>
            <Trans>
              It is a year since your city said how these practices stand. One press is enough. What
              is on hold or has ended stays, with its lessons.
            </Trans>
          </p>
          <ul className={styles['list']}>
            {practices.map((practice) => (
              <li key={practice.number}>
                <h3 lang={practice.titleLanguage.toLowerCase()}>
                  <Link href={pathTo(language, 'practice', { practice: practiceParam(practice) })}>
                    {practice.title}
                  </Link>
                </h3>
                <p className={styles['meta']}>
                  {practice.lifecycleStatus?.label}
                  {practice.statusConfirmedOn === null ? null : (
                    <>
                      {', '}
                      <Trans>confirmed on {formatDay(practice.statusConfirmedOn, language)}</Trans>
                    </>
                  )}{' '}
                  {practice.isUnconfirmed ? (
                    <Tag tone="warn">
                      <Trans>shown as not confirmed</Trans>
                    </Tag>
                  ) : null}
                </p>
                <AnswerButtons number={practice.number} title={practice.title} isQuiet />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
