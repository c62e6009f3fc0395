import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TagTone } from '@praxis/ui';

const states: Record<string, { label: MessageDescriptor; tone: TagTone }> = {
  PROPOSED: { label: msg`Waits for the secretariat`, tone: 'harbour' },
  ACCEPTED: { label: msg`Accepted`, tone: 'ok' },
  DECLINED: { label: msg`Declined`, tone: 'warn' },
  REPLACED: { label: msg`Replaced by another sentence`, tone: 'plain' },
  TAKEN_BACK: { label: msg`Taken back`, tone: 'plain' },
};

/** How far the link of a practice to a commitment has come. */
export function linkStateLabel(i18n: I18n, state: string): string {
  const known = states[state];
  return known ? i18n._(known.label) : state;
}

export function linkStateTone(state: string): TagTone {
  return states[state]?.tone ?? 'plain';
}
