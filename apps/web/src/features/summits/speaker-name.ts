import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Who speaks; in words where somebody asked not to be named any more. */
export function speakerName(i18n: I18n, { name }: { readonly name: string | null }): string {
  return name ?? i18n._(msg`A speaker who asked not to be named`);
}
