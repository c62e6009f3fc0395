import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ButtonLink, Notice } from '@praxis/ui';
import { faultMessage } from '../../shared/problems/fault-message';
import { commentsQuery, type CommentSubject } from './comment-subject';

/** Earlier comments, added to those on the page; without JavaScript a page that begins with them. */
export function MoreComments({
  subject,
  after,
  url,
}: {
  subject: CommentSubject;
  after: string | null;
  url: string;
}) {
  const { i18n } = useLingui();
  const client = useApolloClient();
  const [problem, setProblem] = useState<string | null>(null);
  const more = async (): Promise<void> => {
    try {
      await client.query({
        ...commentsQuery(subject, after),
        fetchPolicy: 'network-only',
      } as never);
    } catch (error) {
      setProblem(faultMessage(i18n, error));
    }
  };
  return (
    <>
      {problem === null ? null : (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <p>
        <ButtonLink
          look="quiet"
          href={`${url.split(/[?#]/)[0] ?? ''}?comments=${encodeURIComponent(after ?? '')}#comments`}
          onClick={(event) => {
            event.preventDefault();
            void more();
          }}
        >
          <Trans>Show earlier comments</Trans>
        </ButtonLink>
      </p>
    </>
  );
}
