import { Plural, Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { CommentListFragment } from '../../shared/apollo/generated/operations';
import type { PostedForm } from '../../shared/forms/posted-form';
import { pathTo } from '../../shared/navigation/paths';
import { CommentItem } from './comment-item';
import styles from './comments.module.css';
import { MoreComments } from './more-comments';
import type { CommentSubject } from './comment-subject';
import { CommentForm } from './writing-parts';

interface CommentSectionProps {
  subject: CommentSubject;
  comments: CommentListFragment;
  count: number;
  language: Language;
  isSignedIn: boolean;
  /** The address of the page, for forms and for coming back after signing in. */
  url: string;
  /** What a posted form said was wrong, where JavaScript does not run. */
  posted: PostedForm | null;
}

/** The conversation below a practice or a session: two levels, the latest first. */
export function CommentSection({
  subject,
  comments,
  count,
  language,
  isSignedIn,
  url,
  posted,
}: CommentSectionProps) {
  return (
    <section
      className={styles['section']}
      id="comments"
      aria-labelledby="comments-heading"
      data-print="no"
    >
      <h2 id="comments-heading">
        <Plural value={count} _0="Comments" one="# comment" other="# comments" />
      </h2>
      {isSignedIn ? (
        <CommentForm subject={subject} language={language} url={url} posted={posted} />
      ) : (
        <p>
          <Trans>
            <a href={`${pathTo(language, 'signIn')}?next=${encodeURIComponent(`${url}#comments`)}`}>
              Sign in
            </a>{' '}
            to comment. Comments are public and bear your name.
          </Trans>
        </p>
      )}
      {count === 0 && comments.edges.length === 0 ? (
        <p className={styles['none']}>
          <Trans>
            Nobody has commented yet. Questions to the city, experience with something similar,
            doubts: all are welcome.
          </Trans>
        </p>
      ) : null}
      <ol className={styles['list']}>
        {comments.edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <CommentItem comment={node} subject={subject} language={language} url={url}>
              {node.replies.length > 0 ? (
                <ol className={styles['replies']}>
                  {node.replies.map((reply) => (
                    <li key={reply.id}>
                      <CommentItem
                        comment={reply}
                        subject={subject}
                        language={language}
                        url={url}
                      />
                    </li>
                  ))}
                </ol>
              ) : null}
              {isSignedIn && node.removedAt === null ? (
                <CommentForm
                  subject={subject}
                  language={language}
                  url={url}
                  parentId={node.id}
                  posted={null}
                />
              ) : null}
            </CommentItem>
          </li>
        ))}
      </ol>
      {comments.pageInfo.hasNextPage ? (
        <MoreComments subject={subject} after={comments.pageInfo.endCursor} url={url} />
      ) : null}
    </section>
  );
}
