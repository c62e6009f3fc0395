import { definePart, type PagePart } from '../../shared/loading/page-part';

const file = 'src/features/comments/writing.ts';
const editor = definePart(file, async () => (await import('./writing')).CommentEditor);
const form = definePart(file, async () => (await import('./writing')).CommentForm);
const removing = definePart(file, async () => (await import('./writing')).RemoveComment);

export const CommentEditor = editor.Component;
export const CommentForm = form.Component;
export const RemoveComment = removing.Component;

/** What a page with comments shows to people who may write some. */
export function writingParts(isSignedIn: boolean): readonly PagePart[] {
  return isSignedIn ? [form, editor, removing] : [];
}
