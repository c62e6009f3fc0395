import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const labels: Record<string, MessageDescriptor> = {
  EDITING: msg`In writing`,
  SUBMITTED: msg`With a reviewer`,
  CHANGES_REQUESTED: msg`Changes requested`,
  DECLINED: msg`Declined`,
};

const decisions: Record<string, MessageDescriptor> = {
  APPROVE: msg`Approved`,
  REQUEST_CHANGES: msg`Changes requested`,
  DECLINE: msg`Declined`,
};

/** How far a draft is, in words. */
export function draftStateWord(i18n: I18n, state: string): string {
  const label = labels[state];
  return label ? i18n._(label) : state;
}

/** What a reviewer decided, in words. */
export function decisionWord(i18n: I18n, decision: string): string {
  const label = decisions[decision];
  return label ? i18n._(label) : decision;
}
