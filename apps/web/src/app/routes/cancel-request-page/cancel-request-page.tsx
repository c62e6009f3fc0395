import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import styles from '../../../features/participation/participation.module.css';
import type { CancelRequestPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { ownRequestOnly } from '../own-request';
import {
  CancelParticipationDocument,
  CancelRequestPageDocument,
} from './cancel-request-page.generated';

/** Asks once more before a request is cancelled for good. */
function CancelRequestPage({
  data: { participationRequest: request },
  context: { form, language },
}: {
  data: CancelRequestPageQuery;
  context: PageContext;
}) {
  const summit = request?.summit;
  if (request === null || !summit) return null;
  const isDraft = request.status === 'DRAFT';
  const own = pathTo(language, 'participationRequest', { request: request.id });
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          { href: own, words: <Trans>Request {request.reference}</Trans> },
        ]}
      />
      <h1>
        {isDraft ? <Trans>Throw this request away?</Trans> : <Trans>Cancel the request?</Trans>}
      </h1>
      {form === null ? null : (
        <Notice tone="error" role="alert">
          <p>{form.errors['form']}</p>
        </Notice>
      )}
      <p className={styles['lead']}>
        <WhatItMeans request={request} />{' '}
        {isDraft ? (
          <Trans>That cannot be undone.</Trans>
        ) : (
          <Trans>That is final: it cannot be undone.</Trans>
        )}
      </p>
      <form method="post" className={styles['buttons']}>
        <Button type="submit" look="danger">
          {isDraft ? <Trans>Throw it away</Trans> : <Trans>Cancel for good</Trans>}
        </Button>
        <Link href={own}>
          {isDraft ? <Trans>Keep the draft</Trans> : <Trans>Keep the request</Trans>}
        </Link>
      </form>
    </>
  );
}

/** What is lost by cancelling, and who gets it. */
function WhatItMeans({
  request: { status, offer },
}: {
  request: NonNullable<CancelRequestPageQuery['participationRequest']>;
}) {
  switch (status) {
    case 'DRAFT':
      return <Trans>Everything that you have written in it is removed.</Trans>;
    case 'ACCEPTED':
      return (
        <Trans>
          Nobody of those named in it takes part any more. Your places become free for who waits for
          one, those in field visits too.
        </Trans>
      );
    case 'WAITLISTED':
      return offer?.endedAt === null ? (
        <Trans>
          The places that are offered to you go to others, and you leave the waiting list.
        </Trans>
      ) : (
        <Trans>You leave the waiting list: no place will be offered to you any more.</Trans>
      );
    case 'DECLINED':
      return (
        <Trans>
          It was declined: you have no place, and none becomes free. The organisers cannot decide
          otherwise any more.
        </Trans>
      );
    case 'LAPSED':
      return (
        <Trans>
          The offer has lapsed: you have no place, and none becomes free. The organisers cannot
          offer you one any more.
        </Trans>
      );
    default:
      return (
        <Trans>
          The organisers have not decided on it, and will not any more: nobody of those named in it
          takes part.
        </Trans>
      );
  }
}

export const page = definePage({
  document: CancelRequestPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ request: params['request'] ?? '' }),
  outcome: ({ viewer, participationRequest: request }, context) => {
    const otherwise = ownRequestOnly(viewer, request, context);
    if (otherwise !== null || request?.status !== 'CANCELLED') return otherwise;
    const at = { request: request.id };
    return { status: 303, to: pathTo(context.language, 'participationRequest', at) };
  },
  head: (_data, { i18n, form }) => {
    const title = i18n._(msg`Cancel a request`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: CancelRequestPage,
  action: async (_form, { params, language, i18n }, execute) => {
    const id = params['request'] ?? '';
    const { cancelParticipation } = await execute(CancelParticipationDocument, { input: { id } });
    if (isProblem(cancelParticipation))
      return { errors: { form: problemMessage(i18n, cancelParticipation) } };
    return {
      to:
        cancelParticipation.request === null
          ? pathTo(language, 'desk')
          : `${pathTo(language, 'participationRequest', { request: id })}?saved`,
    };
  },
});
