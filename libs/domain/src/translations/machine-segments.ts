import {
  isRowField,
  rowParts,
  type AnyRow,
  type PracticeText,
  type RowPart,
  type TextFieldName,
} from '../practices';

/**
 * The words of some fields as pieces for a translation engine, in order: a paragraph of prose, a line of a list, a part of
 * a row. Codes, years and addresses are not among them, they are the same in every language.
 */
export function segmentsOf(text: PracticeText, fields: readonly TextFieldName[]): string[] {
  const segments: string[] = [];
  mapWords(text, fields, (words) => {
    segments.push(words);
    return words;
  });
  return segments;
}

/** The fields with their pieces translated, in the order of `segmentsOf`; a piece that came back empty empties its part. */
export function withSegments(
  text: PracticeText,
  fields: readonly TextFieldName[],
  segments: readonly string[],
): PracticeText {
  let next = 0;
  return mapWords(text, fields, () => segments[next++] ?? '');
}

function mapWords(
  text: PracticeText,
  fields: readonly TextFieldName[],
  map: (words: string) => string,
): PracticeText {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const value = text[field];
      if (value === undefined || value.length === 0) return [];
      if (typeof value === 'string') return [[field, inParagraphs(value, map)]];
      return [
        [
          field,
          value.map((one: string | AnyRow) =>
            typeof one === 'string' ? map(one) : mapRow(field, one, map),
          ),
        ],
      ];
    }),
  );
}

/** Each paragraph by itself; what stands between them, and Markdown around it, stays as it is. */
function inParagraphs(text: string, map: (words: string) => string): string {
  return text
    .split(/(\n+)/)
    .map((part) => {
      if (part.trim() === '') return part;
      const [, mark = '', words = ''] =
        /^(\s*(?:[-*+] |\d+[.)] |#{1,6} |> )?)(.*)$/s.exec(part) ?? [];
      return `${mark}${map(words)}`;
    })
    .join('');
}

function mapRow(field: string, row: AnyRow, map: (words: string) => string): AnyRow {
  const parts: readonly RowPart[] = isRowField(field) ? rowParts[field] : [];
  return Object.fromEntries(
    parts.map(({ name, kind }): [string, string | number | null] => {
      const value = row[name] ?? null;
      const isWords = (kind === 'line' || kind === 'text') && typeof value === 'string';
      return [name, isWords && value.trim() !== '' ? map(value) : value];
    }),
  );
}
