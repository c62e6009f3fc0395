import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ApiKeyScope } from '../../shared/apollo/generated/operations';

/** What a program may do with a key, the least first. */
export const scopeLabels: Record<ApiKeyScope, MessageDescriptor> = {
  READ: msg`Read what everybody reads`,
  READ_OWN: msg`Also read what I read: drafts of my city, saved searches, collections`,
  WRITE_DRAFTS: msg`Also begin and save drafts of my city`,
};

export const scopes = Object.keys(scopeLabels) as ApiKeyScope[];
