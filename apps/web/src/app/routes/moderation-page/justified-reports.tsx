import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { ReportLine, ReportWords } from '../../../features/declarations/progress-report';
import type { ModerationPageQuery } from '../../../shared/apollo/generated/operations';
import styles from './moderation-page.module.css';

/** What cities report although passages of it could harm somebody, with why they may stand: the latest twenty. */
export function JustifiedReports({
  reports: { edges },
  language,
}: {
  reports: ModerationPageQuery['justifiedReports'];
  language: Language;
}) {
  if (edges.length === 0) return null;
  return (
    <section className={styles['list']} aria-labelledby="justified">
      <h2 id="justified">
        <Trans>Progress reports with passages that could harm somebody</Trans>
      </h2>
      <p>
        <Trans>
          They are public: the city has said why the passages may stand. The newest first.
        </Trans>
      </p>
      <ol className={styles['list']}>
        {edges.map(({ cursor, node: report }) => (
          <li key={cursor}>
            <article className={styles['case']} aria-labelledby={`report-${report.id}`}>
              <h3 id={`report-${report.id}`}>
                {report.city?.name}, {report.commitment?.code}
              </h3>
              <p>
                <ReportLine report={report} language={language} />
              </p>
              <p className={styles['note']}>
                <Trans>Why passages may stand, as the city says: {report.justification}</Trans>
              </p>
              <ReportWords report={report} language={language} />
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}
