import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { reportNoteMaxLength } from '@praxis/domain/comments';
import { Button, Choices, Notice } from '@praxis/ui';
import { reportReasonCodes, reportReasonLabel } from '../../../features/moderation/report-reasons';
import type { ReportReason } from '../../../shared/apollo/generated/operations';
import { PostedText } from '../../../shared/forms/posted-text';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { safeNext } from '../../../shared/navigation/safe-next';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { ReportContentDocument } from './report-comment-page.generated';
import styles from '../new-practice-page/new-practice-page.module.css';

function ReportCommentPage({ context: { form, language, query } }: { context: PageContext }) {
  const { t, i18n } = useLingui();
  const [reason, setReason] = useState(form?.values['reason'] ?? '');
  const back = safeNext(query.get('next') ?? form?.values['next'], pathTo(language, 'search'));
  const reference = query.get('reference');
  if (reference !== null)
    return (
      <>
        <h1>
          <Trans>Thank you: the moderators have it</Trans>
        </h1>
        <Notice tone="ok">
          <p>
            <Trans>
              Reference: <code>{reference}</code>. A moderator reads the comment in its conversation
              and decides whether it stays.
            </Trans>
          </p>
        </Notice>
        <p>
          <Link href={`${back}#comments`}>
            <Trans>Back to the conversation</Trans>
          </Link>
        </p>
      </>
    );
  return (
    <>
      <h1>
        <Trans>Report a comment</Trans>
      </h1>
      <p>
        <Trans>This is for comments on this platform. It is not a place to report a person.</Trans>
      </p>
      <FormErrors form={form} />
      <form method="post" className={styles['form']}>
        <input type="hidden" name="next" value={back} />
        <Choices
          id="reason"
          kind="radio"
          legend={t`What is wrong with it?`}
          error={form?.errors['reason']}
          errorWord={t`Error:`}
          choices={reportReasonCodes.map((code) => ({
            value: code,
            label: reportReasonLabel(i18n, code),
          }))}
          chosen={[reason]}
          onToggle={setReason}
        />
        <PostedText
          form={form}
          name="note"
          label={t`What the moderators should know (may stay empty)`}
          rows={3}
          maxLength={reportNoteMaxLength}
        />
        <p>
          <Button type="submit">
            <Trans>Send the report</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}

export const page = definePage({
  isForFew: true,
  head: (_data, { i18n }) => ({ title: i18n._(msg`Report a comment`), isHidden: true }),
  Component: ReportCommentPage,
  action: async (form, { params, language, i18n }, execute) => {
    const reason = form['reason'] ?? '';
    if (!reportReasonCodes.includes(reason))
      return { errors: { reason: i18n._(msg`Choose what is wrong.`) } };
    const comment = params['comment'] ?? '';
    const { reportContent } = await execute(ReportContentDocument, {
      input: { commentId: comment, reason: reason as ReportReason, note: form['note'] ?? null },
    });
    if (isProblem(reportContent))
      return { errors: { reason: problemMessage(i18n, reportContent) } };
    const next = safeNext(form['next'], pathTo(language, 'search'));
    return {
      to: `${pathTo(language, 'reportComment', { comment })}?reference=${reportContent.reference}&next=${encodeURIComponent(next)}`,
    };
  },
});
