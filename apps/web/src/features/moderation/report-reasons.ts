import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const labels: Record<string, MessageDescriptor> = {
  PERSONAL_DATA: msg`Names or details of a person`,
  HATE_OR_THREAT: msg`Hate or threat`,
  OFF_TOPIC_OR_ADVERTISING: msg`Off topic, or advertising`,
  WRONG_INFORMATION: msg`Wrong information`,
  OTHER: msg`Something else`,
};

export const reportReasonCodes = Object.keys(labels);

/** Why a comment is reported, in words. */
export function reportReasonLabel(i18n: I18n, reason: string): string {
  const label = labels[reason];
  return label ? i18n._(label) : reason;
}
