import { hasRole, type Viewer } from '../accounts';
import { editableUntil } from './comment-rules';

/** What a policy needs to know of a comment. */
export interface CommentStanding {
  authorId: string | null;
  createdAt: Date;
  isRemoved: boolean;
}

/** Whoever has signed in may comment on what is public. */
export function canAddComment(viewer: Viewer): boolean {
  return viewer.kind === 'member';
}

/** The author alone, and only for a quarter of an hour. */
export function canEditComment(viewer: Viewer, comment: CommentStanding, now: Date): boolean {
  return isAuthor(viewer, comment) && !comment.isRemoved && now < editableUntil(comment.createdAt);
}

/** The author at any time, and moderators. */
export function canRemoveComment(viewer: Viewer, comment: CommentStanding): boolean {
  return !comment.isRemoved && (isAuthor(viewer, comment) || hasRole(viewer, 'moderator'));
}

/** Anyone who can read it, signed in or not, except its author. */
export function canReportComment(viewer: Viewer, comment: CommentStanding): boolean {
  return !comment.isRemoved && !isAuthor(viewer, comment);
}

function isAuthor(viewer: Viewer, comment: CommentStanding): boolean {
  return viewer.kind === 'member' && viewer.accountId === comment.authorId;
}
