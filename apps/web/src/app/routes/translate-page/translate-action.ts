import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isLanguage, type Language } from '@praxis/domain/shared';
import { changedFields, checkedFields } from '../../../features/translation/posted-translation';
import {
  DiscardTranslationDocument,
  PublishTranslationDocument,
  SaveTranslationDocument,
  TranslateByMachineDocument,
} from '../../../features/translation/translation.generated';
import { gqlEnumLanguage } from '../../../shared/apollo/language';
import type { SaveTranslationMutationVariables } from '../../../shared/apollo/generated/operations';
import { numberOf, pathWith } from '../../../shared/navigation/paths';
import { writtenValues } from '../../../shared/practice-fields/written-values';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { passageKindLabel } from '../../../shared/warnings/warned-passage';
import type { Execute, PageContext } from '../../page-definition';
import { TranslatePageDocument } from './translate-page.generated';

type Form = Readonly<Record<string, string>>;
type Came = { to: string } | { errors: Record<string, string> };
type Input = SaveTranslationMutationVariables['input'];

/** The practice and the language in the address. */
export function askedOf({ params }: Pick<PageContext, 'params'>): {
  number: number;
  into: Language | null;
} {
  const { into } = params;
  return { number: numberOf(params['practice']) ?? 0, into: isLanguage(into) ? into : null };
}

/** What the buttons of the desk do. What has been written is kept first, whichever was pressed. */
export async function translateAction(
  form: Form,
  context: PageContext,
  execute: Execute,
): Promise<Came> {
  const { i18n, language, params } = context;
  const { number, into } = askedOf(context);
  const back = pathWith(language, 'translate', params);
  if (into === null) return { to: back };
  const of = { number, language: gqlEnumLanguage(into), revision: Number(form['revision']) || 0 };
  if (form['do'] === 'discard') {
    const { discardTranslation } = await execute(DiscardTranslationDocument, { input: of });
    return cameOf(i18n, discardTranslation, back);
  }
  const saved = await save(form, of, i18n, execute);
  if ('errors' in saved) return saved;
  const { revision } = saved;
  switch (form['do']) {
    case 'publish':
      return publish(form, { ...of, revision }, { i18n, back }, execute);
    case 'machine': {
      const { translateByMachine } = await execute(TranslateByMachineDocument, {
        input: { number, language: of.language },
      });
      return cameOf(i18n, translateByMachine, `${back}?asked`);
    }
    default:
      return { to: `${back}?saved` };
  }
}

async function save(
  form: Form,
  of: Pick<Input, 'number' | 'language' | 'revision'>,
  i18n: I18n,
  execute: Execute,
): Promise<{ revision: number } | { errors: Record<string, string> }> {
  const { practice } = await execute(TranslatePageDocument, {
    number: of.number,
    into: of.language,
  });
  const fields = changedFields(
    form,
    writtenValues(practice?.originalText),
    writtenValues(practice?.translation?.text),
  );
  const checked = checkedFields(form);
  if (Object.keys(fields).length === 0 && checked.length === 0) return { revision: of.revision };
  const { saveTranslation } = await execute(SaveTranslationDocument, {
    input: { ...of, fields: fields as Input['fields'], checked },
  });
  if (!isProblem(saveTranslation)) return { revision: of.revision + 1 };
  return {
    errors: problemErrors(i18n, saveTranslation, 'form', (path) =>
      path.replace(/^fields\./, 'text.'),
    ),
  };
}

async function publish(
  form: Form,
  of: Pick<Input, 'number' | 'language' | 'revision'>,
  { i18n, back }: { i18n: I18n; back: string },
  execute: Execute,
): Promise<Came> {
  const { publishTranslation } = await execute(PublishTranslationDocument, {
    input: {
      ...of,
      publishUnchecked: form['publishUnchecked'] === 'yes',
      justification: form['justification'] ?? null,
    },
  });
  if (!isProblem(publishTranslation)) return { to: `${back}?published` };
  if (publishTranslation.__typename === 'PassagesOpenProblem') {
    const passages = publishTranslation.passages
      .map(({ words, kind }) => `“${words}” (${passageKindLabel(i18n, kind)})`)
      .join(', ');
    return {
      errors: {
        justification: i18n._(
          msg`This could harm somebody: ${passages}. Change it, or say below why it may stand.`,
        ),
      },
    };
  }
  const where =
    publishTranslation.__typename === 'TranslationUncheckedProblem' ? 'publishUnchecked' : 'form';
  return { errors: { [where]: problemMessage(i18n, publishTranslation) } };
}

function cameOf(i18n: I18n, result: { __typename: string; message?: string }, to: string): Came {
  return isProblem(result) ? { errors: { form: problemMessage(i18n, result) } } : { to };
}
