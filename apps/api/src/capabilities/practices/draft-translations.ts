import type { PracticeText, TextFieldName } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { textOriginOf, type WordsWithStates } from '@praxis/domain/translations';
import type { EntityManager } from 'typeorm';
import { PracticeDraftText } from './practice-draft-text.entity';
import type { PracticeDraft } from './practice-draft.entity';
import { textOf } from './practice.rows';

/**
 * Takes a translation that was published beside a draft over into it, so that its approval does not undo what is public.
 * Fields of the translation that were written in the draft itself stay: a reviewer will see them.
 */
export async function takeOverTranslation(
  db: EntityManager,
  { practiceId, fieldRevisions }: PracticeDraft,
  {
    language,
    translation,
    fields,
  }: { language: Language; translation: WordsWithStates; fields: readonly TextFieldName[] },
): Promise<void> {
  const old = await db.findOneBy(PracticeDraftText, { practiceId, language });
  const text: Record<string, unknown> = old === null ? {} : { ...textOf(old) };
  for (const field of fields) {
    if (fieldRevisions[`${language}.${field}`] !== undefined) continue;
    const words = translation.text[field];
    if (words === undefined) Reflect.deleteProperty(text, field);
    else text[field] = words;
  }
  const { title = null, summary = null, ...body } = text as PracticeText;
  await db.upsert(
    PracticeDraftText,
    { practiceId, language, origin: textOriginOf(translation.states), title, summary, body },
    ['practiceId', 'language'],
  );
}
