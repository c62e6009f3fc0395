import { readPracticeLine, type LinePlace, type PracticeLine } from '../interchange';
import { InvalidInput, type FieldFault, type Language } from '../shared';
import { valueOfCell, type SheetWorld } from './cell-values';
import { isSheetColumn, sheetColumn } from './sheet-columns';
import type { SheetColumnName } from './column-headings';
import type { ColumnMapping } from './column-mapping';

/** For whom the table is read. */
export interface SheetTarget extends SheetWorld {
  /** The city that the practices belong to. */
  city: Required<Pick<LinePlace, 'name' | 'country' | 'slug'>>;
  /** Whether a cell names that city. */
  isCity: (name: string) => boolean;
  /** Another city by its name in any language, or by its name in addresses. */
  cityOf: (name: string) => Required<Pick<LinePlace, 'name' | 'country' | 'slug'>> | undefined;
  /** In which the words are where no column says so. */
  language: Language;
}

/** Something that is wrong with a cell, or with a row as a whole. */
export interface SheetFault {
  /** As the spreadsheet counts: the headings stand in row 1. */
  row: number;
  /** From 0; null when it is about the row, or about a field that has no column. */
  column: number | null;
  field: SheetColumnName | null;
  /** Which entry of a list, from 1. */
  entry: number | null;
  /** Which part of that entry. */
  part: string | null;
  rule: string;
  limit: number | null;
  /** What is wrong and how to mend it, in English. */
  message: string;
}

/** The reference of the row that shows how a table is filled in: it is never imported. */
export const exampleReference = 'EXAMPLE';

/**
 * Reads one row as a line of the interchange format; null for the example.
 * @throws InvalidInput with paths as in a line, for `onSheet`
 */
export function readSheetRow(
  cells: readonly string[],
  mapping: ColumnMapping,
  target: SheetTarget,
): PracticeLine | null {
  const faults: FieldFault[] = [];
  const line: Record<string, unknown> = { city: target.city, originalLanguage: target.language };
  const text: Record<string, unknown> = {};
  for (const [i, name] of mapping.entries()) {
    const column = name === null ? null : sheetColumn(name);
    if (column === null) continue;
    const value = valueOfCell(column, cells[i] ?? '', target);
    if (column.isText) text[column.name] = value;
    else if (column.name === 'city') {
      if (typeof value === 'string' && !target.isCity(value))
        faults.push(
          fault('city', 'otherCity', 'is another city than the one that this table is for'),
        );
    } else if (column.name === 'otherPlaces')
      line['otherCities'] = otherCities(value, target, faults);
    else if (column.name === 'links') line['sources'] = value;
    else if (value !== null) line[column.name] = value;
    else if (column.name === 'annex' || column.name === 'contactAddress') line[column.name] = null;
  }
  if (line['externalId'] === exampleReference) return null;
  if (line['externalId'] === undefined)
    faults.push(
      fault(
        'externalId',
        'required',
        'is required, give each practice a number or name of your own',
      ),
    );
  const language = String(line['originalLanguage']);
  try {
    const read = readPracticeLine({ ...line, translations: { [language]: text } });
    if (faults.length === 0) return read;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    // A language that is unknown is told once.
    faults.push(...error.fields.filter(({ path }) => path !== `translations.${language}`));
  }
  throw new InvalidInput(faults);
}

function otherCities(value: unknown, target: SheetTarget, faults: FieldFault[]): LinePlace[] {
  if (!Array.isArray(value)) return [];
  return (value as string[]).flatMap((name, i) => {
    const city = target.cityOf(name);
    if (city !== undefined) return [city];
    faults.push(
      fault(
        `otherCities.${String(i)}`,
        'unknownCity',
        'is no city that is known here, or the name of several',
      ),
    );
    return [];
  });
}

/** A fault of a line as one of a cell. */
export function onSheet(
  { path, rule, limit, message }: FieldFault,
  row: number,
  mapping: ColumnMapping,
): SheetFault {
  const [first = '', ...others] = path.split('.');
  const inText = first === 'translations' ? others.slice(1) : null;
  const [name = '', entry, part] = inText ?? [names[first] ?? first, ...others];
  const field = isSheetColumn(name) ? name : null;
  const column = field === null ? -1 : mapping.indexOf(field);
  const isListed = entry !== undefined && /^\d+$/.test(entry);
  return {
    row,
    column: column < 0 ? null : column,
    field,
    entry: isListed ? Number(entry) + 1 : null,
    part: isListed && field !== 'otherPlaces' ? (part ?? null) : null,
    rule,
    limit,
    message: message.startsWith(path) ? message.slice(path.length).trim() : message,
  };
}

/** What a field is called in a line, where that is not its own name. */
const names: Record<string, SheetColumnName> = { sources: 'links', otherCities: 'otherPlaces' };

/** A cell as a spreadsheet names it: `C14`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${String(row)}`;
}

/** A column as a spreadsheet names it: `C`, `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function fault(path: string, rule: string, what: string): FieldFault {
  return { path, rule, limit: null, message: `${path} ${what}.` };
}
