import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, Notice } from '@praxis/ui';
import { AnswersView, faultLine } from '../../../features/participation/answers-view';
import { RequestParticipationDocument } from '../../../features/participation/participation.generated';
import styles from '../../../features/participation/participation.module.css';
import { PrivacyNote } from '../../../features/participation/privacy-note';
import type { CheckRequestPageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { writableRequest } from '../own-request';
import { CheckRequestPageDocument } from './check-request-page.generated';

/** All answers once more, with the way to change each, and the sending. */
function CheckRequestPage({
  data: { participationRequest: request },
  context: { form, language },
}: {
  data: CheckRequestPageQuery;
  context: PageContext;
}) {
  const { t, i18n } = useLingui();
  const summit = request?.summit;
  if (request === null || !summit) return null;
  const at = { summit: summit.slug, request: request.id };
  const missing = request.missing ?? [];
  const whole = form?.errors['form'];
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'participate', at), words: <Trans>Ask to take part</Trans> },
          { href: pathTo(language, 'writeRequest', at), words: <Trans>Your request</Trans> },
        ]}
      />
      <h1>
        <Trans>Check and send</Trans>
      </h1>
      {whole === undefined ? null : (
        <Notice tone="error" role="alert">
          <p>{whole}</p>
        </Notice>
      )}
      {form !== null && whole === undefined && missing.length > 0 ? (
        <ErrorSummary
          title={t`There is a problem`}
          errors={missing.map((fault) => ({
            id: `fault-${fault.path}`,
            text: faultLine(i18n, fault, request),
          }))}
        />
      ) : null}
      {missing.length > 0 ? (
        <Notice tone="warn">
          <p>
            <Trans>
              Something is still missing. Each of it is marked below, with the way to mend it.
            </Trans>
          </p>
        </Notice>
      ) : null}
      <AnswersView request={request} language={language} canChange />
      <form method="post" className={styles['form']}>
        <input type="hidden" name="revision" value={request.revision} />
        <PrivacyNote />
        <p>
          <Trans>
            By sending you say that those who are named know of it. Until the deadline you can still
            change what you have sent.
          </Trans>
        </p>
        <p>
          <Button type="submit">
            <Trans>Send the request</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}

export const page = definePage({
  document: CheckRequestPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ request: params['request'] ?? '' }),
  outcome: ({ viewer, participationRequest: request }, context) =>
    writableRequest(viewer, request, context),
  head: (_data, { i18n, form }) => ({
    title: form === null ? i18n._(msg`Check and send`) : i18n._(msg`Error: Check and send`),
    isHidden: true,
  }),
  Component: CheckRequestPage,
  action: async (form, { params, language, i18n }, execute) => {
    const at = { summit: params['summit'] ?? '', request: params['request'] ?? '' };
    const { requestParticipation } = await execute(RequestParticipationDocument, {
      input: { id: at.request, revision: Number(form['revision']) || 0 },
    });
    return isProblem(requestParticipation)
      ? { errors: problemErrors(i18n, requestParticipation, 'form') }
      : { to: pathTo(language, 'requestSent', at) };
  },
});
