import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SignInsPageQuery } from '../../../shared/apollo/generated/operations';

type Device = Pick<
  NonNullable<SignInsPageQuery['viewer']>['sessions'][number],
  'browser' | 'system'
>;

/** What is known of a device, in words of the reader: its names are proper names, the words between them are not. */
export function deviceWords(i18n: I18n, { browser, system }: Device): string {
  if (browser === null)
    return system === null
      ? i18n._(msg`Another program`)
      : i18n._(msg`Another program on ${system}`);
  return system === null ? browser : i18n._(msg`${browser} on ${system}`);
}
