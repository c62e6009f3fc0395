import { isInTeamOf, isSecretariat, type Viewer } from '../accounts';

/** What a file may be at most, before anything of it is read as a table (docs/adr/0040-spreadsheets.md). */
export const spreadsheetLimits = {
  /** As it is sent. */
  bytes: 10 * 1024 * 1024,
  /** Of all parts of a workbook, unpacked. */
  inflatedBytes: 50 * 1024 * 1024,
  /** Unpacked to packed, of a part of more than `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  /** Files inside a workbook. */
  entries: 200,
  rows: 10_000,
  columns: 60,
  /** The longest text of one cell: what a spreadsheet holds. */
  cellCharacters: 32_767,
  seconds: 10,
  megabytes: 256,
  /** Faults that are kept to be shown; all are counted. */
  faults: 1_000,
  /** An upload that nobody has finished is forgotten after so many days. */
  days: 7,
} as const;

/** So many faults are shown at once. */
export const faultsAtOnce = 100;

/** So many files may a person send in so many seconds. */
export const spreadsheetBudget = { points: 30, seconds: 3600 } as const;

/** Why a file is not read. */
export const fileRefusals = [
  'tooBig',
  'wrongType',
  'oldFormat',
  'unreadable',
  'encrypted',
  'hasMacros',
  'tooManyEntries',
  'tooBigInside',
  'hostileNames',
  'hasEntities',
  'notUtf8',
  'tooManyRows',
  'tooManyColumns',
  'cellTooLong',
  'tooSlow',
  'noRows',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** What is wrong with a file and how to mend it, in English: for the command line and for programs. */
export const fileCures: Record<FileRefusal, string> = {
  tooBig: 'The file is larger than 10 MB: split it.',
  wrongType: 'The file is neither an Excel workbook (.xlsx) nor CSV: save it as one of them.',
  oldFormat:
    'The file is in the old Excel format (.xls) or encrypted: save it as .xlsx without a password.',
  unreadable:
    'The file is damaged and cannot be read: save it again from your spreadsheet program.',
  encrypted: 'The file is protected by a password: save it without.',
  hasMacros: 'The workbook has macros: save it as .xlsx without them.',
  tooManyEntries: 'The workbook has too many parts: copy the table alone into a new workbook.',
  tooBigInside:
    'The workbook is too large when unpacked: copy the table alone into a new workbook.',
  hostileNames:
    'The workbook has parts with names that no spreadsheet program writes: save it again from yours.',
  hasEntities:
    'The workbook defines entities, which no spreadsheet program does: save it again from yours.',
  notUtf8: 'The file is not UTF-8: save it as “CSV UTF-8”.',
  tooManyRows: 'The table has more than 10,000 rows: split it.',
  tooManyColumns: 'The table has more than 60 columns: take away those that are not needed.',
  cellTooLong: 'A cell has more than 32,767 characters: shorten it.',
  tooSlow: 'The file takes too long to read: copy the table alone into a new workbook.',
  noRows: 'The first sheet has no table: put headings in its first row, and practices below.',
};

/** What an upload has come to. */
export const spreadsheetStates = [
  'waiting',
  'checking',
  'checked',
  'importing',
  'imported',
] as const;
export type SpreadsheetState = (typeof spreadsheetStates)[number];

/** Drafts from a table: the city's own team, or the secretariat for it. Sending them to review stays with the team. */
export function canImportPractices(viewer: Viewer, cityId: string): boolean {
  return isInTeamOf(viewer, cityId) || isSecretariat(viewer);
}
