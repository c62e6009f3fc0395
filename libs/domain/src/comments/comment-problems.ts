import { Problem } from '../shared';

/** An answer cannot be answered: a conversation has two levels. */
export class CommentTooDeep extends Problem {
  readonly kind = 'CommentTooDeepProblem';
  readonly code = 'COMMENT_TOO_DEEP';
  constructor() {
    super('An answer cannot be answered. Answer the first comment of the conversation instead.');
  }
}

/** The comment that is to be answered or changed has been removed. */
export class CommentRemoved extends Problem {
  readonly kind = 'CommentRemovedProblem';
  readonly code = 'COMMENT_REMOVED';
  constructor() {
    super('This comment has been removed.');
  }
}

/** The quarter of an hour in which a comment can be changed is over. */
export class EditWindowClosed extends Problem {
  readonly kind = 'EditWindowClosedProblem';
  readonly code = 'EDIT_WINDOW_CLOSED';
  constructor(readonly closedAt: Date) {
    super('A comment can be changed for 15 minutes. Answer it, or remove it and write it anew.');
  }
}
