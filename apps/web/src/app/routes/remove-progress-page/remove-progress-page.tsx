import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { removalReasonMaxLength } from '@praxis/domain/follow-up';
import { Button, Notice } from '@praxis/ui';
import { ReportLine } from '../../../features/declarations/progress-report';
import type { RemoveProgressPageQuery } from '../../../shared/apollo/generated/operations';
import { PostedText } from '../../../shared/forms/posted-text';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import {
  RemoveProgressPageDocument,
  RemoveProgressReportDocument,
} from './remove-progress-page.generated';
import moderation from '../moderation-page/moderation-page.module.css';
import styles from '../new-practice-page/new-practice-page.module.css';

function RemoveProgressPage({
  data: { progressReport: report },
  context: { form, language },
}: {
  data: RemoveProgressPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (report === null) return null;
  const { city, commitment } = report;
  return (
    <>
      <h1>
        <Trans>
          Remove the report of {city?.name} on {commitment?.code}
        </Trans>
      </h1>
      <Notice tone="warn">
        <p>
          <Trans>
            Nobody will be able to read it any more, nor other reports of the city that repeat its
            words; what the city reported before counts again. This cannot be undone.
          </Trans>
        </p>
      </Notice>
      <FormErrors form={form} />
      <article className={moderation['case']} aria-label={t`The report`}>
        <p>
          <ReportLine report={report} language={language} />
        </p>
        {report.text === null ? null : (
          <blockquote className={moderation['comment']}>
            <p lang={report.language.toLowerCase()}>{report.text}</p>
          </blockquote>
        )}
        {report.justification === null ? null : (
          <p className={moderation['note']}>
            <Trans>Why passages may stand, as the city says: {report.justification}</Trans>
          </p>
        )}
      </article>
      <form method="post" className={styles['form']}>
        <PostedText
          form={form}
          name="reason"
          label={t`Reason`}
          hint={t`Whoever wrote the report reads it by mail.`}
          rows={4}
          maxLength={removalReasonMaxLength}
        />
        <p className={styles['buttons']}>
          <Button type="submit" look="danger">
            <Trans>Remove it</Trans>
          </Button>{' '}
          <Link href={commitmentAddress(language, commitment)}>
            <Trans>Leave it public</Trans>
          </Link>
        </p>
      </form>
    </>
  );
}

type Report = NonNullable<RemoveProgressPageQuery['progressReport']>;

function commitmentAddress(
  language: PageContext['language'],
  commitment: Report['commitment'],
): string {
  return commitment?.declaration == null
    ? pathTo(language, 'moderation')
    : pathTo(language, 'commitment', {
        declaration: commitment.declaration.slug,
        number: commitment.position,
      });
}

export const page = definePage({
  document: RemoveProgressPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ id: params['report'] ?? '' }),
  outcome: ({ progressReport }) => {
    if (progressReport === null) return { status: 404 };
    return progressReport.viewerCanRemove ? null : { status: 403 };
  },
  head: (_data, { i18n, form }) => ({
    title:
      form === null
        ? i18n._(msg`Remove a progress report`)
        : i18n._(msg`Error: Remove a progress report`),
    isHidden: true,
  }),
  Component: RemoveProgressPage,
  action: async (form, { params, language, i18n }, execute) => {
    const { removeProgressReport } = await execute(RemoveProgressReportDocument, {
      input: { id: params['report'] ?? '', reason: form['reason'] ?? '' },
    });
    return isProblem(removeProgressReport)
      ? { errors: { reason: problemMessage(i18n, removeProgressReport) } }
      : { to: `${pathTo(language, 'moderation')}?removed` };
  },
});
