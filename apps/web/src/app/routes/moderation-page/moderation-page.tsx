import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import { reportReasonLabel } from '../../../features/moderation/report-reasons';
import type {
  ModerationPageQuery,
  ReportDecision,
} from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { RichText } from '../../../shared/rich-text/rich-text';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { JustifiedReports } from './justified-reports';
import { DecideReportDocument, ModerationPageDocument } from './moderation-page.generated';
import styles from './moderation-page.module.css';

type Report = ModerationPageQuery['reports']['edges'][number]['node'];

function ModerationPage({
  data: { justifiedReports, reports },
  context: { language, form, query },
}: {
  data: ModerationPageQuery;
  context: PageContext;
}) {
  return (
    <>
      <h1>
        <Trans>Reports</Trans>
      </h1>
      {form?.errors['form'] === undefined ? null : (
        <Notice tone="error" role="alert">
          <p>{form.errors['form']}</p>
        </Notice>
      )}
      {query.get('removed') === null ? null : (
        <Notice tone="ok">
          <p>
            <Trans>The report was removed; whoever wrote it is told why by mail.</Trans>
          </p>
        </Notice>
      )}
      <p>
        <Plural
          value={reports.totalCount}
          _0="No report waits for a decision."
          one="# report waits for a decision."
          other="# reports wait for a decision, the longest waiting first."
        />
      </p>
      <ol className={styles['list']}>
        {reports.edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <ReportCase report={node} language={language} />
          </li>
        ))}
      </ol>
      {reports.pageInfo.hasNextPage ? (
        <p>
          <Link
            href={`${pathTo(language, 'moderation')}?after=${reports.pageInfo.endCursor ?? ''}`}
          >
            <Trans>Next page</Trans>
          </Link>
        </p>
      ) : null}
      <JustifiedReports reports={justifiedReports} language={language} />
    </>
  );
}

function ReportCase({ report, language }: { report: Report; language: PageContext['language'] }) {
  const { i18n, t } = useLingui();
  const { comment, practice } = report;
  const author = comment?.author?.displayName ?? t`A former member`;
  return (
    <article className={styles['case']} aria-label={t`Report about a comment by ${author}`}>
      <p>
        <strong>{reportReasonLabel(i18n, report.reason)}</strong> ·{' '}
        {formatMoment(report.createdAt, language)}
        {practice === null ? null : (
          <>
            {' · '}
            <Link
              href={`${pathTo(language, 'practice', { practice: practiceParam(practice) })}#comment-${comment?.id ?? ''}`}
            >
              <Title of={practice} />
            </Link>
          </>
        )}
      </p>
      {report.note === null ? null : <p className={styles['note']}>{report.note}</p>}
      <blockquote className={styles['comment']}>
        <p className={styles['meta']}>{author}</p>
        {comment?.body == null ? (
          <p>
            <Trans>The comment has been removed already.</Trans>
          </p>
        ) : (
          <RichText nodes={comment.body.nodes} lang={comment.language.toLowerCase()} />
        )}
      </blockquote>
      <form method="post" className={styles['buttons']}>
        <input type="hidden" name="id" value={report.id} />
        <Button type="submit" look="danger" name="decision" value="REMOVE">
          <Trans>Remove the comment</Trans>
        </Button>
        <Button type="submit" look="quiet" name="decision" value="KEEP">
          <Trans>Keep it</Trans>
        </Button>
      </form>
    </article>
  );
}

export const page = definePage({
  document: ModerationPageDocument,
  isPrivate: true,
  variables: ({ query }) => ({ after: query.get('after') }),
  head: (_data, { i18n }) => ({ title: i18n._(msg`Reports`), isHidden: true }),
  Component: ModerationPage,
  action: async (form, { url, i18n }, execute) => {
    const { decideReport } = await execute(DecideReportDocument, {
      input: { id: form['id'] ?? '', decision: (form['decision'] ?? 'KEEP') as ReportDecision },
    });
    return isProblem(decideReport)
      ? { errors: { form: problemMessage(i18n, decideReport) } }
      : { to: url };
  },
});
