import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import type { PracticeCardFragment } from '../../shared/apollo/generated/operations';
import { formatDay, formatYears } from '../../shared/formatting/formatting';
import { languageNames } from '../../shared/i18n/i18n';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import styles from './practice-card.module.css';

export interface PracticeCardProps {
  practice: PracticeCardFragment;
  language: Language;
  /** The title with what was searched for marked. */
  title?: ReactNode;
  /** The passage to show instead of the summary. */
  passage?: ReactNode;
  passageLanguage?: string;
  level?: 2 | 3;
  /** What can be done with it from the list. */
  action?: ReactNode;
}

/** A practice in a list: what it is, whose, since when, how well it is known. Only reviewed ones bear the clay rule. */
export function PracticeCard({
  practice,
  language,
  title,
  passage,
  passageLanguage,
  level = 3,
  action,
}: PracticeCardProps) {
  const { t } = useLingui();
  const Heading = level === 2 ? 'h2' : 'h3';
  const { city, lifecycleStatus } = practice;
  const years = formatYears(practice.startYear, practice.endYear, (year) => t`since ${year}`);
  const inLanguage = (code: string): string => languageNames[code.toLowerCase() as Language];
  const isForeign = practice.contentLanguage.toLowerCase() !== language;
  return (
    <article
      className={`${styles['card'] ?? ''} ${isReviewed(practice) ? (styles['reviewed'] ?? '') : ''}`}
    >
      <PracticeTags practice={practice} language={language} />
      <Heading className={styles['title']} lang={practice.titleLanguage.toLowerCase()}>
        <Link href={pathTo(language, 'practice', { practice: practiceParam(practice) })}>
          {title ?? practice.title}
        </Link>
      </Heading>
      <p className={styles['meta']}>
        {[
          `${city.name}, ${city.country.name}`,
          years,
          lifecycleStatus?.code === 'unconfirmed' ? null : lifecycleStatus?.label,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p lang={(passageLanguage ?? practice.summaryLanguage).toLowerCase()}>
        {passage ?? practice.summary}
      </p>
      <p className={styles['meta']}>
        {practice.topics.map((topic) => topic.label).join(' · ')}
        {practice.evidenceLevel === null ? null : (
          <>
            {' · '}
            <Trans>Evidence: {practice.evidenceLevel.label}</Trans>
          </>
        )}
      </p>
      {isForeign || practice.availableLanguages.length > 1 ? (
        <p className={styles['meta']}>
          {isForeign ? (
            <Trans>Written in {inLanguage(practice.contentLanguage)}</Trans>
          ) : (
            <Trans>
              Also in{' '}
              {practice.availableLanguages
                .filter((code) => code.toLowerCase() !== language)
                .map(inLanguage)
                .join(', ')}
            </Trans>
          )}
        </p>
      ) : null}
      {practice.contentOrigin === 'MACHINE' ? (
        <p className={styles['meta']}>
          <Trans>Machine translation, not checked.</Trans>
        </p>
      ) : null}
      {action}
    </article>
  );
}

/** Whether its city wrote or confirmed it and a reviewer approved it. */
export function isReviewed(practice: {
  readonly provenance: string;
  readonly confirmedAt: string | null;
}): boolean {
  return practice.provenance === 'CITY' || practice.confirmedAt !== null;
}

function PracticeTags({
  practice,
  language,
}: {
  practice: PracticeCardFragment;
  language: Language;
}) {
  const summits = new Map(
    practice.caseStudies.flatMap(({ session: { summit } }) =>
      summit === null
        ? []
        : [[summit.slug, `${summit.city?.name ?? ''} ${summit.startsOn.slice(0, 4)}`] as const],
    ),
  );
  const date = practice.publishedAt === null ? null : formatDay(practice.publishedAt, language);
  return (
    <p className={styles['tags']}>
      {isReviewed(practice) ? (
        <Tag tone="ok">
          {date === null ? <Trans>Reviewed</Trans> : <Trans>Reviewed {date}</Trans>}
        </Tag>
      ) : (
        <Tag tone="plain">
          <Trans>Drafted from public sources</Trans>
        </Tag>
      )}
      {practice.lifecycleStatus?.code === 'unconfirmed' ? (
        <>
          {' '}
          <Tag tone="plain">{practice.lifecycleStatus.label}</Tag>
        </>
      ) : null}
      {practice.isUnconfirmed ? (
        <>
          {' '}
          <Tag tone="warn">
            {practice.statusConfirmedOn === null ? (
              <Trans>Never confirmed</Trans>
            ) : (
              <Trans>Not confirmed since {formatDay(practice.statusConfirmedOn, language)}</Trans>
            )}
          </Tag>
        </>
      ) : null}
      {[...summits].map(([slug, label]) => (
        <span key={slug}>
          {' '}
          <Tag tone="clay">{label}</Tag>
        </span>
      ))}
    </p>
  );
}
