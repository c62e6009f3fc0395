import type { I18n } from '@lingui/core';
import type { Language } from '@praxis/domain/shared';
import { wholeCatalogue } from './load-catalogue';
import { messages as membersEn } from './locales/en/members';
import { messages as readersEn } from './locales/en/readers';
import { messages as membersEs } from './locales/es/members';
import { messages as readersEs } from './locales/es/readers';
import { messages as membersFr } from './locales/fr/members';
import { messages as readersFr } from './locales/fr/readers';

/** Every word of the interface in every language, for the server alone: a browser loads what its page shows. */
export const words: Record<Language, I18n> = {
  en: wholeCatalogue('en', readersEn, membersEn),
  fr: wholeCatalogue('fr', readersFr, membersFr),
  es: wholeCatalogue('es', readersEs, membersEs),
};
