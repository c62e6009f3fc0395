import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { endingOf } from '@praxis/domain/attachments';
import type { Language } from '@praxis/domain/shared';
import { formatNumber } from '../formatting/formatting';

/** How large a file is, to the tenth of a megabyte: 1.4 MB, 320 kB. */
export function fileSize(i18n: I18n, bytes: number, language: Language): string {
  const megabytes = Math.round(bytes / 100_000) / 10;
  if (megabytes >= 1) {
    const size = formatNumber(megabytes, language);
    return i18n._(msg`${size} MB`);
  }
  const kilobytes = String(Math.max(1, Math.round(bytes / 1_000)));
  return i18n._(msg`${kilobytes} kB`);
}

/** What kind of file it is, as people say it: PDF, DOCX. */
export function fileType(name: string): string {
  return endingOf(name).toUpperCase();
}
