import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { commentMaxLength } from '@praxis/domain/comments';
import { Button, Field, Notice } from '@praxis/ui';
import { faultMessage } from '../../shared/problems/fault-message';
import { isProblem, problemMessage } from '../../shared/problems/problem-message';
import { EditCommentDocument } from './writing-comments.generated';
import styles from './comments.module.css';

/** Changes the text of one's own comment in its place. */
export function CommentEditor({
  id,
  markdown,
  onDone,
}: {
  id: string;
  markdown: string;
  onDone: () => void;
}) {
  const { t, i18n } = useLingui();
  const control = useId();
  const [text, setText] = useState(markdown);
  const [problem, setProblem] = useState<string | null>(null);
  const [save, { loading }] = useMutation(EditCommentDocument);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    try {
      const { data } = await save({ variables: { input: { id, body: text } } });
      const result = data?.editComment;
      if (result && isProblem(result)) setProblem(problemMessage(i18n, result));
      else onDone();
    } catch (error) {
      setProblem(faultMessage(i18n, error));
    }
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <Field id={control} label={t`Change your comment`}>
        {(given) => (
          <textarea
            {...given}
            ref={box}
            rows={4}
            maxLength={commentMaxLength}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        )}
      </Field>
      {problem === null ? null : (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <p className={styles['send']}>
        <Button type="submit" look="quiet" disabled={loading || text.trim() === ''}>
          <Trans>Save</Trans>
        </Button>
        <Button look="plain" onClick={onDone}>
          <Trans>Leave it as it was</Trans>
        </Button>
      </p>
    </form>
  );
}
