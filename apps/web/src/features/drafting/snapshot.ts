import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Language } from '@praxis/domain/shared';
import type { CreatePracticeInput } from '../../shared/apollo/generated/operations';
import { gqlEnumLanguage } from '../../shared/apollo/language';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import { inputFaultMessage } from '../../shared/problems/input-fault-message';

/**
 * The eight fields of a first entry: who did what, in which language, since when, whether it still runs, about what and
 * for whom. It is what a reader of a list sees; the rest follows in the task list.
 */
export const snapshotFields = [
  'title',
  'summary',
  'city',
  'originalLanguage',
  'startYear',
  'lifecycleStatus',
  'topics',
  'targetGroups',
] as const;
export type SnapshotField = (typeof snapshotFields)[number];

/** What stands in the form; ticked boxes of one name stand one a line. */
export type SnapshotValues = Readonly<Record<string, string>>;

/** What is wrong, by the field's name. */
export type SnapshotErrors = Readonly<Record<string, string>>;

/** What a form in the browser holds, as the server reads a posted one. */
export function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string')
      values[name] = name in values ? `${values[name] ?? ''}\n${value}` : value;
  return values;
}

/** The entries of a list in the form. */
export function listIn(values: SnapshotValues, name: SnapshotField): string[] {
  return (values[name] ?? '').split('\n').filter((code) => code !== '');
}

/** What is wrong before anything is sent: what the API could not even read. */
export function faultsIn(i18n: I18n, values: SnapshotValues): SnapshotErrors {
  const year = (values['startYear'] ?? '').trim();
  return {
    ...((values['title'] ?? '').trim() === '' ? { title: i18n._(msg`Fill this in.`) } : {}),
    ...(year === '' || /^\d{4}$/.test(year)
      ? {}
      : { startYear: i18n._(msg`Give a year of four digits, such as 2015.`) }),
  };
}

/** The practice that the form begins. */
export function practiceFrom(values: SnapshotValues, language: Language): CreatePracticeInput {
  const year = (values['startYear'] ?? '').trim();
  const status = values['lifecycleStatus'] ?? '';
  return {
    id: values['id'] === undefined || values['id'] === '' ? null : values['id'],
    title: values['title'] ?? '',
    city: values['city'] ?? '',
    originalLanguage: gqlEnumLanguage((values['originalLanguage'] ?? language) as Language),
    facts: {
      startYear: year === '' ? null : Number(year),
      lifecycleStatus: status === '' ? null : status,
      topics: listIn(values, 'topics'),
      targetGroups: listIn(values, 'targetGroups'),
    },
    text: { summary: (values['summary'] ?? '').trim() === '' ? null : (values['summary'] ?? '') },
  };
}

/** What the API found wrong: `facts.topics.5` is about `topics`. */
export function errorsFrom(
  i18n: I18n,
  faults: readonly {
    readonly path: string;
    readonly rule: string;
    readonly limit: number | null;
    readonly message: string;
  }[],
): SnapshotErrors {
  return Object.fromEntries(
    faults.map((fault) => {
      const [first = '', second = ''] = fault.path.split('.');
      const field = first === 'facts' || first === 'text' ? second : first;
      return [field, inputFaultMessage(i18n, fault)];
    }),
  );
}

/** What a field of the form is called. */
export function snapshotLabel(i18n: I18n, field: string): string {
  if (field === 'city') return i18n._(msg`City`);
  if (field === 'originalLanguage') return i18n._(msg`Language`);
  return fieldLabel(i18n, field);
}
