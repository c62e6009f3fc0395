import { msg } from '@lingui/core/macro';
import type { Language } from '@praxis/domain/shared';
import type { Language as ApiLanguage } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { passageKindLabel } from '../../../shared/warnings/warned-passage';
import type { Execute, PageContext } from '../../page-definition';
import { OutcomePageDocument, SaveSessionOutcomeDocument } from './outcome-page.generated';

/** A language as the API names it. */
export function apiLanguage(language: Language): ApiLanguage {
  return language === 'fr' ? 'FR' : language === 'es' ? 'ES' : 'EN';
}

/** Publishes what came of the session. */
export async function outcomeAction(
  form: Readonly<Record<string, string>>,
  { params, language, i18n }: PageContext,
  execute: Execute,
): Promise<{ to: string } | { errors: Record<string, string> }> {
  const at = { summit: params['summit'] ?? '', session: params['session'] ?? '' };
  const { session } = await execute(OutcomePageDocument, {
    ...at,
    language: apiLanguage(language),
  });
  const { saveSessionOutcome } = await execute(SaveSessionOutcomeDocument, {
    input: {
      session: session?.id ?? '',
      language: apiLanguage(language),
      outcome: form['outcome'] ?? '',
      minutes: form['minutes'] ?? '',
      justification: form['justification'] ?? '',
    },
  });
  if (saveSessionOutcome.__typename === 'PassagesOpenProblem') {
    const passages = saveSessionOutcome.passages
      .map(({ words, kind }) => `“${words}” (${passageKindLabel(i18n, kind)})`)
      .join(', ');
    return {
      errors: {
        minutes: i18n._(
          msg`This could harm somebody: ${passages}. Change it, or say below why it may stand.`,
        ),
        justification: i18n._(msg`Change the passages, or say why they may stand.`),
      },
    };
  }
  return isProblem(saveSessionOutcome)
    ? {
        errors: problemErrors(i18n, saveSessionOutcome, 'outcome', (path) =>
          path === 'session' ? 'outcome' : path,
        ),
      }
    : { to: `${pathTo(language, 'session', at)}#outcome` };
}
