import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why a file was not taken, by the word in the address of the form. */
const messages: Record<string, MessageDescriptor> = {
  noFile: msg`Choose a file.`,
  tooBig: msg`The file is larger than 10 MB. Split it.`,
  wrongType: msg`The file is neither an Excel workbook (.xlsx) nor CSV. Save it as one of them.`,
  oldFormat: msg`The file is in the old Excel format (.xls), or protected by a password. Save it as .xlsx, without a password.`,
  unreadable: msg`The file is damaged and cannot be read. Save it again from your spreadsheet program.`,
  encrypted: msg`The file is protected by a password. Save it without.`,
  hasMacros: msg`The workbook has macros. Save it as .xlsx, without them.`,
  tooManyEntries: msg`The workbook has too many parts. Copy the table alone into a new workbook.`,
  tooBigInside: msg`The workbook is too large when it is unpacked. Copy the table alone into a new workbook.`,
  hostileNames: msg`The workbook has parts with names that no spreadsheet program writes. Save it again from yours.`,
  hasEntities: msg`The workbook has definitions that no spreadsheet program writes. Save it again from yours.`,
  notUtf8: msg`The letters of the file cannot be read. Save it as “CSV UTF-8”.`,
  tooManyRows: msg`The table has more than 10,000 rows. Split it.`,
  tooManyColumns: msg`The table has more than 60 columns. Take away those that are not needed.`,
  cellTooLong: msg`A cell has more than 32,767 characters. Shorten it.`,
  tooSlow: msg`The file takes too long to read. Copy the table alone into a new workbook.`,
  noRows: msg`There is no table on the first sheet. Put headings into its first row, and practices below.`,
  city: msg`Choose a city for which you may write.`,
  tooMany: msg`You have sent many files. Wait an hour, and try again.`,
  busy: msg`Many files are being read just now. Try again in a moment.`,
};

/** What was wrong with the file; null when nothing was. */
export function uploadFault(
  i18n: I18n,
  why: string | null,
): { id: 'city' | 'file'; text: string } | null {
  const message = why !== null && Object.hasOwn(messages, why) ? messages[why] : undefined;
  if (message === undefined) return null;
  return { id: why === 'city' ? 'city' : 'file', text: i18n._(message) };
}
