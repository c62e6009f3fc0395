import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AgreementKind } from '../../shared/apollo/generated/operations';

/** What somebody asks a second person to agree to. */
export function agreementLabel(i18n: I18n, kind: AgreementKind): string {
  const words = {
    OPEN: msg`Open more records within an hour`,
    REQUESTS: msg`Take the table of all requests away`,
    MANIFEST: msg`Take the list of a field visit away`,
    BADGES: msg`Take badges away`,
    ATTENDANCE: msg`Take the list of participants away`,
  };
  return i18n._(words[kind]);
}
