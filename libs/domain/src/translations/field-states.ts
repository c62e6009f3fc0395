import { textFields, type PracticeText, type TextFieldName } from '../practices';
import type { Language, TextOrigin } from '../shared';

/**
 * Where the words of one field in one language come from: `original` was written in it, `human` translated by a person,
 * `machine` by a machine and read by nobody, `machine-checked` by a machine and read by a person.
 */
export const wordOrigins = ['original', 'human', 'machine', 'machine-checked'] as const;
export type WordOrigin = (typeof wordOrigins)[number];

/** What is kept of the words of a field in one language. */
export interface FieldState {
  readonly origin: WordOrigin;
  /** Of the original: the version in which it last changed. Of a translation: the version of the original that it follows. */
  readonly revision: number;
  /** The account that wrote or checked them; null where nobody of the platform did. */
  readonly by: string | null;
}
export type FieldStates = Partial<Record<TextFieldName, FieldState>>;

/** How a field stands in a language, for readers and translators: the first that is true. */
export const fieldStandings = [
  'missing',
  'outdated',
  'original',
  'machine',
  'machine-checked',
  'human',
] as const;
export type FieldStanding = (typeof fieldStandings)[number];

/** The words of one language with what is kept of them. */
export interface WordsWithStates {
  readonly text: PracticeText;
  readonly states: FieldStates;
}

export const textFieldNames: readonly TextFieldName[] = textFields.map(({ name }) => name);

/** Whether the field says something. */
export function isSaid(text: PracticeText, field: TextFieldName): boolean {
  return (text[field]?.length ?? 0) > 0;
}

/** How a field of a translation stands beside the original. */
export function standingOf(
  original: FieldState | undefined,
  state: FieldState | undefined,
): FieldStanding {
  if (state === undefined) return 'missing';
  if (original !== undefined && state.revision < original.revision) return 'outdated';
  return state.origin;
}

/** How many fields of the original there are, and how many of them a translation has and lacks. */
export interface TranslationStanding {
  readonly fields: number;
  readonly missing: number;
  readonly outdated: number;
  /** Translated by a machine and read by nobody, outdated or not. */
  readonly unchecked: number;
}

/** How a whole translation stands beside the original. */
export function translationStanding(
  original: FieldStates,
  states: FieldStates,
): TranslationStanding {
  const said = textFieldNames.filter((field) => original[field] !== undefined);
  const standings = said.map((field) => standingOf(original[field], states[field]));
  const count = (wanted: FieldStanding): number =>
    standings.filter((standing) => standing === wanted).length;
  return {
    fields: said.length,
    missing: count('missing'),
    outdated: count('outdated'),
    unchecked: said.filter((field) => states[field]?.origin === 'machine').length,
  };
}

/** What may be said of a whole text: by a machine as soon as one field is, and nobody has checked it. */
export function textOriginOf(states: FieldStates): TextOrigin {
  const origins = Object.values(states).map(({ origin }) => origin);
  if (origins.includes('machine')) return 'machine';
  return origins.includes('original') ? 'original' : 'human';
}

/**
 * Which fields of the translations an edit of the original puts out of date: those whose words changed, and none when
 * whoever edits says that the translations are still right: a spelling was mended.
 */
export function outdatedByEdit(
  changed: readonly TextFieldName[],
  { keepTranslations }: { keepTranslations: boolean },
): readonly TextFieldName[] {
  return keepTranslations ? [] : changed;
}

/** What becomes a version, and what was there before it. */
export interface StatesInput {
  readonly version: number;
  readonly originalLanguage: Language;
  /** The words of the version before; empty for the first one. */
  readonly before: Partial<Record<Language, WordsWithStates>>;
  readonly after: Partial<Record<Language, PracticeText>>;
  /** Whether a whole text comes from a machine, where that is all that is known. */
  readonly origins?: Partial<Record<Language, TextOrigin>>;
  /** In which save of the draft each field was last written: `{"fr.title": 7}`; null for what was in no editor. */
  readonly saves: Readonly<Record<string, number>> | null;
  readonly keepTranslations: boolean;
  readonly by: string | null;
}

