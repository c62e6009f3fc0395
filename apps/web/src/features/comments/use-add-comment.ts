import { useApolloClient, useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import type { Language } from '@praxis/domain/shared';
import { faultMessage } from '../../shared/problems/fault-message';
import { isProblem, problemMessage } from '../../shared/problems/problem-message';
import { commentsQuery, newComment, type CommentSubject } from './comment-subject';
import { AddCommentDocument } from './writing-comments.generated';

interface AddedComment {
  body: string;
  language: Language;
  parentId?: string | undefined;
}

/** Adds a comment and reads the conversation anew. A second try of the same text cannot make a second comment. */
export function useAddComment(subject: CommentSubject) {
  const { i18n } = useLingui();
  const client = useApolloClient();
  const [send, { loading }] = useMutation(AddCommentDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const [isAdded, setAdded] = useState(false);
  const attempt = useRef<{ body: string; id: string } | null>(null);

  const addComment = async ({ body, language, parentId }: AddedComment): Promise<boolean> => {
    setProblem(null);
    setAdded(false);
    if (attempt.current?.body !== body) attempt.current = { body, id: crypto.randomUUID() };
    try {
      const { data } = await send({
        variables: {
          input: newComment(subject, { id: attempt.current.id, body, language, parentId }),
        },
      });
      const result = data?.addComment;
      if (!result || isProblem(result)) {
        setProblem(result ? problemMessage(i18n, result) : faultMessage(i18n, null));
        return false;
      }
      await client.query({ ...commentsQuery(subject, null), fetchPolicy: 'network-only' } as never);
      attempt.current = null;
      setAdded(true);
      return true;
    } catch (error) {
      setProblem(faultMessage(i18n, error));
      return false;
    }
  };
  return { addComment, problem, isSending: loading, isAdded };
}
