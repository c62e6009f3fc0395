/**
 * What a spreadsheet would take for a formula: an operator behind any blanks or control characters, also a full-width
 * one, or a control character in front. An apostrophe counts too, so that one in front is always ours to take away.
 */
// eslint-disable-next-line no-control-regex -- exactly what spreadsheets skip or obey
const looksLikeFormula = /^(?:[\s\u0000-\u001f\ufeff]*[=+\-@＝＋－＠]|[\u0000-\u001f']|\ufeff)/;

/** The text of a cell that no spreadsheet calculates: it begins with an apostrophe where it could be a formula. */
export function safeCell(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}

/** The text that was put into a cell by `safeCell`. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
