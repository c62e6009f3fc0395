import { codedFields, isRowField } from '@praxis/domain/practices';
import type {
  DraftValuesFragment,
  SaveDraftMutationVariables,
} from '../../shared/apollo/generated/operations';
import {
  rowsOf,
  writtenValues,
  type WrittenValue,
} from '../../shared/practice-fields/written-values';

/** What can stand in a field of the editor. */
export type FieldValue = WrittenValue | number | null;

/** The draft as the editor holds it: `text.title`, `facts.topics` … */
export type DraftFields = Readonly<Record<string, FieldValue>>;

/** The fields of a draft as the API gives it. */
export function fieldsOf(draft: DraftValuesFragment): DraftFields {
  const { originalText: text } = draft;
  const texts = Object.entries(writtenValues(text)).map(([name, value]): [string, FieldValue] => [
    `text.${name}`,
    value,
  ]);
  const coded = codedFields.map(({ name, maxCodes }): [string, FieldValue] => {
    const value = draft[name] as { code: string } | readonly { code: string }[] | null;
    if (maxCodes === 1) return [`facts.${name}`, (value as { code: string } | null)?.code ?? null];
    return [`facts.${name}`, (value as readonly { code: string }[]).map((term) => term.code)];
  });
  return Object.fromEntries([
    ...texts,
    ...coded,
    ['facts.startYear', draft.startYear],
    ['facts.endYear', draft.endYear],
    ['facts.setupTimeMonths', draft.setupTimeMonths],
    ['facts.contactService', draft.contactService ?? ''],
    ['facts.contactAddress', draft.contactAddress ?? ''],
    ['facts.annex', draft.annex?.markdown ?? ''],
    ['facts.annexSummit', draft.annexSummit],
    ['facts.statusConfirmedOn', draft.statusConfirmedOn],
    ['facts.otherPlaces', draft.otherCities.map(({ slug }) => slug)],
    ['facts.commitments', [...draft.commitmentCodes]],
    ['facts.actors', rowsOf('actors', draft.actors)],
    ['facts.links', rowsOf('links', draft.links)],
  ]);
}

type SaveInput = SaveDraftMutationVariables['input'];

/** What to send for some fields that were changed. Empty lines are left out; empty rows keep the places of the others. */
export function inputOf(
  number: number,
  revision: number,
  language: string,
  changed: DraftFields,
): SaveInput {
  const pick = (prefix: string): Record<string, FieldValue> =>
    Object.fromEntries(
      Object.entries(changed)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), cleaned(key, value)]),
    );
  const facts = pick('facts.');
  const fields = pick('text.');
  return {
    number,
    revision,
    facts: Object.keys(facts).length > 0 ? facts : null,
    texts: Object.keys(fields).length > 0 ? [{ language, fields }] : null,
  } as SaveInput;
}

function cleaned(key: string, value: FieldValue): FieldValue {
  if (isRowField(key.split('.')[1] ?? '')) return value;
  if (key.startsWith('text.') && Array.isArray(value))
    return (value as string[]).filter((entry) => entry.trim() !== '');
  return value;
}

/** The field of the editor that a path of the API means: `texts.0.fields.title` → `text.title`. */
export function fieldOfPath(path: string): string {
  const text = /^texts\.\d+\.fields\.(\w+)/.exec(path);
  if (text) return `text.${text[1] ?? ''}`;
  const fact = /^facts\.(\w+)/.exec(path);
  return fact ? `facts.${fact[1] ?? ''}` : path;
}

/** Where a fault belongs: a field, or a part of one of its rows: `text.outcomes.2.source`. */
export function placeOfPath(path: string): string {
  const row = /^(?:texts\.\d+\.fields|facts)\.\w+(\.\d+\.\w+)$/.exec(path);
  return `${fieldOfPath(path)}${row?.[1] ?? ''}`;
}

/** The field of the editor that a draft's own name of a field means: `en.title` → `text.title`. */
export function fieldOfDraftName(name: string): string {
  return name.startsWith('facts.') ? name : `text.${name.split('.')[1] ?? ''}`;
}
