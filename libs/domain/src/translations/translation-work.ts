import type { PracticeText, TextChange, TextFieldName } from '../practices';
import {
  isSaid,
  isSame,
  standingOf,
  textFieldNames,
  type FieldState,
  type FieldStates,
  type WordsWithStates,
} from './field-states';

/** What has been worked on since the translation was published: only these fields; null empties one. */
export interface TranslationWork {
  readonly words: TextChange;
  readonly states: FieldStates;
}

export const noWork: TranslationWork = { words: {}, states: {} };

/** The translation as it would be published now: what is public, with the work laid over it. */
export function withWork(
  published: WordsWithStates,
  { words, states }: TranslationWork,
): WordsWithStates {
  const text = { ...published.text } as Record<string, unknown>;
  const all: FieldStates = { ...published.states };
  for (const field of textFieldNames) {
    if (!(field in words)) continue;
    const value = words[field] ?? null;
    if (value === null || value.length === 0) {
      Reflect.deleteProperty(text, field);
      Reflect.deleteProperty(all, field);
    } else {
      text[field] = value;
      const state = states[field];
      if (state !== undefined) all[field] = state;
    }
  }
  return { text: text, states: all };
}

/** What a person did: wrote words, or compared some with the original and left them. */
export interface WorkDone {
  readonly fields: TextChange;
  readonly checked: readonly TextFieldName[];
  /** The version whose original was before their eyes. */
  readonly version: number;
  readonly by: string;
}

/**
 * The work after a person saved. Words that are written are a person's; words of a machine that are checked stay a
 * machine's, and say that a person read them. Either way they follow the original that was read.
 */
export function workAfterSave(
  published: WordsWithStates,
  work: TranslationWork,
  { fields, checked, version, by }: WorkDone,
): TranslationWork {
  const now = withWork(published, work);
  const written = textFieldNames.filter(
    (field) => field in fields && !isSame(field, fields[field], now.text[field]),
  );
  const compared = checked.filter((field) => !written.includes(field) && isSaid(now.text, field));
  const words: Record<string, unknown> = { ...work.words };
  const states: FieldStates = { ...work.states };
  for (const field of written) {
    const value = fields[field] ?? null;
    words[field] = value;
    if (value === null || value.length === 0) Reflect.deleteProperty(states, field);
    else states[field] = { origin: 'human', revision: version, by };
  }
  for (const field of compared) {
    const origin = now.states[field]?.origin ?? 'human';
    words[field] = now.text[field] ?? null;
    states[field] = {
      origin: origin === 'machine' ? 'machine-checked' : origin,
      revision: version,
      by,
    };
  }
  return { words: words, states };
}

/** The fields that a machine may translate: those that are missing or out of date, and that nobody has worked on. */
export function fieldsForMachine(
  original: WordsWithStates,
  published: WordsWithStates,
  work: TranslationWork,
): TextFieldName[] {
  return textFieldNames.filter((field) => {
    if (!isSaid(original.text, field) || field in work.words) return false;
    const standing = standingOf(original.states[field], published.states[field]);
    return standing === 'missing' || standing === 'outdated';
  });
}

/** The work with what a machine has translated; what a person did meanwhile stays. */
export function workAfterMachine(
  work: TranslationWork,
  translated: PracticeText,
  { version, by }: { version: number; by: string | null },
): TranslationWork {
  const words: Record<string, unknown> = { ...work.words };
  const states: FieldStates = { ...work.states };
  for (const field of textFieldNames) {
    if (!isSaid(translated, field) || field in work.words) continue;
    words[field] = translated[field];
    states[field] = { origin: 'machine', revision: version, by };
  }
  return { words: words, states };
}

/** The fields of the work that differ from what is public: words, what they follow, or who has checked them. */
export function fieldsOfWork(published: WordsWithStates, work: TranslationWork): TextFieldName[] {
  return textFieldNames.filter((field) => {
    if (!(field in work.words)) return false;
    return (
      !isSame(field, work.words[field], published.text[field]) ||
      !isSameState(work.states[field], published.states[field])
    );
  });
}

function isSameState(one: FieldState | undefined, other: FieldState | undefined): boolean {
  return one?.origin === other?.origin && one?.revision === other?.revision;
}

/** Words of a machine in the work that nobody has read. */
export function uncheckedOf(published: WordsWithStates, work: TranslationWork): TextFieldName[] {
  return fieldsOfWork(published, work).filter((field) => work.states[field]?.origin === 'machine');
}
