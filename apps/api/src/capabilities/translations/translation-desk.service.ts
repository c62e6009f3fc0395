import { Injectable } from '@nestjs/common';
import type { PracticeContent, TextFieldName } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { emptyFacts } from '@praxis/domain/practices';
import {
  canTranslatePractice,
  fieldsOfWork,
  noWork,
  standingOf,
  textFieldNames,
  textOriginOf,
  withWork,
  type FieldStanding,
  type FieldState,
  type WordsWithStates,
} from '@praxis/domain/translations';
import type { RequestContext } from '../../platform/auth/request-context';
import { Database } from '../../platform/database/database';
import {
  differencesOf,
  textsOfSource,
  versionsOfPractice,
  type FieldDifference,
  type PracticeRow,
  type TextRow,
} from '../practices';
import type { TranslationDraft } from './translation-draft.entity';

type Work = Pick<
  TranslationDraft,
  | 'revision'
  | 'words'
  | 'fieldStates'
  | 'updatedAt'
  | 'updatedBy'
  | 'machineAskedAt'
  | 'machineFailedAt'
>;

/** A translation as those who translate it see it. */
export interface TranslationRow {
  practice: PracticeRow;
  language: Language;
  revision: number;
  version: number;
  updatedAt: Date | null;
  updatedBy: string | null;
  machineAskedAt: Date | null;
  machineFailedAt: Date | null;
  original: WordsWithStates;
  /** What is public with the work laid over it. */
  now: WordsWithStates;
  prepared: readonly TextFieldName[];
}

/** A field of it. */
export interface TranslationFieldRow {
  field: TextFieldName;
  standing: FieldStanding;
  isUnchecked: boolean;
  isPrepared: boolean;
  follows: number | null;
  by: string | null;
  difference: FieldDifference | null;
}

const nothing: WordsWithStates = { text: {}, states: {} };

/** Reading translations, for those who translate. */
@Injectable()
export class TranslationDeskService {
  constructor(private readonly database: Database) {}

  /** A translation with the work on it; null for who may not translate it, and in the language it is written in. */
  async find(
    practice: PracticeRow,
    language: Language,
    { viewer, loaders }: RequestContext,
  ): Promise<TranslationRow | null> {
    const { version } = practice;
    if (version === null || !canTranslatePractice(viewer, practice)) return null;
    if (language === practice.originalLanguage) return null;
    const [texts, [draft]] = await Promise.all([
      loaders.of(textsOfSource).load(practice.textSource),
      this.database.rows<Work & Record<string, unknown>>('translation-draft', workOnTranslation, [
        practice.id,
        language,
      ]),
    ]);
    const original = wordsIn(texts, practice.originalLanguage);
    const published = wordsIn(texts, language);
    const work = draft ? { words: draft.words, states: draft.fieldStates } : noWork;
    return {
      practice,
      language,
      version,
      original,
      now: withWork(published, work),
      prepared: fieldsOfWork(published, work),
      revision: draft?.revision ?? 0,
      updatedAt: draft?.updatedAt ?? null,
      updatedBy: draft?.updatedBy ?? null,
      machineAskedAt: draft?.machineAskedAt ?? null,
      machineFailedAt: draft?.machineFailedAt ?? null,
    };
  }

  /** Its words as a text, as they would be published now. */
  textOf({ language, now, original }: TranslationRow): TextRow | null {
    if (Object.keys(now.text).length === 0) return null;
    return {
      language,
      origin: textOriginOf(now.states),
      text: now.text,
      states: now.states,
      originalStates: original.states,
    };
  }

  /** Every field of the original, in the order of the template. */
  async fields(row: TranslationRow, context: RequestContext): Promise<TranslationFieldRow[]> {
    const said = textFieldNames.filter((field) => row.original.states[field] !== undefined);
    return Promise.all(
      said.map(async (field) => {
        const state = row.now.states[field];
        const standing = standingOf(row.original.states[field], state);
        return {
          field,
          standing,
          isUnchecked: state?.origin === 'machine',
          isPrepared: row.prepared.includes(field),
          follows: state?.revision ?? null,
          by: state?.by ?? null,
          difference:
            standing === 'outdated' && state !== undefined
              ? await this.differenceSince(row, field, state, context)
              : null,
        };
      }),
    );
  }

  /** What changed in a field of the original since the version that the translation follows. */
  private async differenceSince(
    { practice, original }: TranslationRow,
    field: TextFieldName,
    { revision }: FieldState,
    { loaders }: RequestContext,
  ): Promise<FieldDifference | null> {
    const versions = await loaders.of(versionsOfPractice).load(practice.id);
    const followed = versions.find(({ version }) => version === revision);
    if (followed === undefined) return null;
    const before = wordsIn(
      await loaders.of(textsOfSource).load(followed.textSource),
      practice.originalLanguage,
    );
    const only = ({ text }: WordsWithStates): PracticeContent => ({
      facts: emptyFacts,
      texts: { [practice.originalLanguage]: { [field]: text[field] } },
    });
    const [difference] = differencesOf(only(before), only(original), (_vocabulary, code) => code);
    return difference ?? null;
  }
}

function wordsIn(texts: readonly TextRow[], language: Language): WordsWithStates {
  const row = texts.find((text) => text.language === language);
  return row === undefined ? nothing : { text: row.text, states: row.states ?? {} };
}

const workOnTranslation = `
  select revision, words, field_states as "fieldStates", updated_at as "updatedAt", updated_by as "updatedBy",
         machine_asked_at as "machineAskedAt", machine_failed_at as "machineFailedAt"
    from translation_draft where practice_id = $1 and language = $2`;
