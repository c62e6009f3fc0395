import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const fields: Record<string, MessageDescriptor> = {
  time: msg`Time`,
  room: msg`Room`,
  aim: msg`Aim`,
  agenda: msg`Agenda`,
  questions: msg`Questions`,
};

/** What of a brief has changed, beside its case studies. */
export function briefFieldLabel(i18n: I18n, field: string): string {
  const label = fields[field];
  return label === undefined ? field : i18n._(label);
}
