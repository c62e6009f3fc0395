import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { ReactNode } from 'react';
import { Facts } from '@praxis/ui';
import type { PracticeFactsFragment } from '../../shared/apollo/generated/operations';
import { formatDay, formatYears } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import styles from './practice-summary.module.css';

type Practice = {
  readonly [
    Name in keyof Omit<PracticeFactsFragment, '__typename' | ' $fragmentName'>
  ]: PracticeFactsFragment[Name];
};
interface TermLike {
  readonly code: string;
  readonly label: string;
}

/** What someone needs to decide whether it fits their city: in a sentence, and in facts. */
export function PracticeSummary({
  practice,
  language,
}: {
  practice: Practice;
  language: Language;
}) {
  const { t } = useLingui();
  const search = (key: string, terms: readonly TermLike[]) =>
    terms.length === 0 ? null : (
      <ul className={styles['terms']}>
        {terms.map(({ code, label }) => (
          <li key={code}>
            <Link href={`${pathTo(language, 'search')}?${key}=${code}`}>{label}</Link>
          </li>
        ))}
      </ul>
    );
  const words = (terms: readonly TermLike[]) => terms.map((term) => term.label).join(', ');
  const actors = practice.actors.map(({ organisation, type, role }) =>
    [organisation ?? type.label, role?.label].filter(Boolean).join(' – '),
  );
  return (
    <div className={styles['summary']}>
      <p className={styles['lead']} lang={practice.summaryLanguage.toLowerCase()}>
        {practice.summary}
      </p>
      <div className={styles['box']}>
        <h2>
          <Trans>At a glance</Trans>
        </h2>
        <Facts
          facts={[
            { name: <Trans>Topics</Trans>, value: search('topic', practice.topics) },
            { name: <Trans>For whom</Trans>, value: search('target', practice.targetGroups) },
            { name: <Trans>Prevention level</Trans>, value: words(practice.preventionLevels) },
            { name: <Trans>Form of extremism</Trans>, value: words(practice.phenomena) },
            {
              name: <Trans>Years</Trans>,
              value: formatYears(practice.startYear, practice.endYear, (year) => t`since ${year}`),
            },
            {
              name: <Trans>Run together with</Trans>,
              value:
                practice.otherCities.length === 0 ? null : (
                  <ul className={styles['terms']}>
                    {practice.otherCities.map(({ slug, name }) => (
                      <li key={slug}>
                        <Link href={pathTo(language, 'city', { city: slug })}>{name}</Link>
                      </li>
                    ))}
                  </ul>
                ),
            },
            {
              name: <Trans>Status</Trans>,
              value:
                practice.lifecycleStatus === null ? null : (
                  <>
                    {practice.lifecycleStatus.label}
                    {practice.statusConfirmedOn === null ? null : (
                      <span className={styles['definition']}>
                        {', '}
                        <Trans>
                          confirmed on {formatDay(practice.statusConfirmedOn, language)}
                        </Trans>
                      </span>
                    )}
                  </>
                ),
            },
            { name: <Trans>Scale</Trans>, value: practice.geographicScale?.label },
            { name: <Trans>Who takes part</Trans>, value: actors.join(', ') },
            { name: <Trans>Yearly cost</Trans>, value: practice.budgetBand?.label },
            { name: <Trans>Staff</Trans>, value: practice.staffBand?.label },
            { name: <Trans>Funding</Trans>, value: words(practice.fundingSources) },
            {
              name: <Trans>Time to set up</Trans>,
              value:
                practice.setupTimeMonths === null ? null : (
                  <Plural
                    value={practice.setupTimeMonths}
                    one="# month from the decision to the first activity"
                    other="# months from the decision to the first activity"
                  />
                ),
            },
            {
              name: <Trans>Strength of evidence</Trans>,
              value:
                practice.evidenceLevel === null ? null : (
                  <>
                    <strong>{practice.evidenceLevel.label}</strong>
                    {practice.evidenceLevel.definition === null ? null : (
                      <span className={styles['definition']}>
                        {' '}
                        {practice.evidenceLevel.definition}
                      </span>
                    )}
                  </>
                ),
            },
            { name: <Trans>Who answers for it</Trans>, value: practice.contactService },
            { name: <Trans>What it offers to others</Trans>, value: words(practice.transferOffer) },
            { name: <Trans>Place</Trans>, value: practice.locationPrecision?.label },
            { name: <Trans>Reuse of the text</Trans>, value: practice.textLicence?.label },
          ]}
        />
      </div>
    </div>
  );
}

/** The summary of a practice, first, and what else is told of it. */
export function PracticeColumns({ children }: { children: ReactNode }) {
  return <div className={styles['columns']}>{children}</div>;
}
