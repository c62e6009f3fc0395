import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Language } from '@praxis/domain/shared';
import { Button } from '@praxis/ui';
import type { CommentItemFragment } from '../../shared/apollo/generated/operations';
import { formatMoment } from '../../shared/formatting/formatting';
import { pathTo } from '../../shared/navigation/paths';
import { RichText } from '../../shared/rich-text/rich-text';
import type { CommentSubject } from './comment-subject';
import styles from './comments.module.css';
import { CommentEditor, RemoveComment } from './writing-parts';

interface CommentItemProps {
  comment: CommentItemFragment;
  subject: CommentSubject;
  language: Language;
  url: string;
  /** Answers and the form for one. */
  children?: ReactNode;
}

/** A remark with what its reader may do about it. */
export function CommentItem({ comment, subject, language, url, children }: CommentItemProps) {
  const { t } = useLingui();
  const [isEditing, setEditing] = useState(false);
  const name = comment.author?.displayName ?? t`A former member`;
  return (
    <article
      id={`comment-${comment.id}`}
      className={styles['comment']}
      aria-label={t`Comment by ${name}`}
    >
      <p className={styles['meta']}>
        <strong>{name}</strong> ·{' '}
        <time dateTime={comment.createdAt}>{formatMoment(comment.createdAt, language)}</time>
        {comment.editedAt === null ? null : (
          <>
            {' · '}
            <Trans>changed</Trans>
          </>
        )}
      </p>
      {comment.body === null ? (
        <p className={styles['removed']}>
          <Trans>This comment has been removed.</Trans>
        </p>
      ) : isEditing ? (
        <CommentEditor
          id={comment.id}
          markdown={comment.body.markdown}
          onDone={() => {
            setEditing(false);
          }}
        />
      ) : (
        <RichText nodes={comment.body.nodes} lang={comment.language.toLowerCase()} />
      )}
      {comment.body === null || isEditing ? null : (
        <div className={styles['actions']}>
          {comment.viewerCanEdit ? (
            <Button
              look="plain"
              onClick={() => {
                setEditing(true);
              }}
            >
              <Trans>Change</Trans>
            </Button>
          ) : null}
          {comment.viewerCanRemove ? (
            <RemoveComment id={comment.id} url={url} subject={subject} />
          ) : null}
          {comment.viewerCanReport ? (
            <a
              href={`${pathTo(language, 'reportComment', { comment: comment.id })}?next=${encodeURIComponent(url)}`}
            >
              <Trans>Report</Trans>
              <span className="visually-hidden">
                {' '}
                <Trans>the comment by {name}</Trans>
              </span>
            </a>
          ) : null}
        </div>
      )}
      {children}
    </article>
  );
}
