import type { Code, VocabularyName } from '../vocabularies';

/** A part of a row: one control of the editor. */
export interface RowPart {
  readonly name: string;
  /** `line` one line, `text` some lines, `year`, `code` of a vocabulary, `address` of a page, `language` by ISO 639. */
  readonly kind: 'line' | 'text' | 'year' | 'code' | 'address' | 'language';
  /** Characters, of what is written freely. */
  readonly maxLength?: number;
  readonly vocabulary?: VocabularyName;
  /** Whether a row that was begun needs it to be saved, or to be sent to review; otherwise it may stay empty. */
  readonly need?: 'save' | 'submit';
}

/**
 * Lists whose rows have several parts. Words are written in one language and translated with their field; organisations
 * and links are the same in every language.
 */
export const rowParts = {
  actors: [
    { name: 'organisation', kind: 'line', maxLength: 200 },
    { name: 'type', kind: 'code', vocabulary: 'actorType', need: 'save' },
    { name: 'role', kind: 'code', vocabulary: 'actorRole' },
  ],
  buildingBlocks: [
    { name: 'name', kind: 'line', maxLength: 100, need: 'submit' },
    { name: 'what', kind: 'text', maxLength: 400, need: 'submit' },
    { name: 'needs', kind: 'text', maxLength: 300 },
  ],
  outputs: [
    { name: 'indicator', kind: 'line', maxLength: 300, need: 'submit' },
    { name: 'value', kind: 'line', maxLength: 60 },
    { name: 'period', kind: 'line', maxLength: 60 },
    { name: 'source', kind: 'line', maxLength: 300 },
  ],
  claims: [
    { name: 'figure', kind: 'line', maxLength: 300, need: 'submit' },
    { name: 'year', kind: 'year', need: 'submit' },
    { name: 'source', kind: 'line', maxLength: 300, need: 'submit' },
  ],
  outcomes: [
    { name: 'result', kind: 'text', maxLength: 400, need: 'submit' },
    { name: 'direction', kind: 'code', vocabulary: 'effectDirection' },
    { name: 'strength', kind: 'code', vocabulary: 'evidenceLevel' },
    { name: 'source', kind: 'line', maxLength: 300 },
  ],
  evaluation: [
    { name: 'evaluator', kind: 'line', maxLength: 200 },
    { name: 'year', kind: 'year' },
    { name: 'method', kind: 'text', maxLength: 1_000, need: 'submit' },
    { name: 'link', kind: 'address', maxLength: 2_000 },
    { name: 'limits', kind: 'text', maxLength: 1_000 },
  ],
  links: [
    { name: 'address', kind: 'address', maxLength: 2_000, need: 'save' },
    { name: 'label', kind: 'line', maxLength: 200 },
    { name: 'language', kind: 'language' },
  ],
} as const satisfies Record<string, readonly RowPart[]>;

export type RowFieldName = keyof typeof rowParts;
type PartOf<Name extends RowFieldName> = (typeof rowParts)[Name][number];
type Held<Part> = Part extends { kind: 'year' }
  ? number
  : Part extends { vocabulary: infer Name extends VocabularyName }
    ? Code<Name>
    : string;

/** A row of a list; null where nothing has been said. */
export type RowOf<Name extends RowFieldName> = {
  [Part in PartOf<Name> as Part['name']]: Part extends { need: 'save' }
    ? Held<Part>
    : Held<Part> | null;
};

/** A row as it is handled whatever list it is of. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

/** Whether the field of the template is a list whose rows have parts. */
export function isRowField(name: string): name is RowFieldName {
  return name in rowParts;
}

/** Whether anything has been said in it. */
export function isBegun(row: AnyRow): boolean {
  return Object.values(row).some((part) =>
    typeof part === 'string' ? part.trim() !== '' : part !== null,
  );
}

/** The parts that a row still needs before it can be sent to review. */
export function missingParts(name: RowFieldName, row: AnyRow): string[] {
  const parts: readonly RowPart[] = rowParts[name];
  return parts
    .filter((part) => part.need !== undefined && (row[part.name] ?? '') === '')
    .map((part) => part.name);
}
