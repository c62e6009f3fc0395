import { privateFields, type PracticeContent, type PracticeFieldName } from '../practices';
import { languages } from '../shared';

/**
 * Whether a field of the template says something else than before, in any language; null where it cannot be known, because
 * one of the two was kept without what the public never reads.
 */
export function isFieldChanged(
  field: PracticeFieldName,
  before: PracticeContent,
  after: PracticeContent,
): boolean | null {
  const isPrivate = privateFields.some(({ name }) => name === field);
  if (isPrivate && (before.privateFacts === undefined || after.privateFacts === undefined))
    return null;
  return !isSame(valuesOf(before, field), valuesOf(after, field));
}

/** All that a field says: in each language where it is words, once where it is a fact. */
function valuesOf({ facts, privateFacts, texts }: PracticeContent, field: string): unknown[] {
  const said: Record<string, unknown> = { ...facts, ...privateFacts };
  return [said[field], ...languages.map((language) => texts[language]?.[field as 'title'])];
}

/** What was kept as JSON has no undefined, and its keys in another order. Nothing written is nothing, however it is kept. */
function isSame(one: unknown, other: unknown): boolean {
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [one, other] as Record<string, unknown>[];
  const names = new Set([...Object.keys(first ?? {}), ...Object.keys(second ?? {})]);
  return [...names].every((name) => isSame(first?.[name], second?.[name]));
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
