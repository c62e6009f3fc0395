import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { ProgressReportItemFragment } from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import { ProgressStep } from './progress-step';
import styles from './progress.module.css';

/** The step and the day of a report, on one line. */
export function ReportLine({
  report: { step, asOf, isUnchanged },
  language,
}: {
  report: Pick<ProgressReportItemFragment, 'step' | 'asOf' | 'isUnchanged'>;
  language: Language;
}) {
  return (
    <>
      <ProgressStep step={step} />{' '}
      <span className={styles['meta']}>
        <time dateTime={asOf}>{formatDay(asOf, language)}</time>
        {isUnchanged ? (
          <>
            {' · '}
            <Trans>nothing new</Trans>
          </>
        ) : null}
      </span>
    </>
  );
}

/** What the city says, and the practices that stand by it. */
export function ReportWords({
  report,
  language,
  isShort = false,
}: {
  report: ProgressReportItemFragment;
  language: Language;
  /** Without the text. */
  isShort?: boolean;
}) {
  return (
    <>
      {report.text === null || isShort ? null : (
        <p className={styles['said']} lang={report.language.toLowerCase()}>
          {report.text}
        </p>
      )}
      {report.evidence.length === 0 ? null : (
        <ul className={styles['evidence']}>
          {report.evidence.map((practice) => (
            <li key={practice.number}>
              <Link
                href={pathTo(language, 'practice', { practice: practiceParam(practice) })}
                lang={practice.titleLanguage.toLowerCase()}
              >
                {practice.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {report.viewerCanRemove ? (
        <p>
          <Link href={pathTo(language, 'removeProgress', { report: report.id })}>
            <Trans>Remove this report</Trans>
          </Link>
        </p>
      ) : null}
    </>
  );
}

/** How each city stands that has reported on a commitment. */
export function CityReports({
  reports,
  language,
  isShort = false,
}: {
  reports: readonly (ProgressReportItemFragment & {
    readonly city: { readonly slug: string; readonly name: string } | null;
  })[];
  language: Language;
  isShort?: boolean;
}) {
  if (reports.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {reports.map((report) => (
        <li key={report.id}>
          <p>
            {report.city === null ? null : (
              <>
                <Trans>
                  <Link href={pathTo(language, 'city', { city: report.city.slug })}>
                    {report.city.name}
                  </Link>
                  :
                </Trans>{' '}
              </>
            )}
            <ReportLine report={report} language={language} />
          </p>
          <ReportWords report={report} language={language} isShort={isShort} />
        </li>
      ))}
    </ul>
  );
}
