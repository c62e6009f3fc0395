import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Language } from '@praxis/domain/shared';
import { languageName } from '../../shared/formatting/language-names';

/** One thing that is missing in a text, as the API tells it. */
export interface Gap {
  readonly kind: string;
  readonly language: string | null;
  readonly number: number | null;
}

/** What is missing, in the reader’s language: “Article 3 has no text in French”. */
export function gapWords(i18n: I18n, { kind, language: code, number }: Gap): string {
  const language = languageName((code ?? 'en').toLowerCase(), i18n.locale as Language);
  const at = number ?? 0;
  switch (kind) {
    case 'ADOPTED':
      return i18n._(msg`No language is marked as that of the adopted text.`);
    case 'ARTICLES':
      return i18n._(msg`There is no article yet.`);
    case 'STANDING':
      return i18n._(msg`Nobody has said whether the ${language} text was adopted or translated.`);
    case 'TRANSLATOR':
      return i18n._(msg`Nobody has said who translated the ${language} text.`);
    case 'TITLE':
      return i18n._(msg`The title is missing in ${language}.`);
    case 'PREAMBLE':
      return i18n._(msg`The preamble is missing in ${language}.`);
    case 'HEADING':
      return i18n._(msg`The heading of article ${at} is missing in ${language}.`);
    case 'ARTICLE':
      return i18n._(msg`Article ${at} is missing in ${language}.`);
    case 'COMMITMENT':
      return i18n._(msg`Commitment ${at} is missing in ${language}.`);
    default:
      return i18n._(
        msg`There is no ${language} text. It can be published without: readers are told, and read the adopted text.`,
      );
  }
}
