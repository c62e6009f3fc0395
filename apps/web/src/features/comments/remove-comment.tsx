import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type SubmitEvent } from 'react';
import { Button, Notice } from '@praxis/ui';
import { faultMessage } from '../../shared/problems/fault-message';
import { isProblem, problemMessage } from '../../shared/problems/problem-message';
import { commentsQuery, type CommentSubject } from './comment-subject';
import { RemoveCommentDocument } from './writing-comments.generated';
import styles from './comments.module.css';

/** Removes a comment after asking; where JavaScript does not run it is a form that removes it at once. */
export function RemoveComment({
  id,
  url,
  subject,
}: {
  id: string;
  url: string;
  subject: CommentSubject;
}) {
  const { i18n, t } = useLingui();
  const client = useApolloClient();
  const [remove, { loading }] = useMutation(RemoveCommentDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const ask = (event: SubmitEvent): void => {
    event.preventDefault();
    dialog.current?.showModal();
  };
  const confirm = async (): Promise<void> => {
    try {
      const { data } = await remove({ variables: { input: { id } } });
      const result = data?.removeComment;
      if (result && isProblem(result)) {
        setProblem(problemMessage(i18n, result));
        return;
      }
      dialog.current?.close();
      await client.query({ ...commentsQuery(subject, null), fetchPolicy: 'network-only' } as never);
    } catch (error) {
      setProblem(faultMessage(i18n, error));
    }
  };
  return (
    <form
      method="post"
      action={`${url.split('#')[0] ?? ''}#comments`}
      className={styles['inline']}
      onSubmit={ask}
    >
      <input type="hidden" name="intent" value="remove-comment" />
      <input type="hidden" name="comment" value={id} />
      <Button type="submit" look="plain">
        <Trans>Remove</Trans>
      </Button>
      <dialog ref={dialog} className={styles['dialog']} aria-label={t`Remove this comment?`}>
        <h3>
          <Trans>Remove this comment?</Trans>
        </h3>
        <p>
          <Trans>Its text will be gone for good. Its place in the conversation stays.</Trans>
        </p>
        {problem === null ? null : (
          <Notice tone="error" role="alert">
            <p>{problem}</p>
          </Notice>
        )}
        <p className={styles['send']}>
          <Button look="danger" disabled={loading} onClick={() => void confirm()}>
            <Trans>Remove it</Trans>
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              dialog.current?.close();
            }}
          >
            <Trans>Keep it</Trans>
          </Button>
        </p>
      </dialog>
    </form>
  );
}
