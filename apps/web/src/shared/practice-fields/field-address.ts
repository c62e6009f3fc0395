import { textFields } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { pathTo, practiceParam } from '../navigation/paths';

/** A field of the editor, or an entry of it. */
export interface FieldPlace {
  readonly field: string;
  readonly task: string;
  readonly row?: number | null;
  readonly part?: string | null;
}

/** The id of a field's control in the editor, as the draft's values name it: `text.title`, `facts.topics`. */
export function fieldId(field: string): string {
  return textFields.some(({ name }) => name === field) ? `text.${field}` : `facts.${field}`;
}

/** Where a field of a practice is written. */
export function fieldAddress(
  language: Language,
  practice: { readonly slug: string; readonly number: number },
  { field, task, row = null, part = null }: FieldPlace,
): string {
  const path = pathTo(language, 'editTask', {
    practice: practiceParam(practice),
    task: task.toLowerCase(),
  });
  const entry = row === null || part === null ? '' : `.${String(row)}.${part}`;
  return `${path}#${fieldId(field)}${entry}`;
}