/**
 * The words of a version in every language, with their states. A field that the original had and has no longer goes from
 * its translations too: what was taken back must not stay readable in another language.
 */
export function wordsOfVersion(input: StatesInput): Partial<Record<Language, WordsWithStates>> {
  const { originalLanguage, before, after, version } = input;
  const original = after[originalLanguage] ?? {};
  const old = before[originalLanguage] ?? { text: {}, states: {} };
  const changed = textFieldNames.filter(
    (field) => !isSame(field, old.text[field], original[field]),
  );
  const outdated = outdatedByEdit(changed, input);
  const originalStates = statesOf(original, (field): FieldState => {
    const known = old.states[field];
    return known !== undefined && !outdated.includes(field)
      ? known
      : { origin: 'original', revision: version, by: input.by };
  });
  const takenBack = changed.filter((field) => isSaid(old.text, field) && !isSaid(original, field));
  return Object.fromEntries(
    (Object.entries(after) as [Language, PracticeText][]).map(([language, given]) => {
      if (language === originalLanguage)
        return [language, { text: given, states: originalStates }] as const;
      const text = without(given, takenBack);
      return [
        language,
        { text, states: translationStates(input, { language, text, changed }) },
      ] as const;
    }),
  );
}

function translationStates(
  { version, originalLanguage, before, origins = {}, saves, by }: StatesInput,
  {
    language,
    text,
    changed,
  }: { language: Language; text: PracticeText; changed: readonly TextFieldName[] },
): FieldStates {
  const old = before[language] ?? { text: {}, states: {} };
  const given = origins[language];
  const states = statesOf(text, (field): FieldState => {
    const known = old.states[field];
    const savedAt = saves?.[`${language}.${field}`];
    if (known !== undefined && savedAt === undefined && isSame(field, old.text[field], text[field]))
      return known;
    // Written before the original was changed again: it follows what was there before.
    const isOvertaken =
      changed.includes(field) && (saves?.[`${originalLanguage}.${field}`] ?? 0) > (savedAt ?? 0);
    return {
      origin: savedAt === undefined && given === 'machine' ? 'machine' : 'human',
      revision: isOvertaken && saves !== null ? (known?.revision ?? version - 1) : version,
      by,
    };
  });
  return saves === null && given !== undefined ? asGiven(states, given) : states;
}

/** What comes from elsewhere says of a whole text where it is from; what is known better of some fields stays. */
function asGiven(states: FieldStates, given: TextOrigin): FieldStates {
  if ((textOriginOf(states) === 'machine') === (given === 'machine')) return states;
  return Object.fromEntries(
    Object.entries(states).map(([field, state]) => [
      field,
      {
        ...state,
        origin:
          given === 'machine' ? 'machine' : state.origin === 'machine' ? 'human' : state.origin,
      },
    ]),
  );
}

/** The state of each field that says something, in the order of the template. */
function statesOf(text: PracticeText, stateOf: (field: TextFieldName) => FieldState): FieldStates {
  return Object.fromEntries(
    textFieldNames.filter((field) => isSaid(text, field)).map((field) => [field, stateOf(field)]),
  );
}

function without(text: PracticeText, fields: readonly TextFieldName[]): PracticeText {
  return Object.fromEntries(
    Object.entries(text).filter(([field]) => !fields.includes(field as TextFieldName)),
  );
}

/** Whether two values of a field say the same; parts of rows in any order, and what is empty is not there. */
export function isSame(field: TextFieldName, one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  if (value.length === 0) return '';
  return JSON.stringify(
    value.map((one: unknown) =>
      typeof one === 'object' && one !== null
        ? Object.entries(one)
            .filter(([, part]) => part !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1))
        : one,
    ),
  );
}
