import {
  isRowField,
  rowParts,
  textFields,
  type AnyRow,
  type RowPart,
  type TextFieldName,
} from '@praxis/domain/practices';
import type { WrittenValue } from '../../shared/practice-fields/written-values';

type Values = Readonly<Record<TextFieldName, WrittenValue>>;
type Form = Readonly<Record<string, string>>;

/** Whether a part of a row is written in words, and so translated; the rest is the same in every language. */
export function isInWords({ kind }: RowPart): boolean {
  return kind === 'line' || kind === 'text';
}

/** The name of a control: `text.title`, `text.outcomes.0.result`. */
export function controlName(field: string, row?: number, part?: string): string {
  return ['text', field, ...(row === undefined ? [] : [String(row), part ?? ''])].join('.');
}

/** The fields that a posted form changes, beside what is there: rows are those of the original, with other words. */
export function changedFields(
  form: Form,
  original: Values,
  now: Values,
): Partial<Record<TextFieldName, WrittenValue | null>> {
  return Object.fromEntries(
    textFields.flatMap(({ name, kind }): [string, WrittenValue | null][] => {
      const posted =
        kind === 'rows'
          ? postedRows(form, name, original[name] as AnyRow[])
          : postedWords(form, name, kind === 'list');
      if (posted === undefined || said(posted) === said(now[name])) return [];
      return [[name, posted.length === 0 ? null : posted]];
    }),
  );
}

function postedWords(form: Form, name: string, isList: boolean): string | string[] | undefined {
  // A form breaks lines as mails do.
  const text = form[controlName(name)]?.replace(/\r\n?/g, '\n');
  if (text === undefined) return undefined;
  if (!isList) return text.trim();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function postedRows(form: Form, name: string, original: readonly AnyRow[]): AnyRow[] | undefined {
  const parts: readonly RowPart[] = isRowField(name) ? rowParts[name] : [];
  const isThere = Object.keys(form).some((key) => key.startsWith(`${controlName(name)}.`));
  if (!isThere) return undefined;
  const rows = original.map((row, i) =>
    Object.fromEntries(
      parts.map((part): [string, string | number | null] => {
        if (!isInWords(part)) return [part.name, row[part.name] ?? null];
        const words = form[controlName(name, i, part.name)]?.replace(/\r\n?/g, '\n').trim() ?? '';
        return [part.name, words === '' ? null : words];
      }),
    ),
  );
  const hasWords = rows.some((row) =>
    parts.some((part) => isInWords(part) && row[part.name] !== null),
  );
  return hasWords ? rows : [];
}

/** The same for what says the same. */
function said(value: WrittenValue): string {
  if (typeof value === 'string') return value.trim();
  return value.length === 0 ? '' : JSON.stringify(value);
}

/** The fields that were compared with the original and are right as they stand. */
export function checkedFields(form: Form): TextFieldName[] {
  return textFields.map(({ name }) => name).filter((name) => form[`checked.${name}`] === 'yes');
}
