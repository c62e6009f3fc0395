import { languages, type Language } from '../shared';
import {
  passagesIn,
  sentenceAround,
  type Passage,
  type PassageKind,
  type PhoneNumberFinder,
} from '../safety';
import type { PracticeContent } from './practice-content';
import { practiceFields, textFields, type PracticeFieldName, type Task } from './practice-fields';
import { isRowField, rowParts, type AnyRow, type RowPart } from './practice-row-parts';

/**
 * A passage of a draft that could harm somebody if it were published. Before the draft is sent to review, its author
 * either changes the passage or says why it may stand; saving is never held up.
 */
export interface PracticeWarning extends Passage {
  readonly field: PracticeFieldName;
  readonly task: Task;
  /** Null where the words are the same in every language: the name of an organisation. */
  readonly language: Language | null;
  /** Of a list: which entry, counted from 0. */
  readonly row: number | null;
  /** Of a row with parts: which of them. */
  readonly part: string | null;
  /** The words that are meant: of the entry or part, from `start` to `end`. */
  readonly words: string;
  /** The sentence in which they stand. */
  readonly sentence: string;
  /** Whether a reason can let it stand. An exact address cannot, where the city chose to show no more than its name. */
  readonly isJustifiable: boolean;
  /** What stands before and after them, so much that they can be judged. */
  readonly before: string;
  readonly after: string;
}

/** So many characters around a passage are shown. */
const surroundings = 90;

/** Whoever evaluated a practice or wrote a source is named: that is no secret. */
const authors: Readonly<Record<string, readonly PassageKind[]>> = {
  evaluator: ['personal-name'],
  source: ['personal-name'],
  label: ['personal-name'],
};

/** The annex is not public, and may be there for these; people are not to be told about in it either. */
const harmlessInAnnex: readonly PassageKind[] = ['exact-address', 'police-detail'];

/** Something that is written freely, and where it stands. */
type Words = Pick<PracticeWarning, 'field' | 'language' | 'row' | 'part'> & {
  readonly text: string;
};

/** The passages of a draft that could harm somebody, in the order of the template; each sentence once. */
export function warningsOf(
  content: PracticeContent,
  originalLanguage: Language,
  findPhoneNumbers: PhoneNumberFinder,
): PracticeWarning[] {
  const { locationPrecision } = content.facts;
  const harmless: readonly PassageKind[] = locationPrecision === 'exact' ? ['exact-address'] : [];
  const taskOf = new Map(practiceFields.map(({ name, task }) => [name, task]));
  const all = wordsOf(content).flatMap(({ text, ...place }) =>
    passagesIn(text, {
      language: place.language ?? originalLanguage,
      findPhoneNumbers,
      without: [
        ...harmless,
        ...(authors[place.part ?? ''] ?? []),
        ...(place.field === 'annex' ? harmlessInAnnex : []),
      ],
    }).map((passage): PracticeWarning => ({
      ...passage,
      ...place,
      task: taskOf.get(place.field) ?? 'basics',
      words: text.slice(passage.start, passage.end),
      sentence: sentenceAround(text, passage),
      isJustifiable: passage.kind !== 'exact-address' || locationPrecision === null,
      ...around(text, passage),
    })),
  );
  const subjects = new Set<string>();
  return all.filter((warning) => {
    const subject = subjectOf(warning);
    return subjects.has(subject) ? false : subjects.add(subject);
  });
}

/**
 * What a justification is about: the words and their sentence, wherever in the field they stand. When either changes,
 * it is another passage, and nobody has justified that one.
 */
export function subjectOf({
  language,
  field,
  part,
  kind,
  words,
  sentence,
}: Pick<PracticeWarning, 'language' | 'field' | 'part' | 'kind' | 'words' | 'sentence'>): string {
  return JSON.stringify([language, field, part, kind, words, sentence]);
}

/** Everything that is written freely. */
function wordsOf({ facts, privateFacts, texts }: PracticeContent): Words[] {
  const inTexts = textFields.flatMap(({ name }) =>
    languages.flatMap((language) => entriesOf(name, language, texts[language]?.[name])),
  );
  return [
    ...inTexts,
    ...entriesOf('actors', null, facts.actors),
    ...entriesOf('links', null, facts.links),
    ...entriesOf('contactService', null, facts.contactService),
    ...entriesOf('annex', null, privateFacts?.annex),
  ];
}

function entriesOf(
  field: PracticeFieldName,
  language: Language | null,
  value: string | null | undefined | readonly (string | AnyRow)[],
): Words[] {
  const place = { field, language, row: null, part: null };
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [{ ...place, text: value }];
  const parts: readonly RowPart[] = isRowField(field) ? rowParts[field] : [];
  return value.flatMap((entry, row): Words[] => {
    if (typeof entry === 'string') return [{ ...place, row, text: entry }];
    return parts
      .filter(({ kind }) => kind === 'line' || kind === 'text')
      .flatMap(({ name }) => {
        const text = entry[name];
        return typeof text === 'string' ? [{ ...place, row, part: name, text }] : [];
      });
  });
}

/** The words around a passage, cut at a blank. */
function around(text: string, { start, end }: Passage): { before: string; after: string } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    before:
      before.length <= surroundings
        ? before
        : `…${before.slice(-surroundings).replace(/^\S*(?=\s)/u, '')}`,
    after:
      after.length <= surroundings
        ? after
        : `${after.slice(0, surroundings).replace(/(?<=\s)\S*$/u, '')}…`,
  };
}
