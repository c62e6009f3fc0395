import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const labels: Record<string, MessageDescriptor> = {
  PLENARY: msg`Plenary`,
  PANEL: msg`Panel`,
  WORKSHOP: msg`Workshop`,
  TRAINING: msg`Training`,
  FIELD_VISIT: msg`Field visit`,
  SESSION: msg`Session`,
};

/** What a kind of session is called. */
export function sessionKindLabel(i18n: I18n, kind: string): string {
  const label = labels[kind];
  return label ? i18n._(label) : kind;
}
