import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type SubmitEvent } from 'react';
import { commentMaxLength } from '@praxis/domain/comments';
import type { Language } from '@praxis/domain/shared';
import { Button, Field, Notice } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { useKeptText } from '../../shared/storage/kept-text';
import { subjectKey, type CommentSubject } from './comment-subject';
import styles from './comments.module.css';
import { useAddComment } from './use-add-comment';

interface CommentFormProps {
  subject: CommentSubject;
  language: Language;
  url: string;
  parentId?: string;
  posted: PostedForm | null;
}

/** Writes a comment, or an answer; an answer's form opens when it is wanted. */
export function CommentForm(props: CommentFormProps) {
  if (props.parentId === undefined) return <OpenForm {...props} />;
  return (
    <details className={styles['answer']}>
      <summary>
        <Trans>Answer</Trans>
      </summary>
      <OpenForm {...props} />
    </details>
  );
}

function OpenForm({ subject, language, url, parentId, posted }: CommentFormProps) {
  const { t } = useLingui();
  const id = useId();
  const [text, setText, clearText] = useKeptText(
    `comment:${subjectKey(subject)}:${parentId ?? ''}`,
    posted?.values['body'] ?? '',
  );
  const [missing, setMissing] = useState(posted?.errors['body'] ?? '');
  const { addComment, problem, isSending, isAdded } = useAddComment(subject);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') {
      setMissing(t`Write something first.`);
      document.getElementById(id)?.focus();
      return;
    }
    setMissing('');
    if (await addComment({ body: text, language, parentId })) clearText();
  };
  return (
    <form
      method="post"
      action={`${url.split('#')[0] ?? ''}#comments`}
      className={styles['form']}
      onSubmit={(event) => void submit(event)}
    >
      <input type="hidden" name="intent" value="comment" />
      {subject.kind === 'session' ? (
        <input type="hidden" name="sessionId" value={subject.id} />
      ) : null}
      {parentId === undefined ? null : <input type="hidden" name="parentId" value={parentId} />}
      <Field
        id={id}
        label={parentId === undefined ? t`Your comment` : t`Your answer`}
        hint={t`Public, with your name. No names or details of people concerned. **Bold**, lists and links are possible (Markdown).`}
        error={missing}
        errorWord={t`Error:`}
        below={
          text.length > commentMaxLength * 0.8 ? (
            <span>{t`${text.length} of ${commentMaxLength} characters`}</span>
          ) : null
        }
      >
        {(control) => (
          <textarea
            {...control}
            name="body"
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
        <Button type="submit" look="quiet" disabled={isSending}>
          {isSending ? (
            <Trans>Sending …</Trans>
          ) : parentId === undefined ? (
            <Trans>Publish comment</Trans>
          ) : (
            <Trans>Publish answer</Trans>
          )}
        </Button>
        <span role="status">
          {isAdded ? <Trans>Published. You can change it for 15 minutes.</Trans> : null}
        </span>
      </p>
    </form>
  );
}
