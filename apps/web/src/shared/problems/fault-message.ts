import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The code of a fault: UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED … or OFFLINE when nothing was answered. */
export function faultCode(error: unknown): string {
  if (!CombinedGraphQLErrors.is(error)) return 'OFFLINE';
  const code = error.errors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : 'INTERNAL';
}

/** What a fault means for the person, and what to do. */
export function faultMessage(i18n: I18n, error: unknown): string {
  switch (faultCode(error)) {
    case 'OFFLINE':
      return i18n._(
        msg`The server cannot be reached. Check your connection and try again; what you wrote is still here.`,
      );
    case 'UNAUTHENTICATED':
      return i18n._(
        msg`You have been signed out. Sign in and try again; what you wrote is still here.`,
      );
    case 'RATE_LIMITED':
      return i18n._(msg`That was too much in a short time. Wait a little and try again.`);
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      return i18n._(msg`Your account does not allow this, or it is not there any more.`);
    default:
      return i18n._(
        msg`Something went wrong on our side. Try again; what you wrote is still here.`,
      );
  }
}
