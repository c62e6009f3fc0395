import {
  rowParts,
  textFields,
  type AnyRow,
  type RowFieldName,
  type RowPart,
  type TextFieldName,
} from '@praxis/domain/practices';
import type { WrittenWordsFragment } from '../apollo/generated/operations';

/** What a field in words holds while it is written: prose, lines, or rows. */
export type WrittenValue = string | string[] | AnyRow[];

/** Every field in words as it is written, by its name; what is not there is empty. */
export function writtenValues(
  text: WrittenWordsFragment | null | undefined,
): Readonly<Record<TextFieldName, WrittenValue>> {
  return Object.fromEntries(
    textFields.map(({ name, kind }): [string, WrittenValue] => {
      const value = text?.[name];
      if (kind === 'list') return [name, (value as string[] | undefined) ?? []];
      if (kind === 'rows') return [name, rowsOf(name, value)];
      if (typeof value === 'string') return [name, value];
      return [name, (value as { markdown: string } | null | undefined)?.markdown ?? ''];
    }),
  ) as Record<TextFieldName, WrittenValue>;
}

/** Rows as they are written: of a term only its code. */
export function rowsOf(name: RowFieldName, given: unknown): AnyRow[] {
  const parts: readonly RowPart[] = rowParts[name];
  const rows = (given ?? []) as Record<string, string | number | { code: string } | null>[];
  return rows.map((row) =>
    Object.fromEntries(
      parts.map((part): [string, string | number | null] => {
        const value = row[part.name] ?? null;
        return [part.name, value !== null && typeof value === 'object' ? value.code : value];
      }),
    ),
  );
}
