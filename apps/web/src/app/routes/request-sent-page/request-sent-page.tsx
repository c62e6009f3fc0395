import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import { AnswersView } from '../../../features/participation/answers-view';
import { Deadline } from '../../../features/participation/deadline';
import styles from '../../../features/participation/participation.module.css';
import type { RequestSentPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { ownRequestOnly } from '../own-request';
import { RequestSentPageDocument } from './request-sent-page.generated';

/** That a request has arrived: its reference, and what happens next and by when. Made to be printed. */
function RequestSentPage({
  data: { participationRequest: request },
  context: { language },
}: {
  data: RequestSentPageQuery;
  context: PageContext;
}) {
  const summit = request?.summit;
  if (request === null || !summit) return null;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          {
            href: pathTo(language, 'participationRequest', { request: request.id }),
            words: <Trans>Request {request.reference}</Trans>,
          },
        ]}
      />
      <h1>
        <Trans>Your request has been sent</Trans>
      </h1>
      <Notice tone="ok">
        <p>
          <Title of={summit} />
        </p>
        <p>
          <Trans>Reference</Trans>{' '}
          <strong className={styles['reference']}>{request.reference}</strong>
        </p>
      </Notice>
      <section className={styles['topic']} aria-labelledby="next">
        <h2 id="next">
          <Trans>What happens next</Trans>
        </h2>
        <ol>
          <li>
            <Trans>
              A mail confirms that it has arrived. It says the summit and the reference, nothing of
              what you have written.
            </Trans>
          </li>
          <li>
            <Trans>You can change it until the deadline:</Trans>{' '}
            {summit.participationCall === null ? null : (
              <Deadline
                call={summit.participationCall}
                timeZone={summit.timeZone}
                language={language}
              />
            )}
          </li>
          <li>
            <Trans>
              The organisers decide once the deadline is over, and before the summit begins. A mail
              tells you that they have.
            </Trans>
          </li>
          <li>
            <Trans>
              If nobody of you can come, cancel: then the organisers decide among the others.
            </Trans>
          </li>
        </ol>
      </section>
      <p className={styles['noPrint']}>
        <Link href={pathTo(language, 'participationRequest', { request: request.id })}>
          <Trans>See how your request stands</Trans>
        </Link>
      </p>
      <AnswersView request={request} language={language} canChange={false} />
    </>
  );
}

export const page = definePage({
  document: RequestSentPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ request: params['request'] ?? '' }),
  outcome: ({ viewer, participationRequest: request }, context) => {
    const otherwise = ownRequestOnly(viewer, request, context);
    if (otherwise !== null || request?.submittedAt !== null) return otherwise;
    const at = { summit: context.params['summit'] ?? '', request: request.id };
    return { status: 303, to: pathTo(context.language, 'writeRequest', at) };
  },
  head: (_data, { i18n }) => ({ title: i18n._(msg`Your request has been sent`), isHidden: true }),
  Component: RequestSentPage,
});
