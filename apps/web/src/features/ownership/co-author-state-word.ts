import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CoAuthorState } from '../../shared/apollo/generated/operations';

const words: Record<CoAuthorState, MessageDescriptor> = {
  INVITED: msg`invited`,
  ACCEPTED: msg`writes with you`,
  DECLINED: msg`has declined`,
  EXPIRED: msg`did not answer in time`,
};

/** How an invitation to write a draft stands, in words. */
export function coAuthorStateWord(i18n: I18n, state: CoAuthorState): string {
  return i18n._(words[state]);
}
