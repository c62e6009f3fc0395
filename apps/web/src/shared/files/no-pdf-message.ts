import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const reasons: Readonly<Record<string, MessageDescriptor | undefined>> = {
  unavailable: msg`No PDF can be made on this server. Print this page instead: browsers can also save it as a PDF.`,
  busy: msg`Several PDFs are being made just now. Try again in a moment, or print this page.`,
  failed: msg`The PDF could not be made. Print this page instead.`,
};

/** Why there is no PDF, in the reader's language; null when nothing is said of a reason. */
export function noPdfMessage(
  i18n: I18n,
  reason: string | null | undefined,
  /** What to do with one that would be too long. */
  tooLong: MessageDescriptor,
): string | null {
  const known = reason === 'tooLong' ? tooLong : reasons[reason ?? ''];
  return known === undefined ? null : i18n._(known);
}
