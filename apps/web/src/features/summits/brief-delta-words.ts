import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BriefDeltaFragment } from '../../shared/apollo/generated/operations';

const fields: Record<string, MessageDescriptor> = {
  time: msg`Time`,
  room: msg`Room`,
  aim: msg`Aim`,
  agenda: msg`Agenda`,
  questions: msg`Questions`,
  presenter: msg`Who presents it`,
  note: msg`Note`,
};

/** What of a brief has changed, beside its case studies. */
export function briefFieldLabel(i18n: I18n, field: string): string {
  const label = fields[field];
  return label === undefined ? field : i18n._(label);
}

/** Whether a brief is not the one that people have in hand. */
export function hasChanged({
  studies,
  isReordered,
  texts,
}: Pick<BriefDeltaFragment, 'studies' | 'isReordered' | 'texts'>): boolean {
  return studies.length > 0 || isReordered || texts.length > 0;
}
