import { dataDictionary, type DataFieldType } from '../exports';
import {
  practiceFields,
  rowParts,
  isRowField,
  textFields,
  codedFields,
  type Need,
  type RowPart,
} from '../practices';
import type { VocabularyName } from '../vocabularies';
import { columnHeadings, ownColumns, type SheetColumnName } from './column-headings';

/** A column of a table of practices: where its cells go, and what they may hold. */
export interface SheetColumn {
  readonly name: SheetColumnName;
  /** Whether its words are in the language of the practice. */
  readonly isText: boolean;
  readonly type: DataFieldType;
  readonly vocabulary: VocabularyName | null;
  /** What each line of a cell with rows consists of. */
  readonly parts: readonly RowPart[];
  /** Characters, or of each entry; null where the column has no such limit. */
  readonly maxLength: number | null;
  /** Entries of a list; null where it has one value. */
  readonly maxEntries: number | null;
  readonly need: Need;
}

type Limits = Pick<SheetColumn, 'maxLength' | 'maxEntries'>;

const limits: Partial<Record<string, Limits>> = Object.fromEntries<Limits>([
  ...textFields.map((field): [string, Limits] => [
    field.name,
    { maxLength: field.maxLength, maxEntries: 'maxEntries' in field ? field.maxEntries : null },
  ]),
  ...codedFields.map(({ name, maxCodes }): [string, Limits] => [
    name,
    { maxLength: null, maxEntries: maxCodes === 1 ? null : maxCodes },
  ]),
]);

const own: Record<(typeof ownColumns)[number], DataFieldType> = {
  externalId: 'name',
  city: 'name',
  originalLanguage: 'language',
};

const privateTypes: Record<string, DataFieldType> = {
  contactAddress: 'address',
  annex: 'richText',
};

/** The columns in the order of the template; the table to download has exactly these. */
export const sheetColumns: readonly SheetColumn[] = [
  ...ownColumns.map((name) =>
    column(name, own[name], name === 'externalId' ? 'always' : 'optional'),
  ),
  ...practiceFields.map(({ name, need }) => {
    const known = dataDictionary.find((field) => field.name === name && field.place !== 'record');
    return column(
      name,
      known?.type ?? privateTypes[name] ?? 'text',
      need,
      known?.vocabulary ?? null,
    );
  }),
];

const byName: ReadonlyMap<string, SheetColumn> = new Map(
  sheetColumns.map((each) => [each.name, each]),
);

/** The column of that name; null for any other word. */
export function sheetColumn(name: string): SheetColumn | null {
  return byName.get(name) ?? null;
}

/** Whether it is the name of a column. */
export function isSheetColumn(name: string): name is SheetColumnName {
  return Object.hasOwn(columnHeadings, name);
}

function column(
  name: SheetColumnName,
  type: DataFieldType,
  need: Need,
  vocabulary: VocabularyName | null = null,
): SheetColumn {
  return {
    name,
    type,
    need,
    vocabulary,
    isText: textFields.some((field) => field.name === name),
    parts: isRowField(name) ? rowParts[name] : [],
    maxLength: limits[name]?.maxLength ?? null,
    maxEntries: limits[name]?.maxEntries ?? null,
  };
}
