import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PostedForm } from './posted-form';

/** What is wrong with which control: “First day: Give a whole date.” */
export function labelled(i18n: I18n, label: string, message: string): string {
  return label.endsWith('?') ? `${label} ${message}` : i18n._(msg`${label}: ${message}`);
}

/**
 * The errors of a form for its summary: where a control has a label here, it stands before what is wrong, for several may lack the
 * same.
 */
export function namedErrors(
  i18n: I18n,
  form: PostedForm | null,
  labels: Readonly<Record<string, string>>,
): { id: string; text: string }[] {
  return Object.entries(form?.errors ?? {}).map(([id, message]) => {
    const label = labels[id];
    return { id, text: label === undefined ? message : labelled(i18n, label, message) };
  });
}
