import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const words: Record<string, MessageDescriptor> = {
  WAITING: msg`waits to be checked`,
  CHECKING: msg`is being checked`,
  CHECKED: msg`has been checked`,
  IMPORTING: msg`drafts are being made`,
  IMPORTED: msg`drafts have been made`,
};

/** What a file has come to. */
export function stateWord(i18n: I18n, state: string): string {
  return words[state] ? i18n._(words[state]) : state;
}
