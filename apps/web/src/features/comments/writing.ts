// What only signed-in people see below a practice or a session: one file that a visitor does not load.
export { CommentEditor } from './comment-editor';
export { CommentForm } from './comment-form';
export { RemoveComment } from './remove-comment';
