import { msg } from '@lingui/core/macro';
import type { I18n } from '@lingui/core';
import type { Language } from '@praxis/domain/shared';
import type { Execute } from '../../shared/apollo/execute';
import { gqlEnumLanguage } from '../../shared/apollo/language';
import { isProblem, problemMessage } from '../../shared/problems/problem-message';
import { AddCommentDocument, RemoveCommentDocument } from './writing-comments.generated';

interface ActionContext {
  language: Language;
  url: string;
  i18n: I18n;
  isSignedIn: boolean;
}

/** What the forms below a page do where JavaScript does not run: publish a comment, remove one. */
export async function commentAction(
  form: Readonly<Record<string, string>>,
  subject: { practiceNumber?: number; sessionId?: string },
  { language, url, i18n }: ActionContext,
  execute: Execute,
): Promise<{ to: string } | { errors: Record<string, string> }> {
  const back = { to: `${url.split(/[?#]/)[0] ?? ''}#comments` };
  if (form['intent'] === 'remove-comment') {
    await execute(RemoveCommentDocument, { input: { id: form['comment'] ?? '' } });
    return back;
  }
  const body = form['body'] ?? '';
  if (body.trim() === '') return { errors: { body: i18n._(msg`Write something first.`) } };
  const { addComment } = await execute(AddCommentDocument, {
    input: {
      id: null,
      body,
      language: gqlEnumLanguage(language),
      parentId: form['parentId'] ?? null,
      practiceNumber: subject.practiceNumber ?? null,
      sessionId: subject.sessionId ?? null,
    },
  });
  return isProblem(addComment) ? { errors: { body: problemMessage(i18n, addComment) } } : back;
}
