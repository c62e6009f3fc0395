import { diffWordsWithSpace } from 'diff';
import {
  codedFields,
  isRowField,
  rowParts,
  textFields,
  type AnyRow,
  type PracticeContent,
  type PracticeFacts,
  type PracticeText,
  type RowPart,
} from '@praxis/domain/practices';
import { languages, type Language } from '@praxis/domain/shared';
import type { VocabularyName } from '@praxis/domain/vocabularies';

export interface TextPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What changed in one field; the language is null for facts. */
export interface FieldDifference {
  field: string;
  language: Language | null;
  parts: TextPart[];
}

type LabelOf = (vocabulary: VocabularyName, code: string) => string;

/**
 * What changed between two states of a practice: field by field in the order of the template, word by word within.
 * `before` is null for a first publication: then everything is new. The annex is compared where it was given: whoever
 * gives it has asked whether the reader may see it.
 */
export function differencesOf(
  before: PracticeContent | null,
  after: PracticeContent,
  labelOf: LabelOf,
): FieldDifference[] {
  const texts = languages.flatMap((language) =>
    textFields.flatMap((field) =>
      differencesOfWords(
        field.name,
        language,
        wordsOf(before?.texts[language], field.name, labelOf),
        wordsOf(after.texts[language], field.name, labelOf),
      ),
    ),
  );
  const names = Object.keys(after.facts) as (keyof PracticeFacts)[];
  const facts = names.flatMap((name) =>
    differencesOfWords(
      name,
      null,
      before === null ? '' : factInWords(before.facts, name, labelOf),
      factInWords(after.facts, name, labelOf),
    ),
  );
  const annex = differencesOfWords(
    'annex',
    null,
    before?.privateFacts?.annex ?? '',
    after.privateFacts?.annex ?? '',
  );
  return [...texts, ...facts, ...annex];
}

/** What changed between two texts, word by word; nothing when they are the same. */
export function differencesOfWords(
  field: string,
  language: Language | null,
  before: string,
  after: string,
): FieldDifference[] {
  if (before === after) return [];
  const parts = diffWordsWithSpace(before, after).map(({ value, added, removed }): TextPart => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  return [{ field, language, parts }];
}

function wordsOf(
  text: PracticeText | undefined,
  field: keyof PracticeText,
  labelOf: LabelOf,
): string {
  const value = text?.[field] ?? '';
  if (!Array.isArray(value)) return value;
  return value
    .map((one) => `• ${typeof one === 'string' ? one : rowInWords(field, one, labelOf)}`)
    .join('\n');
}

/** The parts of a row that say something, in their order. */
function rowInWords(field: string, row: AnyRow, labelOf: LabelOf): string {
  const parts: readonly RowPart[] = isRowField(field) ? rowParts[field] : [];
  return parts
    .map(({ name, vocabulary }) => {
      const value = row[name] ?? null;
      if (value === null) return null;
      return vocabulary === undefined ? String(value) : labelOf(vocabulary, String(value));
    })
    .filter(Boolean)
    .join(', ');
}

function factInWords(facts: PracticeFacts, name: keyof PracticeFacts, labelOf: LabelOf): string {
  if (name === 'actors')
    return facts.actors.map((actor) => rowInWords(name, actor, labelOf)).join('\n');
  if (name === 'links')
    return facts.links
      .map(({ label, address }) => (label === null ? address : `${label}: ${address}`))
      .join('\n');
  const vocabulary = codedFields.find((field) => field.name === name)?.vocabulary;
  const value = facts[name];
  if (value === null) return '';
  const inWords = (code: string | number): string =>
    vocabulary === undefined ? String(code) : labelOf(vocabulary, String(code));
  return Array.isArray(value) ? (value as string[]).map(inWords).join('\n') : inWords(value);
}
