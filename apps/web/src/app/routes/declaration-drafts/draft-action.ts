import { msg } from '@lingui/core/macro';
import { withArticleMoved, withCommitmentMoved, type Way } from '@praxis/domain/declarations';
import { numberIn } from '../../../features/summits/planning-fields';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import type { Execute, PageContext } from '../../page-definition';
import {
  DiscardDeclarationDocument,
  PublishDeclarationDocument,
} from './declaration-draft.generated';
import { saveText } from './draft-text';

type Form = Readonly<Record<string, string>>;
type Done = { to: string } | { errors: Record<string, string> };

/** What the buttons of a draft do: move a part of it, publish it, or throw it away. */
export async function draftAction(
  form: Form,
  context: PageContext,
  execute: Execute,
): Promise<Done> {
  const { i18n, language, params } = context;
  const { draft: id = '' } = params;
  const own = pathTo(language, 'declarationDraft', { draft: id });
  const input = { id, revision: numberIn(form['revision']) ?? 0 };
  const [what = '', part = ''] = (form['do'] ?? '').split(' ');
  switch (what) {
    case 'publish': {
      const { publishDeclaration } = await execute(PublishDeclarationDocument, {
        input: { ...input, note: form['note'] ?? '' },
      });
      return isProblem(publishDeclaration)
        ? { errors: problemErrors(i18n, publishDeclaration, 'gaps') }
        : { to: `${own}?published` };
    }
    case 'discard': {
      const { discardDeclaration } = await execute(DiscardDeclarationDocument, { input });
      return isProblem(discardDeclaration)
        ? { errors: { gaps: problemMessage(i18n, discardDeclaration) } }
        : { to: `${pathTo(language, 'declarationDrafts')}?discarded` };
    }
    case 'article-up':
    case 'article-down':
    case 'commitment-up':
    case 'commitment-down': {
      const [kind, way] = what.split('-') as ['article' | 'commitment', Way];
      const done = await saveText(form, context, execute, (text) => ({
        ...text,
        articles:
          kind === 'article'
            ? withArticleMoved(text.articles, part, way)
            : withCommitmentMoved(text.articles, part, way),
      }));
      return 'errors' in done
        ? { errors: { text: done.errors['form'] ?? i18n._(msg`This cannot be saved as it is.`) } }
        : { to: `${own}?saved#part-${part}` };
    }
    default:
      return { errors: { gaps: i18n._(msg`Press one of the buttons.`) } };
  }
}
